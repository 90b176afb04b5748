package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.subtype.Morphology;

/** What is asked of a tumour when a person's tumours are counted. Time does not matter. */
public record Primary(Topography site, Morphology morphology, Laterality side) {

    private static final String BLADDER = "C67";

    /** {@return whether the international count looks at it: malignant, or any tumour of the bladder} */
    public boolean isCounted() {
        return morphology.malignant() || site.code().startsWith(BLADDER);
    }

    HistologyGroup group() {
        return HistologyGroup.of(morphology);
    }
}
