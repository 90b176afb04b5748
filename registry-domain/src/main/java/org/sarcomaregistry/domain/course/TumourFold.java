package org.sarcomaregistry.domain.course;

import java.util.Optional;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.domain.tumour.TumourGroup;
import org.sarcomaregistry.domain.tumour.TumourGroups;
import org.sarcomaregistry.domain.tumour.WallOrCavity;

/** Decides what a tumour is from all that was told of it: the resected specimen first, then the last work-up. */
final class TumourFold {

    private final TumourKey key;
    private final TumourTold told;

    TumourFold(TumourKey key, Events events) {
        this.key = key;
        told = TumourTold.in(events);
    }

    Tumour tumour() {
        var topography = told.topographies().findFirst().map(Told::content);
        var wall = told.workUps()
                .findFirst()
                .flatMap(w -> w.content().site().wallOrCavity())
                .orElse(WallOrCavity.UNKNOWN);
        var morphology = told.morphologies().findFirst().map(Told::content);
        return new Tumour(key, topography, key.side(), wall, morphology, group(topography, morphology, wall));
    }

    private static TumourGroup group(
            Optional<Topography> topography, Optional<Morphology> morphology, WallOrCavity wall) {
        return topography
                .flatMap(t -> morphology.map(m -> TumourGroups.of(m, t, wall).group()))
                .orElse(TumourGroup.UNKNOWN_SITE);
    }
}
