package org.sarcomaregistry.domain.staging;

import java.util.OptionalDouble;

/**
 * A solitary fibrous tumour, as far as its risk depends on it.
 *
 * @param ageYears at diagnosis, 0 to 130
 * @param sizeCm largest diameter in centimetres, greater than zero
 * @param mitosesPer10Hpf in ten high-power fields, not negative
 * @param necrosisPercent 0 to 100; missing counts as below 10
 */
public record Sft(double ageYears, double sizeCm, double mitosesPer10Hpf, OptionalDouble necrosisPercent) {

    private static final double OLDEST = 130;

    /**
     * Refuses ages, sizes, counts and percentages that no tumour has.
     *
     * @param ageYears at diagnosis, 0 to 130
     * @param sizeCm largest diameter in centimetres, greater than zero
     * @param mitosesPer10Hpf in ten high-power fields, not negative
     * @param necrosisPercent 0 to 100; missing counts as below 10
     */
    public Sft {
        boolean age = ageYears >= 0 && ageYears <= OLDEST;
        boolean size = sizeCm > 0 && sizeCm < Double.POSITIVE_INFINITY;
        boolean mitoses = mitosesPer10Hpf >= 0 && mitosesPer10Hpf < Double.POSITIVE_INFINITY;
        double necrosis = necrosisPercent.orElse(0);
        if (!age || !size || !mitoses || !(necrosis >= 0 && necrosis <= 100)) {
            throw new IllegalArgumentException("no solitary fibrous tumour: " + ageYears + " years, " + sizeCm + " cm, "
                    + mitosesPer10Hpf + " mitoses, " + necrosis + " % necrosis");
        }
    }
}
