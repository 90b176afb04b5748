package org.sarcomaregistry.domain.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvSource;

class ProportionIntervalTest {

    /** Newcombe 1998, table I, methods 3 and 5, as printed with four decimals. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2553, 0.3662, 0.2527, 0.3676",
        "15, 148, 0.0624, 0.1605, 0.0578, 0.1617",
        " 0,  20, 0.0000, 0.1611, 0.0000, 0.1684",
        " 1,  29, 0.0061, 0.1718, 0.0009, 0.1776",
    })
    void agrees_with_the_published_table(
            long met, long assessed, double low, double high, double exactLow, double exactHigh) {
        var tally = new Tally(met, assessed);
        assertClose(Wilson.interval(tally, 0.95).orElseThrow(), low, high, 0.00005);
        assertClose(ClopperPearson.interval(tally, 0.95).orElseThrow(), exactLow, exactHigh, 0.00005);
    }

    /** Reference values by the textbook formula and by the incomplete beta function, both with 40 digits. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.95, 0.25528851987827423, 0.36620957698280007, 0.25273674558527116, 0.36762192260135136",
        "15, 148, 0.99, 0.053644869613964852, 0.18326735011315253, 0.047744559728836789, 0.18187753153827609",
        "0, 20, 0.95, 0, 0.16112515805281939, 0, 0.16843347098308534",
        "1, 29, 0.99, 0.004061494196883811, 0.23825425313641303, 0.00017283133272151825, 0.22960030657503942",
        "29, 29, 0.95, 0.88303020150025923, 1, 0.88055513093049728, 1",
        "1, 1, 0.95, 0.20654931437723739, 1, 0.025, 1",
    })
    void agrees_with_many_digits(
            long met, long assessed, double level, double low, double high, double exactLow, double exactHigh) {
        var tally = new Tally(met, assessed);
        assertClose(Wilson.interval(tally, level).orElseThrow(), low, high, 1e-14);
        assertClose(ClopperPearson.interval(tally, level).orElseThrow(), exactLow, exactHigh, 1e-13);
    }

    /** Reference values by the formulas of the papers and by root finding, with 40 digits. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, .95, 0.253508682295185171, 0.368176201043003556, 0.255220665189996777, 0.366277431671077519, "
                + "0.254521934991023472, 0.365647499174082416",
        "15, 148, .99, 0.0512741583277185503, 0.187345012190903484, 0.0515194513704862248, 0.185392768356631159, "
                + "0.0500984791195839065, 0.177703514561405714",
        "0, 20, .95, 0, 0.200453345013487076, 0, 0.189809560542488864, 0, 0.116638982904875427",
        "1, 29, .95, 0.00180264021327967166, 0.196281751009759578, 0, 0.186286508561706098, "
                + "0.00374617364905707362, 0.150077686002231763",
        "29, 29, .95, 0.854383524420426517, 1, 0.861260047191146863, 1, 0.917713517076176137, 1",
        "1, 2, .8, 0.0508735183881819697, 0.94912648161181803, 0.164251720029899293, 0.835748279970100707, "
                + "0.156475586933729721, 0.843524413066270279",
    })
    void the_other_methods_agree_with_many_digits(ArgumentsAccessor row) {
        var tally = new Tally(row.getLong(0), row.getLong(1));
        double level = row.getDouble(2);
        var corrected = WilsonCorrected.interval(tally, level).orElseThrow();
        assertClose(corrected, row.getDouble(3), row.getDouble(4), 1e-14);
        var simple = AgrestiCoull.interval(tally, level).orElseThrow();
        assertClose(simple, row.getDouble(5), row.getDouble(6), 1e-14);
        var jeffreys = Jeffreys.interval(tally, level).orElseThrow();
        assertClose(jeffreys, row.getDouble(7), row.getDouble(8), 1e-13);
    }

    /** Newcombe 1998, table I, method 4, as printed with four decimals. */
    @ParameterizedTest
    @CsvSource({
        "81, 263, 0.2535, 0.3682",
        "15, 148, 0.0598, 0.1644",
        " 0,  20, 0.0000, 0.2005",
        " 1,  29, 0.0018, 0.1963"
    })
    void the_corrected_interval_agrees_with_the_published_table(long met, long assessed, double low, double high) {
        var interval = WilsonCorrected.interval(new Tally(met, assessed), 0.95).orElseThrow();
        assertClose(interval, low, high, 0.00005);
    }

    @Test
    void a_thousand_million_cases_lose_no_digits_that_matter() {
        var rare = ClopperPearson.interval(new Tally(1, 1_000_000_000), 0.95).orElseThrow();
        assertClose(rare, 2.531780798396938e-11, 5.571643429123389e-9, 1e-15);
        var common =
                ClopperPearson.interval(new Tally(500_000, 1_000_000), 0.95).orElseThrow();
        assertClose(common, 0.49901951919531184, 0.5009804808046882, 1e-13);
    }

    @Test
    void nobody_assessed_has_no_interval() {
        assertThat(Wilson.interval(Tally.NONE, 0.95)).isEmpty();
        assertThat(ClopperPearson.interval(Tally.NONE, 0.95)).isEmpty();
        assertThat(WilsonCorrected.interval(Tally.NONE, 0.95)).isEmpty();
        assertThat(AgrestiCoull.interval(Tally.NONE, 0.95)).isEmpty();
        assertThat(Jeffreys.interval(Tally.NONE, 0.95)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "-0.95", "95", "NaN"})
    void a_level_lies_between_0_and_1(double level) {
        var tally = new Tally(1, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(tally, level));
        assertThatIllegalArgumentException().isThrownBy(() -> ClopperPearson.interval(tally, level));
        assertThatIllegalArgumentException().isThrownBy(() -> Wilson.interval(Tally.NONE, level));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonCorrected.interval(Tally.NONE, level));
        assertThatIllegalArgumentException().isThrownBy(() -> AgrestiCoull.interval(Tally.NONE, level));
        assertThatIllegalArgumentException().isThrownBy(() -> Jeffreys.interval(Tally.NONE, level));
    }

    private static void assertClose(Interval interval, double low, double high, double tolerance) {
        assertThat(interval.lower()).isCloseTo(low, within(tolerance));
        assertThat(interval.upper()).isCloseTo(high, within(tolerance));
    }
}
