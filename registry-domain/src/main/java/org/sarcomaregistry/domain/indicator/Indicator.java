package org.sarcomaregistry.domain.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;

/**
 * A quality indicator (kvalitetsindikator): which courses are counted, what is measured, to whom it is attributed, and
 * what is aimed at. Its published definition is rendered from these parts.
 *
 * @param edition counts up whenever the definition changes, because then the figures do
 * @param population the denominator
 * @param direction whether a higher or a lower share is better
 * @param answeredBy the report that says whether the criterion is met; empty where none does
 * @param target empty where no level is published
 * @param source where the definition is from, and what in it is the registry's own
 */
public record Indicator(
        String id,
        int edition,
        Text name,
        Criterion population,
        Measure measure,
        Placing placing,
        Target.Direction direction,
        Optional<FormKind> answeredBy,
        Optional<Target> target,
        Status status,
        Text source) {

    public Indicator {
        if (target.isPresent() && target.get().direction() != direction) {
            throw new IllegalArgumentException("an indicator and its target go the same way");
        }
    }

    /** Starts an indicator in words; see {@link Drafted}. */
    public static Drafted indicator(String id, String nb, String en) {
        return new Drafted(id, Text.of(nb, en));
    }

    /** The same indicator with another population. */
    public Indicator among(Criterion other) {
        return new Indicator(id, edition, name, other, measure, placing, direction, answeredBy, target, status, source);
    }

    /** The same indicator with another measure. */
    public Indicator measuring(Measure other) {
        return new Indicator(
                id, edition, name, population, other, placing, direction, answeredBy, target, status, source);
    }

    /** The same indicator with courses placed otherwise. */
    public Indicator placed(Placing other) {
        return new Indicator(
                id, edition, name, population, measure, other, direction, answeredBy, target, status, source);
    }

    /** What a course adds, as of a data date; nothing for an indicator without a definition. */
    public Contribution contribution(Course course, LocalDate dataDate) {
        return measure.fold(
                share -> new Contribution(
                        population.explain(course, dataDate).truth(),
                        share.met().explain(course, dataDate).truth()),
                unpublished -> new Contribution(Truth.NO, Truth.UNKNOWN));
    }

    /** Why a course is in or out and met or not, as of a data date. */
    public CaseExplanation explain(Course course, LocalDate dataDate) {
        var met = measure.fold(
                share -> share.met().explain(course, dataDate),
                unpublished -> Verdict.of(Truth.UNKNOWN, status.label()));
        return new CaseExplanation(population.explain(course, dataDate), met);
    }

    /** What may be said of counts beside the target. */
    public Attainment attainment(Counts counts) {
        if (!isDefined()) {
            return Attainment.NOT_DEFINED;
        }
        return counts.population() == 0
                ? Attainment.NO_PATIENTS
                : target.map(t -> t.judge(counts)).orElse(Attainment.NO_LEVEL);
    }

    /** Whether there is a definition to count by. */
    public boolean isDefined() {
        return measure.fold(share -> true, unpublished -> false);
    }

    /** The definition in words, from the parts themselves. */
    public String definition(Language language) {
        return Definition.of(this).in(language);
    }
}
