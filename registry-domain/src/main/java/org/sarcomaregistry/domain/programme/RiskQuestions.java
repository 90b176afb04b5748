package org.sarcomaregistry.domain.programme;

import static org.sarcomaregistry.domain.programme.Questions.any;
import static org.sarcomaregistry.domain.programme.Questions.timeless;
import static org.sarcomaregistry.domain.programme.Questions.unknown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.indicator.Criterion;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.report.Specimen;
import org.sarcomaregistry.domain.report.Surgery;
import org.sarcomaregistry.domain.text.Text;

/**
 * The signs of high risk in soft tissue sarcoma of limb and trunk wall by which the Scandinavian Sarcoma Group chose
 * patients for chemotherapy.
 *
 * @see <a href="https://pubmed.ncbi.nlm.nih.gov/33292545/">SSG XX 2020</a>
 */
final class RiskQuestions {

    private static final int LARGE_MM = 80;
    private static final Text NO_REPORT = Text.of("kirurgimeldingen mangler", "the surgery report is missing");

    static final Property VASCULAR_INVASION = timeless(
            "vascular-invasion",
            Text.of("svulstvekst i blodkar", "tumour within vessels"),
            course -> ofSpecimens(course, Text.of("karinvasjon", "vascular invasion"), RiskQuestions::vascular));

    static final Property INFILTRATING = timeless(
            "infiltrating",
            Text.of("infiltrerende vekst", "infiltrating growth"),
            course -> ofSpecimens(
                    course, Text.of("infiltrerende vekst", "infiltrating growth"), RiskQuestions::infiltrating));

    static final Property NECROSIS =
            timeless("necrosis", Text.of("nekrose i svulsten", "necrosis in the tumour"), course -> {
                var text = Text.of("nekrose", "necrosis");
                var specimen = ofSpecimens(course, text, s -> above(s.necrosisPercent()));
                return specimen.truth() != Truth.UNKNOWN
                        ? specimen
                        : any(
                                course.events().workUps(),
                                workUp -> above(workUp.histology().fnclcc().necrosis()),
                                text,
                                NO_REPORT);
            });

    static final Property AT_LEAST_8_CM = timeless(
            "at-least-8-cm", Text.of("svulsten er minst 8 cm", "the tumour is at least 8 cm"), RiskQuestions::isLarge);

    /** Vascular invasion, or two of size, infiltrating growth and necrosis. */
    static final Criterion HIGH_RISK = VASCULAR_INVASION.or(
            AT_LEAST_8_CM.and(INFILTRATING).or(AT_LEAST_8_CM.and(NECROSIS)).or(INFILTRATING.and(NECROSIS)));

    private RiskQuestions() {}

    private static Verdict ofSpecimens(Course course, Text text, Function<Specimen, Truth> of) {
        ImmutableList<Told<Surgery>> reports = course.primaryOperations().stream()
                .flatMap(operated -> operated.report().stream())
                .collect(ImmutableList.toImmutableList());
        return any(reports, surgery -> of.apply(surgery.specimen()), text, NO_REPORT);
    }

    private static Truth vascular(Specimen specimen) {
        return specimen.vascularInvasion()
                .map(invasion -> switch (invasion) {
                    case YES -> Truth.YES;
                    case NO -> Truth.NO;
                    case NOT_ASSESSABLE, UNKNOWN -> Truth.UNKNOWN;
                })
                .orElse(Truth.UNKNOWN);
    }

    private static Truth infiltrating(Specimen specimen) {
        return specimen.growth()
                .map(growth -> switch (growth) {
                    case INFILTRATING -> Truth.YES;
                    case PUSHING -> Truth.NO;
                    case NOT_ASSESSABLE, UNKNOWN -> Truth.UNKNOWN;
                })
                .orElse(Truth.UNKNOWN);
    }

    private static Truth above(Optional<Integer> amount) {
        return amount.map(n -> Truth.of(n > 0)).orElse(Truth.UNKNOWN);
    }

    /** The largest diameter that a specimen or a work-up tells. */
    private static Verdict isLarge(Course course) {
        var largest = Streams.concat(
                        course.primaryOperations().stream()
                                .flatMap(operated -> operated.report().stream())
                                .flatMap(told -> told.content().specimen().sizeMm().stream()),
                        course.events().workUps().stream().flatMap(told -> told.content().site().sizeMm().stream()))
                .max(Integer::compare);
        return largest.map(mm -> Verdict.of(
                        Truth.of(mm >= LARGE_MM),
                        Text.of("største mål " + mm + " mm", "largest diameter " + mm + " mm")))
                .orElseGet(() -> unknown("størrelsen er ukjent", "the size is unknown"));
    }
}
