package org.sarcomaregistry.domain.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.util.Optional;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.report.Radiotherapy;
import org.sarcomaregistry.domain.report.Radiotherapy.Dose;
import org.sarcomaregistry.domain.text.Text;

/**
 * What several irradiations of one place add up to, as planned.
 *
 * @param gray the sum; empty when one of them isn't known
 * @param conventional whether every fraction was of 1.8 to 2 Gy; unknown if a fraction isn't known
 */
record TotalDose(Optional<BigDecimal> gray, Truth conventional, ImmutableList<Told<Radiotherapy>> told) {

    private static final Range<BigDecimal> CONVENTIONAL = Range.closed(new BigDecimal("1.8"), new BigDecimal("2"));

    static TotalDose of(ImmutableList<Told<Radiotherapy>> told) {
        Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
        var conventional = Truth.YES;
        for (var one : told) {
            var dose = one.content().dose();
            sum = sum.flatMap(before -> total(dose).map(before::add));
            conventional = conventional.and(dose.perFractionGy()
                    .map(CONVENTIONAL::contains)
                    .map(Truth::of)
                    .orElse(Truth.UNKNOWN));
        }
        return new TotalDose(sum, conventional, told);
    }

    private static Optional<BigDecimal> total(Dose dose) {
        return dose.perFractionGy().flatMap(gray -> dose.fractions().map(n -> gray.multiply(BigDecimal.valueOf(n))));
    }

    /** Whether the sum lies within bounds and the fractions are conventional. */
    Verdict verdict(Range<BigDecimal> bounds, Text asked) {
        var truth =
                gray.map(bounds::contains).map(Truth::of).orElse(Truth.UNKNOWN).and(conventional);
        var given = gray.map(sum -> sum.stripTrailingZeros().toPlainString() + " Gy");
        return Questions.shown(
                truth,
                "anbefalt " + asked.nb() + "; gitt " + given.orElse("ukjent dose"),
                "recommended " + asked.en() + "; given " + given.orElse("an unknown dose"),
                told);
    }
}
