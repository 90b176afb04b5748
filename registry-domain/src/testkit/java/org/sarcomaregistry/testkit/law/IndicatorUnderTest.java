package org.sarcomaregistry.testkit.law;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.testkit.story.Stories;

/** Whatever answers questions about one indicator: an object beside the test, or an address far away. */
public interface IndicatorUnderTest {

    /** What one can be asked beside figures; laws that need more than one has are left out, and counted as such. */
    enum Power {
        /** Tells the cases behind its figures. */
        CASES,
        /** Counts as of any day, whatever is learnt later. */
        ANY_DAY,
        /** Keeps the counts of every kind of open case, and what of a figure may be shown. */
        COUNTS,
        /** Shows its definition as an {@link Indicator}. */
        DEFINITION
    }

    /** {@return the name in reports} */
    String name();

    /** {@return what it can do beside answering figures} */
    ImmutableSet<Power> powers();

    /**
     * {@return what it says of people of whom it has heard nothing but these stories}
     *
     * @param stories of the people asked about
     */
    Answers ask(Stories stories);

    /** {@return the definition, if it shows one} */
    Optional<Indicator> definition();

    /**
     * {@return an indicator, evaluated by the library itself}
     *
     * @param indicator the definition
     */
    static IndicatorUnderTest of(Indicator indicator) {
        return answering(indicator, new LocalAnswers(indicator)::of);
    }

    /**
     * {@return an indicator, evaluated by somebody's own evaluation}
     *
     * @param indicator the definition
     * @param evaluation answers for stories
     */
    static IndicatorUnderTest answering(Indicator indicator, Function<Stories, Answers> evaluation) {
        return new EvaluatedIndicator(indicator, ImmutableSet.copyOf(EnumSet.allOf(Power.class)), evaluation);
    }
}
