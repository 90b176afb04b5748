package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.Optional;
import org.sarcomaregistry.domain.code.YesNoUnknown;
import org.sarcomaregistry.domain.treatment.MarginTissue;
import org.sarcomaregistry.domain.treatment.Residual;
import org.sarcomaregistry.domain.treatment.SurgeonMargin;

/**
 * How completely the tumour was taken out, judged by the worst place of the specimen.
 *
 * @param marginMm nearest free margin in millimetres
 */
public record Resection(
        YesNoUnknown rupture,
        SurgeonMargin surgeonMargin,
        Residual residual,
        Optional<BigDecimal> marginMm,
        Optional<MarginTissue> marginTissue) {

    static final ImmutableList<Binding<Surgery>> BINDINGS = ImmutableList.of(
            new Binding<>("rupture", s -> s.resection().rupture()),
            new Binding<>("surgeon_margin", s -> s.resection().surgeonMargin()),
            new Binding<>("residual", s -> s.resection().residual()),
            new Binding<>("margin_mm", s -> s.resection().marginMm()),
            new Binding<>("margin_tissue", s -> s.resection().marginTissue()));

    static Resection from(Answers a) {
        return new Resection(
                a.code("rupture", YesNoUnknown.class),
                a.code("surgeon_margin", SurgeonMargin.class),
                a.code("residual", Residual.class),
                a.decimalIf("margin_mm"),
                a.codeIf("margin_tissue", MarginTissue.class));
    }
}
