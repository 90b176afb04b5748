package org.sarcomaregistry.domain.indicator;

import java.util.Optional;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.text.Text;

/** An indicator on its way: {@code indicator(…).among(…).share(…).placed(…)}. */
public final class Drafted {

    private final String id;
    private final Text name;

    Drafted(String id, Text name) {
        this.id = id;
        this.name = name;
    }

    /**
     * Says which courses are counted: all of these criteria hold.
     *
     * @param criteria each of which must hold
     * @return the indicator, drafted so far
     */
    public Among among(Criterion... criteria) {
        return new Among(Criterion.all(criteria));
    }

    /**
     * Ends as an indicator that is known by name only.
     *
     * @param nb source and what is uncertain, in Norwegian bokmål
     * @param en source and what is uncertain, in English
     * @return the indicator
     */
    public Indicator withoutDefinition(String nb, String en) {
        return named(Status.NOT_PUBLISHED, Text.of(nb, en));
    }

    /**
     * Ends as an indicator that others measure, and that no field of the registry's forms could answer.
     *
     * @param nb who measures it and what is wanting, in Norwegian bokmål
     * @param en who measures it and what is wanting, in English
     * @return the indicator
     */
    public Indicator withoutField(String nb, String en) {
        return named(Status.NOT_ASKED, Text.of(nb, en));
    }

    private Indicator named(Status status, Text source) {
        return new Indicator(
                id,
                1,
                name,
                Property.NOBODY,
                new Measure.Unpublished(),
                Placing.byDiagnosis(Attribution.ASSESSING),
                Indicator.USUAL_MINIMUM,
                Target.Direction.NEITHER,
                Optional.empty(),
                Optional.empty(),
                status,
                source);
    }

    /** An indicator whose population is said. */
    public final class Among {

        private final Criterion population;

        Among(Criterion population) {
            this.population = population;
        }

        /**
         * Says what is measured: the share that meets all of these criteria.
         *
         * @param criteria each of which must hold
         * @return the indicator, drafted so far
         */
        public Measured share(Criterion... criteria) {
            return new Measured(population, Criterion.all(criteria));
        }
    }

    /** An indicator whose measure is said; a higher share is better unless said otherwise. */
    public final class Measured {

        private final Criterion population;
        private final Criterion met;
        private final int minimum;
        private final Target.Direction direction;
        private final Optional<FormKind> answeredBy;
        private final Optional<Target> target;

        Measured(Criterion population, Criterion met) {
            this(
                    population,
                    met,
                    Indicator.USUAL_MINIMUM,
                    Target.Direction.HIGHER_IS_BETTER,
                    Optional.empty(),
                    Optional.empty());
        }

        private Measured(
                Criterion population,
                Criterion met,
                int minimum,
                Target.Direction direction,
                Optional<FormKind> answeredBy,
                Optional<Target> target) {
            this.population = population;
            this.met = met;
            this.minimum = minimum;
            this.direction = direction;
            this.answeredBy = answeredBy;
            this.target = target;
        }

        /**
         * Says that a lower share is better.
         *
         * @return the indicator, drafted so far
         */
        public Measured lowerIsBetter() {
            return new Measured(population, met, minimum, Target.Direction.LOWER_IS_BETTER, answeredBy, target);
        }

        /**
         * Says that the share describes, and that neither more nor less of it is better.
         *
         * @return the indicator, drafted so far
         */
        public Measured withoutDirection() {
            return new Measured(population, met, minimum, Target.Direction.NEITHER, answeredBy, target);
        }

        /**
         * Says from how many decided courses on units are compared; {@value Indicator#USUAL_MINIMUM} unless said.
         *
         * @param decided not negative
         * @return the indicator, drafted so far
         */
        public Measured comparedFrom(int decided) {
            return new Measured(population, met, decided, direction, answeredBy, target);
        }

        /**
         * Says which report tells whether the criterion is met.
         *
         * @param report kind of report; the course of somebody without one is not answered
         * @return the indicator, drafted so far
         */
        public Measured answeredBy(FormKind report) {
            return new Measured(population, met, minimum, direction, Optional.of(report), target);
        }

        /**
         * Says what is aimed at, and with it which way is better.
         *
         * @param aim levels and direction
         * @return the indicator, drafted so far
         */
        public Measured target(Target aim) {
            return new Measured(population, met, minimum, aim.direction(), answeredBy, Optional.of(aim));
        }

        /**
         * Says where and when a course counts, and how well all this is founded; the first edition.
         *
         * @param placing where and when a course counts
         * @param status published, provisional or ours
         * @param nb source and what is uncertain, in Norwegian bokmål
         * @param en source and what is uncertain, in English
         * @return the indicator
         */
        public Indicator placed(Placing placing, Status status, String nb, String en) {
            return new Indicator(
                    id,
                    1,
                    name,
                    population,
                    new Measure.Share(met),
                    placing,
                    minimum,
                    direction,
                    answeredBy,
                    target,
                    status,
                    Text.of(nb, en));
        }
    }
}
