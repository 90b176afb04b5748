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
 * @param minimumDenominator how many decided courses a share takes before units are compared by it, not negative
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
        int minimumDenominator,
        Target.Direction direction,
        Optional<FormKind> answeredBy,
        Optional<Target> target,
        Status status,
        Text source) {

    /** The minimum denominator where nothing else is said: a rule of showing, and no level. */
    public static final int USUAL_MINIMUM = 10;

    /**
     * Refuses a target that goes the other way than the indicator, and a negative minimum denominator.
     *
     * @param id capitals, digits and hyphens
     * @param edition counts up whenever the definition changes, because then the figures do
     * @param name for people
     * @param population the denominator
     * @param measure what is counted among them
     * @param placing where and when a course counts
     * @param minimumDenominator how many decided courses a share takes before units are compared by it, not negative
     * @param direction whether a higher or a lower share is better
     * @param answeredBy the report that says whether the criterion is met; empty where none does
     * @param target empty where no level is published
     * @param status how well it is founded
     * @param source where the definition is from, and what in it is the registry's own
     */
    public Indicator {
        if (target.isPresent() && target.get().direction() != direction) {
            throw new IllegalArgumentException("an indicator and its target go the same way");
        }
        if (minimumDenominator < 0) {
            throw new IllegalArgumentException("a minimum denominator is not negative");
        }
    }

    /**
     * Starts an indicator in words; see {@link Drafted}.
     *
     * @param id capitals, digits and hyphens
     * @param nb name in Norwegian bokmål
     * @param en name in English
     * @return a draft without anything but a name
     */
    public static Drafted indicator(String id, String nb, String en) {
        return new Drafted(id, Text.of(nb, en));
    }

    /**
     * {@return the same indicator with another population}
     *
     * @param other instead of the one there is
     */
    public Indicator among(Criterion other) {
        return new Indicator(
                id,
                edition,
                name,
                other,
                measure,
                placing,
                minimumDenominator,
                direction,
                answeredBy,
                target,
                status,
                source);
    }

    /**
     * {@return the same indicator with another measure}
     *
     * @param other instead of the one there is
     */
    public Indicator measuring(Measure other) {
        return new Indicator(
                id,
                edition,
                name,
                population,
                other,
                placing,
                minimumDenominator,
                direction,
                answeredBy,
                target,
                status,
                source);
    }

    /**
     * {@return the same indicator with courses placed otherwise}
     *
     * @param other instead of the one there is
     */
    public Indicator placed(Placing other) {
        return new Indicator(
                id,
                edition,
                name,
                population,
                measure,
                other,
                minimumDenominator,
                direction,
                answeredBy,
                target,
                status,
                source);
    }

    /**
     * {@return the same indicator with another target}
     *
     * @param other instead of the one there is; empty for none
     */
    public Indicator aiming(Optional<Target> other) {
        return new Indicator(
                id,
                edition,
                name,
                population,
                measure,
                placing,
                minimumDenominator,
                direction,
                answeredBy,
                other,
                status,
                source);
    }

    /**
     * {@return what a course adds, as of a data date; nothing for an indicator without a definition}
     *
     * @param course as known on the data date
     * @param dataDate last day of which anything is known; what could happen after it is open
     */
    public Contribution contribution(Course course, LocalDate dataDate) {
        return measure.fold(
                share -> new Contribution(
                        population.explain(course, dataDate).truth(),
                        share.met().explain(course, dataDate).truth()),
                unpublished -> new Contribution(Truth.NO, Truth.UNKNOWN));
    }

    /**
     * {@return why a course is in or out and met or not, as of a data date}
     *
     * @param course as known on the data date
     * @param dataDate last day of which anything is known; what could happen after it is open
     */
    public CaseExplanation explain(Course course, LocalDate dataDate) {
        var met = measure.fold(
                share -> share.met().explain(course, dataDate),
                unpublished -> Verdict.of(Truth.UNKNOWN, status.label()));
        return new CaseExplanation(population.explain(course, dataDate), met);
    }

    /**
     * {@return what may be said of counts beside the target}
     *
     * @param counts of one figure
     */
    public Attainment attainment(Counts counts) {
        if (!isDefined()) {
            return Attainment.NOT_DEFINED;
        }
        return counts.population() == 0
                ? Attainment.NO_PATIENTS
                : target.map(t -> t.judge(counts)).orElse(Attainment.NO_LEVEL);
    }

    /**
     * {@return whether enough courses are decided to compare units by the share}
     *
     * @param counts of one figure
     */
    public boolean hasEnough(Counts counts) {
        return counts.tally().assessed() >= Math.max(1, minimumDenominator);
    }

    /** {@return whether there is a definition to count by} */
    public boolean isDefined() {
        return measure.fold(share -> true, unpublished -> false);
    }

    /**
     * {@return the definition in words, from the parts themselves}
     *
     * @param language of the reader
     */
    public String definition(Language language) {
        return Definition.of(this).in(language);
    }
}
