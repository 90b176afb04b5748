package org.sarcomaregistry.testkit.law;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;

class OwnIndicatorsTest {

    static Stream<Indicator> indicators() {
        return SarcomaIndicators.all().stream();
    }

    @ParameterizedTest
    @MethodSource("indicators")
    void every_indicator_of_the_registry_keeps_every_law(Indicator indicator) {
        Laws.all().check(indicator);
    }
}
