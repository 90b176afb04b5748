package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.MutableClassToInstanceMap;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.staging.Authority;
import org.sarcomaregistry.domain.staging.Chapter;
import org.sarcomaregistry.domain.staging.Chapters;
import org.sarcomaregistry.domain.staging.Decision;
import org.sarcomaregistry.domain.staging.SizeLimits;
import org.sarcomaregistry.domain.staging.StageGroup;
import org.sarcomaregistry.domain.staging.Stages;
import org.sarcomaregistry.domain.staging.StagingCase;
import org.sarcomaregistry.domain.staging.StagingFacts;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.Tnm;
import org.sarcomaregistry.domain.tumour.TnmEdition;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.domain.tumour.WallOrCavity;

/** What the staging tables make of what was told: collected while facts are told, worked out when they are complete. */
final class StageFacts {

    private static final ImmutableSet<String> WITHOUT_GROUPS =
            ImmutableSet.of("sts-head-neck", "sts-abdomen-thorax-viscera", "bone-spine", "bone-pelvis");

    private static final ImmutableList<Grade> ANY_GRADE = ImmutableList.of(Grade.G1, Grade.G2, Grade.G3, Grade.UNKNOWN);
    private static final ImmutableList<Mitoses> ANY_RATE = ImmutableList.of(new Mitoses(0), new Mitoses(100));

    /** A stage group as reported, with the rules that it follows. */
    record Reported(StageGroup group, Authority authority) {}

    /** Mitoses per 5 mm², in a type of their own. */
    record Mitoses(double per5mm2) {}

    private final MutableClassToInstanceMap<Object> told = MutableClassToInstanceMap.create();

    <T> void tell(Class<T> kind, T value) {
        told.putInstance(kind, value);
    }

    /** Whether the reported group is the one that follows; empty where either is not known. */
    Optional<Boolean> isStageRight() {
        var reported = get(Reported.class).filter(it -> it.group().isGroup());
        return reported.flatMap(it -> derived(it.authority()).map(group -> group == it.group()));
    }

    /** Whether the size may have the T category; empty where either is not known. */
    Optional<Boolean> isSizeOfT(int sizeMm) {
        var tnm = get(Tnm.class);
        return tnm.flatMap(it -> limits(it.edition()))
                .flatMap(limits ->
                        tnm.flatMap(Tnm::t).map(t -> !SizeLimits.current().contradict(limits, t, sizeMm)));
    }

    /** Empty where size does not enter in every chapter that the tumour may belong to. */
    private Optional<String> limits(TnmEdition edition) {
        var limits = tumour().stream()
                .flatMap(tumour -> Chapters.current().possible(tumour, Authority.UICC).stream())
                .map(chapter -> chapter.value().limits(edition))
                .collect(ImmutableSet.toImmutableSet());
        return limits.size() == 1 ? limits.iterator().next() : Optional.empty();
    }

    /** Whether there is a stage group where one was reported; empty where the tumour is not known. */
    Optional<Boolean> isStageDefined() {
        return get(Reported.class)
                .flatMap(it -> chapter(it.authority())
                        .map(chapter -> !WITHOUT_GROUPS.contains(chapter.id())
                                || chapter.table(it.authority(), edition()).isPresent()));
    }

    /** The group that follows whatever a grade or a mitotic rate that was not told may be; empty where it depends. */
    private Optional<StageGroup> derived(Authority authority) {
        var groups = tumour().stream()
                .flatMap(tumour -> possible().map(facts -> Stages.of(tumour, facts)))
                .map(stages -> (authority == Authority.UICC ? stages.uicc() : stages.ajcc()).map(Decision::value))
                .distinct()
                .collect(ImmutableList.toImmutableList());
        return groups.size() == 1 ? groups.get(0).filter(group -> group != StageGroup.UNKNOWN) : Optional.empty();
    }

    private Stream<StagingFacts> possible() {
        var grades = get(Grade.class).map(ImmutableList::of).orElse(ANY_GRADE);
        var rates = get(Mitoses.class).map(ImmutableList::of).orElse(ANY_RATE);
        return get(Tnm.class).stream()
                .flatMap(tnm -> grades.stream()
                        .flatMap(grade -> rates.stream()
                                .map(rate -> new StagingFacts(tnm, grade, OptionalDouble.of(rate.per5mm2())))));
    }

    private TnmEdition edition() {
        return get(Tnm.class).map(Tnm::edition).orElse(TnmEdition.EIGHTH);
    }

    private Optional<Chapter> chapter(Authority authority) {
        return tumour().map(
                        tumour -> Chapters.current().choose(tumour, authority).value());
    }

    /** That a GIST of the peritoneum lies in the omentum is not told; it is staged like most. */
    private Optional<StagingCase> tumour() {
        var wall = get(WallOrCavity.class).orElse(WallOrCavity.UNKNOWN);
        return get(Morphology.class)
                .flatMap(morphology ->
                        get(Topography.class).map(topography -> new StagingCase(morphology, topography, wall, false)));
    }

    private <T> Optional<T> get(Class<T> kind) {
        return Optional.ofNullable(told.getInstance(kind));
    }
}
