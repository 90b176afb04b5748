package org.sarcomaregistry.domain.whatif;

import java.util.Optional;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.indicator.Criterion;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Measure;
import org.sarcomaregistry.domain.indicator.Placing;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.domain.indicator.Target;
import org.sarcomaregistry.domain.indicator.YearOf;

/** One change of a definition. What a definition could be changed to is named, so that it can be rendered and explained. */
public sealed interface Change {

    /**
     * {@return the definition after the change; empty where it has nothing of the kind to change, or says so already}
     *
     * @param indicator the definition before
     */
    Optional<Indicator> of(Indicator indicator);

    /** The limits of days that numerator and denominator show, moved to another day. */
    record Limit(int days) implements Change {

        @Override
        public Optional<Indicator> of(Indicator indicator) {
            return Rewriting.everywhere(indicator, this::moved);
        }

        private Optional<Criterion> moved(Property property) {
            return Optional.of(
                    property.limit().<Criterion>map(limit -> limit.at(days)).orElse(property));
        }
    }

    /** Another property in the place of one, in numerator and denominator. */
    record Replace(Property one, Property other) implements Change {

        @Override
        public Optional<Indicator> of(Indicator indicator) {
            return Rewriting.everywhere(indicator, asked -> Optional.of(asked.equals(one) ? other : asked));
        }
    }

    /** A property is no longer asked for in the denominator. */
    record Without(Property property) implements Change {

        @Override
        public Optional<Indicator> of(Indicator indicator) {
            return Rewriting.of(
                            indicator.population(),
                            asked -> asked.equals(property) ? Optional.empty() : Optional.of(asked))
                    .filter(changed -> !changed.equals(indicator.population()))
                    .map(indicator::among);
        }
    }

    /** A criterion is asked for in the denominator as well. */
    record Also(Criterion criterion) implements Change {

        @Override
        public Optional<Indicator> of(Indicator indicator) {
            return Optional.of(indicator)
                    .filter(Indicator::isDefined)
                    .map(one -> one.among(one.population().and(criterion)));
        }
    }

    /** Other levels, or none. */
    record Aim(Optional<Target> target) implements Change {

        @Override
        public Optional<Indicator> of(Indicator indicator) {
            boolean fits =
                    target.filter(t -> t.direction() != indicator.direction()).isEmpty();
            return Optional.of(indicator)
                    .filter(one -> fits && one.isDefined() && !one.target().equals(target))
                    .map(one -> one.aiming(target));
        }
    }

    /** Counted for another unit. */
    record Unit(Attribution attribution) implements Change {

        @Override
        public Optional<Indicator> of(Indicator indicator) {
            var is = indicator.placing();
            return Rewriting.placed(indicator, new Placing(attribution, is.year(), is.pooledYears(), is.perHospital()));
        }
    }

    /** Counted in another year. */
    record Year(YearOf year) implements Change {

        @Override
        public Optional<Indicator> of(Indicator indicator) {
            var is = indicator.placing();
            return Rewriting.placed(indicator, new Placing(is.attribution(), year, is.pooledYears(), is.perHospital()));
        }
    }

    /** Another number of years in one figure. */
    record Pooled(int years) implements Change {

        @Override
        public Optional<Indicator> of(Indicator indicator) {
            var is = indicator.placing();
            return Rewriting.placed(indicator, new Placing(is.attribution(), is.year(), years, is.perHospital()));
        }
    }

    /**
     * {@return what an indicator's numerator asks; empty for one without a definition}
     *
     * @param indicator any
     */
    static Optional<Criterion> numerator(Indicator indicator) {
        return indicator.measure().fold(share -> Optional.of(share.met()), unpublished -> Optional.empty());
    }

    /**
     * {@return the indicator with another numerator}
     *
     * @param indicator a share
     * @param met instead of the one there is
     */
    static Indicator counting(Indicator indicator, Criterion met) {
        return indicator.measuring(new Measure.Share(met));
    }
}
