package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Where reports are begun and found again.
 *
 * @param begin one for each form; empty for those who report for no unit
 * @param notice what has happened
 */
public record ReportsView(Frame frame, ImmutableList<Link> begin, ImmutableList<Row> drafts, Optional<String> notice) {

    /**
     * A draft.
     *
     * @param idle how long nobody has saved it
     * @param old whether that is long
     */
    public record Row(Link draft, String unit, String holder, String begun, String idle, boolean old) {}
}
