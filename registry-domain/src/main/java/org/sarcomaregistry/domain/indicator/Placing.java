package org.sarcomaregistry.domain.indicator;

/**
 * Where and when a course counts.
 *
 * @param attribution which unit it is attributed to
 * @param year which year it belongs to
 * @param pooledYears how many calendar years make one figure, at least 1; the figure bears the last of them
 * @param perHospital whether figures are made for hospitals and trusts, or for regions and the nation only
 */
public record Placing(Attribution attribution, YearOf year, int pooledYears, boolean perHospital) {

    /**
     * Refuses to pool fewer than one year.
     *
     * @param attribution which unit it is attributed to
     * @param year which year it belongs to
     * @param pooledYears how many calendar years make one figure, at least 1; the figure bears the last of them
     * @param perHospital whether figures are made for hospitals and trusts, or for regions and the nation only
     */
    public Placing {
        if (pooledYears < 1) {
            throw new IllegalArgumentException("at least one year makes a figure");
        }
    }

    /**
     * {@return by unit and year of diagnosis}
     *
     * @param attribution which unit a course counts for
     */
    public static Placing byDiagnosis(Attribution attribution) {
        return new Placing(attribution, YearOf.DIAGNOSIS, 1, true);
    }
}
