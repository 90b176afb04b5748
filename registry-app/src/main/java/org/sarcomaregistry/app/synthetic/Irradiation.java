package org.sarcomaregistry.app.synthetic;

import java.time.LocalDate;

/**
 * A course of radiotherapy as it was given.
 *
 * @param centigray per fraction
 */
record Irradiation(
        LocalDate start,
        LocalDate end,
        Ward ward,
        String target,
        String timing,
        String modality,
        String field,
        int centigray,
        int fractions,
        boolean completed) {

    String intention() {
        return timing.equals("palliative") ? "palliative" : "curative";
    }
}
