package org.sarcomaregistry.domain.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.domain.programme.Questions.every;
import static org.sarcomaregistry.domain.programme.Questions.shown;
import static org.sarcomaregistry.domain.programme.Questions.timeless;
import static org.sarcomaregistry.domain.programme.Questions.unknown;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.report.Radiotherapy;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.treatment.Intention;
import org.sarcomaregistry.domain.treatment.Timing;

/** What recommendations ask about radiotherapy. */
final class IrradiationQuestions {

    static final Property POST_OPERATIVE = exists(
            "post-operative-irradiation",
            Text.of("kurativ postoperativ strålebehandling er gitt", "curative post-operative radiotherapy was given"),
            timed(Timing.POST_OPERATIVE));

    static final Property DEFINITIVE = exists(
            "definitive-irradiation",
            Text.of("definitiv strålebehandling er gitt", "definitive radiotherapy was given"),
            timed(Timing.DEFINITIVE));

    static final Property PALLIATIVE = exists(
            "palliative-irradiation",
            Text.of("palliativ strålebehandling er gitt", "palliative radiotherapy was given"),
            IrradiationQuestions::isPalliative);

    static final Property PALLIATIVE_STANDARD = timeless(
            "palliative-standard",
            Text.of(
                    "palliativ strålebehandling er gitt som 3 Gy × 10–12 eller 8 Gy × 1",
                    "palliative radiotherapy was given as 3 Gy × 10–12 or 8 Gy × 1"),
            course -> every(
                    reports(course, IrradiationQuestions::isPalliative),
                    told -> standard(told.content().dose()),
                    Text.of("3 Gy × 10–12 eller 8 Gy × 1", "3 Gy × 10–12 or 8 Gy × 1"),
                    (told, truth) -> told.by()));

    private IrradiationQuestions() {}

    /** All irradiation of a timing adds up to a dose in gray within bounds, in fractions of 1.8 to 2 Gy. */
    static Property dose(String id, Timing timing, Range<BigDecimal> gray) {
        var bounds = gray.lowerEndpoint() + "–" + gray.upperEndpoint() + " Gy";
        var text = Text.of(
                bounds + " i fraksjoner på 1,8–2 Gy (" + timing.label().nb() + ")",
                bounds + " in fractions of 1.8–2 Gy (" + timing.label().en() + ")");
        return timeless(id, text, course -> {
            var given = TotalDose.of(reports(course, timed(timing)));
            return given.verdict(gray, text);
        });
    }

    private static Predicate<Radiotherapy> timed(Timing timing) {
        return radiotherapy -> radiotherapy.timing() == timing
                && radiotherapy.intention() != Intention.PALLIATIVE
                && radiotherapy.isAimedAtPrimary();
    }

    private static boolean isPalliative(Radiotherapy radiotherapy) {
        return radiotherapy.intention() == Intention.PALLIATIVE;
    }

    /** A report shows it. That there is none is no when nothing was given, and otherwise unknown. */
    private static Property exists(String id, Text text, Predicate<Radiotherapy> fits) {
        return new Property(id, text, (course, dataDate) -> {
            var fitting = reports(course, fits);
            if (!fitting.isEmpty()) {
                return shown(Truth.YES, text.nb(), text.en(), fitting);
            }
            boolean unreported = course.events().irradiations().stream()
                    .anyMatch(i -> i.report().isEmpty());
            return unreported
                    ? unknown("strålemeldingen mangler", "the radiotherapy report is missing")
                    : Verdict.of(Truth.NO, Text.of("ikke meldt: " + text.nb(), "not reported: " + text.en()));
        });
    }

    private static ImmutableList<Told<Radiotherapy>> reports(Course course, Predicate<Radiotherapy> fits) {
        return course.events().radiotherapyReports().stream()
                .filter(told -> fits.test(told.content()))
                .collect(toImmutableList());
    }

    private static Truth standard(Radiotherapy.Dose dose) {
        Optional<Truth> known = dose.perFractionGy()
                .flatMap(gray -> dose.fractions().map(fractions -> {
                    boolean many = gray.compareTo(BigDecimal.valueOf(3)) == 0 && fractions >= 10 && fractions <= 12;
                    boolean single = gray.compareTo(BigDecimal.valueOf(8)) == 0 && fractions == 1;
                    return Truth.of(many || single);
                }));
        return known.orElse(Truth.UNKNOWN);
    }
}
