package org.sarcomaregistry.http.api;

import java.util.Optional;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Placing;
import org.sarcomaregistry.domain.indicator.Target;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;

/** An indicator with its definition, as rendered from the definition that is computed. */
record IndicatorBody(
        String id,
        int edition,
        Text name,
        Text definition,
        Coded status,
        String direction,
        int minimumDenominator,
        Optional<Aim> target,
        Optional<String> answeredBy,
        Placed placed,
        Text source) {

    record Coded(String code, String nb, String en) {}

    /**
     * What is aimed at.
     *
     * @param high proportion at which attainment is high
     * @param moderate proportion at which it is moderate, where that is published
     */
    record Aim(double high, Optional<Double> moderate, String nb, String en) {

        static Aim of(Target target) {
            var text = target.text();
            return new Aim(target.high(), target.moderate(), text.nb(), text.en());
        }
    }

    record Placed(Text attributedTo, Text year, int pooledYears, boolean perHospital) {

        static Placed of(Placing placing) {
            return new Placed(
                    placing.attribution().label(),
                    placing.year().label(),
                    placing.pooledYears(),
                    placing.perHospital());
        }
    }

    static IndicatorBody of(Indicator indicator) {
        var status = indicator.status();
        return new IndicatorBody(
                indicator.id(),
                indicator.edition(),
                indicator.name(),
                Text.of(indicator.definition(Language.NB), indicator.definition(Language.EN)),
                new Coded(status.code(), status.label().nb(), status.label().en()),
                Codes.fromName(indicator.direction()),
                indicator.minimumDenominator(),
                indicator.target().map(Aim::of),
                indicator.answeredBy().map(FormKind::code),
                Placed.of(indicator.placing()),
                indicator.source());
    }
}
