package org.sarcomaregistry.domain.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.domain.programme.Questions.every;
import static org.sarcomaregistry.domain.programme.Questions.said;
import static org.sarcomaregistry.domain.programme.Questions.timeless;
import static org.sarcomaregistry.domain.programme.Questions.unknown;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Operated;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.domain.indicator.Silent;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.Surgery;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.treatment.Limb;
import org.sarcomaregistry.domain.treatment.Residual;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.Hospital;

/** What recommendations ask about operations of the primary tumour within the time of first treatment. */
final class OperationQuestions {

    private static final Text NONE = Text.of("ingen operasjon er kjent", "no operation is known");

    /** A report or a piece of evidence shows it; that there was none is known only when the time is over. */
    static final Property OPERATED = new Property(
            "operated-in-time",
            Text.of("primærsvulsten er operert", "the primary tumour was operated"),
            (course, dataDate) -> {
                if (course.primaryOperations().isEmpty()) {
                    return Silent.within(course, dataDate, FormKind.PROCEDURE, "operasjon", "an operation");
                }
                return course.certainOperations().isEmpty()
                        ? new Verdict(Truth.UNKNOWN, Operated.UNINTENDED, refs(course))
                        : new Verdict(Truth.YES, Text.of("operert", "operated"), refs(course));
            });

    /** Tumour was cut through or left behind at the last operation; the pathologist is heard before the surgeon. */
    static final Property INTRALESIONAL = ofLast(
            "intralesional",
            "marginen er intralesjonell ved siste operasjon",
            "the margin of the last operation is intralesional",
            OperationQuestions::intralesional);

    /** The surgeon judged the margin of the last operation as marginal. */
    static final Property MARGINAL = ofLast(
            "marginal",
            "marginen er marginal ved siste operasjon",
            "the margin of the last operation is marginal",
            surgery -> switch (surgery.resection().surgeonMargin()) {
                case MARGINAL -> Truth.YES;
                case INTRALESIONAL, WIDE, RADICAL -> Truth.NO;
                case NOT_ASSESSED, UNKNOWN -> Truth.UNKNOWN;
            });

    /** Where the pathologist found clear margins, their distance and tissue are stated. */
    static final Property MARGIN_DESCRIBED = ofLast(
            "margin-described",
            "avstand og vev i reseksjonsranden er oppgitt",
            "distance and tissue of the margin are stated",
            surgery -> Truth.of(surgery.resection().marginMm().isPresent()
                    && surgery.resection().marginTissue().isPresent()));

    /** The last operation left no tumour, by the pathologist. */
    static final Property CLEAR = ofLast(
            "clear-margins",
            "siste operasjon ga frie render (R0)",
            "the last operation gave clear margins (R0)",
            surgery -> switch (surgery.resection().residual()) {
                case R0 -> Truth.YES;
                case R1, R2 -> Truth.NO;
                case RX -> Truth.UNKNOWN;
            });

    static final Property LIMB_SPARED = timeless(
            "limb-spared",
            Text.of("operert ekstremitetsbevarende", "operated with the limb spared"),
            course -> all(
                    course,
                    Text.of("operert ekstremitetsbevarende", "operated with the limb spared"),
                    operated -> operated.report()
                            .map(report -> spared(report.content().operation().limb()))
                            .orElse(Truth.UNKNOWN)));

    static final Property AT_CENTRE = at(
            "operated-at-centre",
            Text.of("operert ved et sarkomsenter", "operated at a sarcoma centre"),
            Hospital::sarcomaCentre);

    static final Property AT_BONE_SERVICE = at(
            "operated-at-bone-service",
            Text.of(
                    "operert ved et sykehus med flerregional tjeneste for bensarkom",
                    "operated at a hospital of the multiregional service for bone sarcoma"),
            Hospital::boneSurgeryService);

    private OperationQuestions() {}

    private static Property ofLast(String id, String nb, String en, Function<Surgery, Truth> of) {
        var text = Text.of(nb, en);
        return timeless(
                id,
                text,
                course -> last(course)
                        .map(operated -> !operated.isCertain()
                                ? new Verdict(Truth.UNKNOWN, Operated.UNINTENDED, refs(operated))
                                : operated.report()
                                        .map(report -> said(of.apply(report.content()), text, report.by()))
                                        .orElseGet(() -> new Verdict(
                                                Truth.UNKNOWN,
                                                Text.of("kirurgimeldingen mangler", "the surgery report is missing"),
                                                refs(operated))))
                        .orElseGet(() -> Verdict.of(Truth.UNKNOWN, NONE)));
    }

    static Optional<Operated> last(Course course) {
        var operations = course.primaryOperations();
        return operations.isEmpty() ? Optional.empty() : Optional.of(operations.get(operations.size() - 1));
    }

    private static Truth intralesional(Surgery surgery) {
        var residual = surgery.resection().residual();
        if (residual != Residual.RX) {
            return Truth.of(residual != Residual.R0);
        }
        return switch (surgery.resection().surgeonMargin()) {
            case INTRALESIONAL -> Truth.YES;
            case MARGINAL, WIDE, RADICAL -> Truth.NO;
            case NOT_ASSESSED, UNKNOWN -> Truth.UNKNOWN;
        };
    }

    private static Truth spared(Limb limb) {
        return switch (limb) {
            case LIMB_SPARING -> Truth.YES;
            case AMPUTATION -> Truth.NO;
            case NOT_APPLICABLE, UNKNOWN -> Truth.UNKNOWN;
        };
    }

    private static Property at(String id, Text text, Predicate<Hospital> service) {
        return timeless(id, text, course -> all(course, text, operated -> isAt(operated, service)));
    }

    /** A trust's number or a practice's is no hospital's; an unknown unit may be any. */
    private static Truth isAt(Operated operated, Predicate<Hospital> service) {
        return operated.unit()
                .number()
                .map(number -> Truth.of(
                        HealthUnits.norway().hospital(number).filter(service).isPresent()))
                .orElse(Truth.UNKNOWN);
    }

    private static Verdict all(Course course, Text text, Function<Operated, Truth> of) {
        var operations = course.primaryOperations();
        if (operations.isEmpty()) {
            return unknown(NONE.nb(), NONE.en());
        }
        return course.certainOperations().isEmpty()
                ? new Verdict(Truth.UNKNOWN, Operated.UNINTENDED, refs(course))
                : every(operations, o -> ifAgainstTumour(o, of), text, (operated, truth) -> refs(operated));
    }

    /** What is wrong with an operation that may be none of the tumour is not known to be wrong. */
    private static Truth ifAgainstTumour(Operated operated, Function<Operated, Truth> of) {
        var truth = of.apply(operated);
        return operated.isCertain() || truth == Truth.YES ? truth : Truth.UNKNOWN;
    }

    private static ImmutableList<EntryRef> refs(Course course) {
        return course.primaryOperations().stream()
                .flatMap(operated -> refs(operated).stream())
                .collect(toImmutableList());
    }

    private static ImmutableList<EntryRef> refs(Operated operated) {
        return operated.told().stream()
                .map(Told::by)
                .flatMap(ImmutableList::stream)
                .collect(toImmutableList());
    }
}
