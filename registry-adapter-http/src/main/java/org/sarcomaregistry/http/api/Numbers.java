package org.sarcomaregistry.http.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** Numbers as answers have them: with fixed decimals, and null where there is none. Nothing else than numbers comes out. */
final class Numbers {

    private static final int SHARE = 4;
    private static final int DAYS = 2;

    private Numbers() {}

    /** A share from 0 to 1. */
    static @Nullable BigDecimal share(OptionalDouble share) {
        return share.isPresent() ? share(share.getAsDouble()) : null;
    }

    static BigDecimal share(double share) {
        return rounded(share, SHARE);
    }

    /** Days, or how many in a hundred. */
    static @Nullable BigDecimal days(OptionalDouble days) {
        return days.isPresent() ? rounded(days.getAsDouble(), DAYS) : null;
    }

    private static BigDecimal rounded(double number, int decimals) {
        return BigDecimal.valueOf(number).setScale(decimals, RoundingMode.HALF_EVEN);
    }
}
