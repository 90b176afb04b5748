package org.sarcomaregistry.testkit.law;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.testkit.story.Stories;

/** An indicator with the evaluation that is tried on it. */
record EvaluatedIndicator(Indicator indicator, ImmutableSet<Power> powers, Function<Stories, Answers> evaluation)
        implements IndicatorUnderTest {

    @Override
    public String name() {
        return indicator.id();
    }

    @Override
    public Answers ask(Stories stories) {
        return evaluation.apply(stories);
    }

    @Override
    public Optional<Indicator> definition() {
        return Optional.of(indicator);
    }
}
