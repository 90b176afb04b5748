package org.sarcomaregistry.domain.course;

import static java.util.Comparator.comparing;

import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.Evidence.Pathology;
import org.sarcomaregistry.domain.report.SpecimenKind;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.domain.tumour.TumourGroup;
import org.sarcomaregistry.domain.tumour.TumourGroups;
import org.sarcomaregistry.domain.tumour.WallOrCavity;

/** Decides what a tumour is from all that was told of it: the resected specimen first, then the last work-up. */
final class TumourFold {

    private final TumourKey key;
    private final Events events;

    TumourFold(TumourKey key, Events events) {
        this.key = key;
        this.events = events;
    }

    Tumour tumour() {
        var topography = lastWorkUp().map(w -> w.site().topography()).or(this::specimenTopography);
        var wall = lastWorkUp().flatMap(w -> w.site().wallOrCavity()).orElse(WallOrCavity.UNKNOWN);
        var morphology = morphology().map(TumourFold::recoded);
        return new Tumour(key, topography, key.side(), wall, morphology, group(topography, morphology, wall));
    }

    /** An old code that still stands for something else is left as it is. */
    private static Morphology recoded(Morphology morphology) {
        var recoding = SubtypeCatalogue.current().recode(morphology);
        return recoding.settled() ? recoding.to() : morphology;
    }

    private static TumourGroup group(
            Optional<Topography> topography, Optional<Morphology> morphology, WallOrCavity wall) {
        return topography
                .flatMap(t -> morphology.map(m -> TumourGroups.of(m, t, wall).group()))
                .orElse(TumourGroup.UNKNOWN_SITE);
    }

    private Optional<Morphology> morphology() {
        return Streams.concat(
                        Streams.findLast(resectedMorphologies()).stream(),
                        specimens()
                                .filter(p -> p.specimen() == SpecimenKind.RESECTION)
                                .map(Pathology::morphology),
                        lastWorkUp().map(w -> w.histology().morphology()).stream(),
                        specimens().map(Pathology::morphology))
                .findFirst();
    }

    private Stream<Morphology> resectedMorphologies() {
        return events.operations().stream()
                .flatMap(o -> o.report().stream())
                .flatMap(r -> r.content().specimen().morphology().stream());
    }

    private Optional<Topography> specimenTopography() {
        return specimens().map(Pathology::topography).findFirst();
    }

    /** Specimens of the primary tumour, the last one first. */
    private Stream<Pathology> specimens() {
        return events.pathologies().stream()
                .map(Told::content)
                .filter(Description::isOfPrimary)
                .sorted(comparing(Pathology::on)
                        .thenComparing(Pathology::specimenNumber)
                        .reversed());
    }

    /** The work-up that was documented last. */
    private Optional<WorkUp> lastWorkUp() {
        return events.workUps().stream()
                .max(comparing((Told<WorkUp> w) -> w.content().head().documentedOn())
                        .thenComparing(w -> w.by().get(0).message()))
                .map(Told::content);
    }
}
