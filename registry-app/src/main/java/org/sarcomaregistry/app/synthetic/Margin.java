package org.sarcomaregistry.app.synthetic;

import static org.sarcomaregistry.app.synthetic.Weighted.share;

import java.util.Optional;

/**
 * What was left after an operation.
 *
 * @param residual R0, R1, R2 or RX
 * @param surgeon the surgeon's margin
 * @param tenthsMm nearest margin in tenths of a millimetre
 */
record Margin(String residual, String surgeon, Optional<Integer> tenthsMm) {

    private static final Weighted<String> NOT_FREE = Weighted.shares(share(66, "R1"), share(14, "R2"), share(20, "RX"));
    private static final Weighted<String> UNPLANNED =
            Weighted.shares(share(16, "R0"), share(46, "R1"), share(14, "R2"), share(24, "RX"));
    private static final Weighted<String> SURGEON_FREE =
            Weighted.shares(share(66, "wide"), share(30, "marginal"), share(4, "radical"));
    private static final Weighted<String> SURGEON_MICROSCOPIC =
            Weighted.shares(share(62, "marginal"), share(30, "intralesional"), share(8, "wide"));
    private static final Weighted<String> SURGEON_NOT_JUDGED =
            Weighted.shares(share(60, "not-assessed"), share(40, "unknown"));

    /** After an operation that was meant to take out a sarcoma. */
    static Margin planned(double free, Draw draw) {
        return draw.chance(free) ? of("R0", draw) : of(NOT_FREE.from(draw), draw);
    }

    /** After an operation that was meant for something harmless. */
    static Margin unplanned(Draw draw) {
        return of(UNPLANNED.from(draw), draw);
    }

    boolean isFree() {
        return residual.equals("R0");
    }

    boolean isLeft() {
        return residual.equals("R1") || residual.equals("R2");
    }

    private static Margin of(String residual, Draw draw) {
        return switch (residual) {
            case "R0" -> new Margin(residual, SURGEON_FREE.from(draw), Optional.of(draw.days(35, 1)));
            case "R1" -> new Margin(residual, SURGEON_MICROSCOPIC.from(draw), Optional.of(0));
            case "R2" -> new Margin(residual, "intralesional", Optional.empty());
            default -> new Margin(residual, SURGEON_NOT_JUDGED.from(draw), Optional.empty());
        };
    }
}
