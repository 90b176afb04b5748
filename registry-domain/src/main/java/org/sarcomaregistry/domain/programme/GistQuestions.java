package org.sarcomaregistry.domain.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;
import static org.sarcomaregistry.domain.programme.Questions.any;
import static org.sarcomaregistry.domain.programme.Questions.timeless;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.code.YesNoUnknown;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.report.Specimen;
import org.sarcomaregistry.domain.report.Surgery;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.staging.GistRisk;
import org.sarcomaregistry.domain.staging.GistSite;
import org.sarcomaregistry.domain.staging.Risk;
import org.sarcomaregistry.domain.text.Text;

/**
 * What recommendations ask about GIST. How long imatinib was given is not asked: neither doses nor their end tell whether
 * three years were meant.
 */
final class GistQuestions {

    private static final double MM_IN_A_CM = 10;

    /** High risk by the modified NIH criteria, whatever is still unknown; no if nothing that is unknown can make it high. */
    static final Property HIGH_RISK =
            timeless("gist-high-risk", Text.of("risikoen er høy", "the risk is high"), GistQuestions::highRisk);

    /** A finding is told in free text and without a day: its absence tells nothing, nor whether it came before the drug. */
    static final Property MUTATION_TESTED = timeless(
            "gist-mutation-tested",
            Text.of("svulsten er undersøkt for mutasjon", "the tumour was tested for mutations"),
            course -> any(
                    course.events().workUps(),
                    workUp -> workUp.histology().molecularFinding().isPresent() ? Truth.YES : Truth.UNKNOWN,
                    Text.of("molekylært funn er oppgitt", "a molecular finding is told"),
                    Text.of("utredningsmeldingen mangler", "the work-up report is missing")));

    private GistQuestions() {}

    private static Verdict highRisk(Course course) {
        var reports = reports(course);
        var possible = GistRisk.current()
                .possible(
                        size(course, reports),
                        mitoses(course, reports),
                        course.tumour()
                                .topography()
                                .map(site -> ImmutableSet.of(GistSite.of(site)))
                                .orElse(ImmutableSet.copyOf(GistSite.values())),
                        ruptured(reports));
        var truth = possible.equals(ImmutableSet.of(Risk.HIGH))
                ? Truth.YES
                : possible.contains(Risk.HIGH) ? Truth.UNKNOWN : Truth.NO;
        var text = Text.of("mulig risiko: ", "possible risk: ")
                .then(
                        "",
                        Text.of(
                                list(possible, r -> r.label().nb()),
                                list(possible, r -> r.label().en())));
        return new Verdict(
                truth,
                text,
                Questions.refs(ImmutableList.<Told<?>>builder()
                        .addAll(reports)
                        .addAll(course.events().workUps())
                        .build()));
    }

    private static String list(ImmutableSet<Risk> risks, Function<Risk, String> name) {
        return risks.stream().map(name).collect(joining(", "));
    }

    private static ImmutableList<Told<Surgery>> reports(Course course) {
        return course.primaryOperations().stream()
                .flatMap(operated -> operated.report().stream())
                .collect(toImmutableList());
    }

    private static Optional<Double> size(Course course, ImmutableList<Told<Surgery>> reports) {
        return largest(
                        reports.stream().flatMap(told -> told.content().specimen().sizeMm().stream()),
                        workUps(course).flatMap(workUp -> workUp.site().sizeMm().stream()))
                .filter(mm -> mm > 0)
                .map(mm -> mm / MM_IN_A_CM);
    }

    private static Optional<Double> mitoses(Course course, ImmutableList<Told<Surgery>> reports) {
        Stream<Specimen> specimens = reports.stream().map(told -> told.content().specimen());
        return largest(
                        specimens.flatMap(specimen -> specimen.mitosesPer5mm2().stream()),
                        workUps(course).flatMap(workUp -> workUp.histology().mitosesPer5mm2().stream()))
                .map(Integer::doubleValue);
    }

    /** Of the resected tumour, else as it was at diagnosis. */
    private static Optional<Integer> largest(Stream<Integer> resected, Stream<Integer> atDiagnosis) {
        return resected.max(Integer::compare).or(() -> atDiagnosis.max(Integer::compare));
    }

    private static Stream<WorkUp> workUps(Course course) {
        return course.events().workUps().stream().map(Told::content);
    }

    private static ImmutableSet<Boolean> ruptured(ImmutableList<Told<Surgery>> reports) {
        var told = reports.stream()
                .map(report -> report.content().resection().rupture())
                .collect(ImmutableSet.toImmutableSet());
        if (told.contains(YesNoUnknown.YES)) {
            return ImmutableSet.of(true);
        }
        return told.equals(ImmutableSet.of(YesNoUnknown.NO)) ? ImmutableSet.of(false) : ImmutableSet.of(true, false);
    }
}
