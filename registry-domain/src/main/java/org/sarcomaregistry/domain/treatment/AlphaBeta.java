package org.sarcomaregistry.domain.treatment;

/**
 * How strongly a tissue feels the size of a fraction, in the linear-quadratic model.
 *
 * @param ratio greater than zero
 */
public record AlphaBeta(Gray ratio) {

    /** A common choice for sarcoma. */
    public static final AlphaBeta SARCOMA = new AlphaBeta(Gray.of("4"));

    /** Late effects in normal tissue. */
    public static final AlphaBeta LATE_EFFECTS = new AlphaBeta(Gray.of("3"));

    /** Early effects and most carcinomas, for comparison. */
    public static final AlphaBeta EARLY_EFFECTS = new AlphaBeta(Gray.of("10"));

    /**
     * Refuses a ratio of zero.
     *
     * @param ratio greater than zero
     */
    public AlphaBeta {
        if (ratio.value().signum() == 0) {
            throw new IllegalArgumentException("alpha/beta is greater than zero");
        }
    }
}
