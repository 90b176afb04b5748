package org.sarcomaregistry.domain.explanation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.MetastasisSite;
import org.sarcomaregistry.domain.report.TnmCategories;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.staging.Authority;
import org.sarcomaregistry.domain.staging.Chapters;
import org.sarcomaregistry.domain.staging.GradeInput;
import org.sarcomaregistry.domain.staging.SizeLimits;
import org.sarcomaregistry.domain.staging.StageGroup;
import org.sarcomaregistry.domain.staging.StageTable;
import org.sarcomaregistry.domain.staging.Stages;
import org.sarcomaregistry.domain.staging.StagingCase;
import org.sarcomaregistry.domain.staging.StagingFacts;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.TCategory;
import org.sarcomaregistry.domain.tumour.Tnm;
import org.sarcomaregistry.domain.tumour.TnmEdition;

/**
 * T and stage at diagnosis: by the last documented work-up that states any category, else by the last one. A T that is not
 * stated follows from the size where size alone decides it, and an M from the sites of metastases. A work-up without an
 * edition is read by the eighth.
 */
record Staged(Course course, StagingCase tumour, Told<WorkUp> workUp, Grounds described) {

    private static final ImmutableSet<MetastasisSite> NOT_SURELY_DISTANT =
            Sets.immutableEnumSet(MetastasisSite.LYMPH_NODE, MetastasisSite.UNKNOWN);

    /** Empty for a tumour that no work-up describes. */
    static Optional<Staged> of(Course course) {
        var site = TumourFacts.topography(course);
        var type = TumourFacts.morphology(course);
        var workUps = TumourFacts.told(course).workUps().toList();
        if (workUps.isEmpty() || site.value().isEmpty() || type.value().isEmpty()) {
            return Optional.empty();
        }
        var tumour = new StagingCase(
                type.value().orElseThrow(),
                site.value().orElseThrow(),
                course.tumour().wallOrCavity(),
                false);
        var staging = workUps.stream()
                .filter(told -> states(told.content().tnm()))
                .findFirst()
                .orElse(workUps.get(0));
        var others = workUps.stream().map(told -> Grounds.of(List.of(told))).reduce(Grounds.NONE, Grounds::plus);
        var described = site.grounds()
                .plus(type.grounds())
                .plus(Grounds.of(List.of(staging)))
                .beside(others);
        return Optional.of(new Staged(course, tumour, staging, described));
    }

    /** As stated, else by size. */
    Explained<TCategory> t() {
        var stated = workUp.content().tnm().t();
        return stated.isPresent()
                ? Explained.first(Stream.of(workUp))
                        .map(told -> stated.orElseThrow())
                        .beside(described)
                : bySize();
    }

    private Explained<TCategory> bySize() {
        var size = Measured.sizeAtDiagnosis(course);
        return size.value()
                .filter(mm -> mm > 0)
                .flatMap(mm -> table(Authority.UICC)
                        .flatMap(table -> SizeLimits.current()
                                .category(
                                        table.scheme(),
                                        mm,
                                        workUp.content().site().depth())))
                .map(decision -> Explained.decided(decision, described.plus(size.grounds())))
                .orElseGet(() -> Explained.missing(Reasons.NO_T, described.plus(size.grounds())));
    }

    Explained<StageGroup> stage(Authority authority) {
        var t = t();
        var tnm = tnm(t.value());
        var grounds = t.grounds().plus(described);
        return tnm.isEmpty()
                ? Explained.missing(Reasons.NO_TNM, grounds)
                : stage(authority, tnm.orElseThrow(), grounds);
    }

    private Explained<StageGroup> stage(Authority authority, Tnm tnm, Grounds grounds) {
        var grade = TumourGrade.of(course);
        var mitoses = Measured.mitosesPer5mm2(course);
        var facts = new StagingFacts(
                tnm,
                grade.value().orElse(Grade.UNKNOWN),
                mitoses.value().map(OptionalDouble::of).orElse(OptionalDouble.empty()));
        var stages = Stages.of(tumour, facts);
        var input = table(authority).map(table -> table.scheme().grade()).orElse(GradeInput.NONE);
        var read = switch (input) {
            case GRADE -> grounds.plus(grade.grounds()).beside(mitoses.grounds());
            case MITOTIC_RATE -> grounds.plus(mitoses.grounds()).beside(grade.grounds());
            case NONE -> grounds.beside(grade.grounds()).beside(mitoses.grounds());
        };
        return (authority == Authority.UICC ? stages.uicc() : stages.ajcc())
                .map(decision -> Explained.decided(decision, read))
                .orElseGet(() -> Explained.missing(Reasons.NO_STAGES, grounds));
    }

    private Optional<Tnm> tnm(Optional<TCategory> t) {
        var stated = workUp.content().tnm();
        var m = stated.m().or(this::spread);
        return t.isEmpty() && stated.n().isEmpty() && m.isEmpty()
                ? Optional.empty()
                : Optional.of(new Tnm(t, stated.n(), m, edition()));
    }

    /** A lymph node alone may be a regional one, which N tells of. */
    private Optional<MCategory> spread() {
        var sites = workUp.content().metastases();
        if (sites.contains(MetastasisSite.NONE)) {
            return Optional.of(MCategory.M0);
        }
        return NOT_SURELY_DISTANT.containsAll(sites) ? Optional.empty() : Optional.of(MCategory.M1);
    }

    /** Empty too where the tumour may belong to two chapters with different tables. */
    private Optional<StageTable> table(Authority authority) {
        var tables = Chapters.current().possible(tumour, authority).stream()
                .map(chapter -> chapter.value().table(authority, edition()))
                .collect(toImmutableSet());
        return tables.size() == 1 ? tables.iterator().next() : Optional.empty();
    }

    private TnmEdition edition() {
        return workUp.content().tnm().edition().orElse(TnmEdition.EIGHTH);
    }

    private static boolean states(TnmCategories tnm) {
        return tnm.t().isPresent() || tnm.n().isPresent() || tnm.m().isPresent();
    }
}
