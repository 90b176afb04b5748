package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * An operation.
 *
 * @param target code of the form
 * @param planned whether it was planned for a sarcoma
 * @param procedures NCSP codes; empty where the registry's table has none for the place
 * @param amputation whether a limb was taken off
 * @param neoadjuvant code of what was given before it
 */
record Operation(
        LocalDate on,
        Ward ward,
        String target,
        String intention,
        boolean planned,
        Margin margin,
        ImmutableList<String> procedures,
        boolean amputation,
        String neoadjuvant) {

    boolean isOfPrimary() {
        return target.equals("primary");
    }
}
