package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.domain.tumour.WallOrCavity;

/**
 * What decides by which chapter a tumour is staged.
 *
 * @param wallOrCavity asked for in soft tissue of the trunk only, which is open unless it says wall or intracavitary
 * @param inOmentum known to lie in the omentum, which C48.1 does not tell from the mesentery; matters for GIST only
 */
public record StagingCase(Morphology morphology, Topography topography, WallOrCavity wallOrCavity, boolean inOmentum) {

    /**
     * {@return a tumour of which no more is known than its two codes}
     *
     * @param morphology histology and behaviour by ICD-O
     * @param topography site by ICD-O
     */
    public static StagingCase of(Morphology morphology, Topography topography) {
        return new StagingCase(morphology, topography, WallOrCavity.UNKNOWN, false);
    }

    /** Whether it is told to lie in the wall or inside. */
    boolean isPlaced() {
        return wallOrCavity == WallOrCavity.WALL || wallOrCavity == WallOrCavity.INTRACAVITARY;
    }

    StagingCase insideCavity() {
        return new StagingCase(morphology, topography, WallOrCavity.INTRACAVITARY, inOmentum);
    }
}
