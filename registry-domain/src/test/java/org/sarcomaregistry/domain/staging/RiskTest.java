package org.sarcomaregistry.domain.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToIntFunction;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.tumour.Topography;

class RiskTest {

    private static final String GIST = "rule|ruptured|site|size_over_cm|size_up_to_cm|mitoses_over|mitoses_up_to|risk";

    @ParameterizedTest
    @CsvSource({
        "2, 5, gastric, false, very-low",
        "2, 5, non-gastric, false, very-low",
        "2.1, 5, gastric, false, low",
        "5, 5, non-gastric, false, low",
        "5, 6, gastric, false, intermediate",
        "2, 10, non-gastric, false, intermediate",
        "2.1, 6, non-gastric, false, high",
        "5.1, 5, gastric, false, intermediate",
        "10, 5, gastric, false, intermediate",
        "5.1, 5, non-gastric, false, high",
        "5.1, 6, gastric, false, high",
        "10.1, 0, gastric, false, high",
        "1, 11, gastric, false, high",
        "1, 10, gastric, false, intermediate",
        "1, 0, gastric, true, high",
    })
    void risk_of_gist(double cm, double mitoses, String site, boolean ruptured, String risk) {
        var gist = new Gist(cm, mitoses, Codes.parse(GistSite.class, site).orElseThrow(), ruptured);
        assertThat(GistRisk.current().of(gist).value().code()).isEqualTo(risk);
    }

    @ParameterizedTest
    @CsvSource({
        "54.9, 4.9, 0, , 3-variable, 0, low",
        "55, 5, 0, , 3-variable, 2, low",
        "55, 9.9, 1, , 3-variable, 3, intermediate",
        "20, 15, 0, , 3-variable, 3, intermediate",
        "55, 10, 3, , 3-variable, 4, intermediate",
        "55, 10, 4, , 3-variable, 5, high",
        "55, 15, 4, , 3-variable, 6, high",
        "55, 10, 0, , 4-variable, 3, low",
        "55, 10, 0, 9.9, 4-variable, 3, low",
        "55, 10, 0, 10, 4-variable, 4, intermediate",
        "55, 15, 3, , 4-variable, 5, intermediate",
        "55, 15, 4, 0, 4-variable, 6, high",
        "55, 15, 4, 50, 4-variable, 7, high",
        "55, 15, 4, 50, 3-variable, 6, high",
    })
    void risk_of_solitary_fibrous_tumour(
            double age, double cm, double mitoses, Double necrosis, String model, int points, String risk) {
        var tumour = new Sft(age, cm, mitoses, necrosis == null ? OptionalDouble.empty() : OptionalDouble.of(necrosis));
        var score = SftRisk.current()
                .of(tumour, Codes.parse(SftModel.class, model).orElseThrow())
                .value();
        assertThat(score.points()).isEqualTo(points);
        assertThat(score.risk().code()).isEqualTo(risk);
    }

    @Provide
    Arbitrary<Gist> gists() {
        return Combinators.combine(
                        Arbitraries.doubles().between(0.1, 15).ofScale(1),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.of(GistSite.class),
                        Arbitraries.of(true, false))
                .as(Gist::new);
    }

    /** The first worse tumour whose risk is lower; empty where worse is never better. */
    private static boolean worseIsNeverBetter(Gist gist, ToIntFunction<Gist> risk) {
        int now = risk.applyAsInt(gist);
        return now
                        <= risk.applyAsInt(
                                new Gist(gist.sizeCm() + 0.1, gist.mitosesPer5mm2(), gist.site(), gist.ruptured()))
                && now
                        <= risk.applyAsInt(
                                new Gist(gist.sizeCm(), gist.mitosesPer5mm2() + 1, gist.site(), gist.ruptured()))
                && now
                        <= risk.applyAsInt(
                                new Gist(gist.sizeCm(), gist.mitosesPer5mm2(), GistSite.NON_GASTRIC, gist.ruptured()))
                && now <= risk.applyAsInt(new Gist(gist.sizeCm(), gist.mitosesPer5mm2(), gist.site(), true));
    }

    @SuppressWarnings("EnumOrdinal")
    private static int rank(Risk risk) {
        return risk.ordinal();
    }

    @Property
    void a_worse_gist_never_has_a_lower_risk(@ForAll("gists") Gist gist) {
        assertThat(worseIsNeverBetter(gist, g -> rank(GistRisk.current().of(g).value())))
                .isTrue();
    }

    @Test
    void a_risk_that_mixes_up_stomach_and_bowel_is_caught() {
        ToIntFunction<Gist> mixedUp = g -> rank(GistRisk.current()
                .of(new Gist(
                        g.sizeCm(),
                        g.mitosesPer5mm2(),
                        g.site() == GistSite.GASTRIC ? GistSite.NON_GASTRIC : GistSite.GASTRIC,
                        g.ruptured()))
                .value());
        assertThat(worseIsNeverBetter(new Gist(7, 3, GistSite.GASTRIC, false), mixedUp))
                .isFalse();
    }

    @Test
    void paths_name_rules_and_points() {
        var gist = GistRisk.current().of(new Gist(7, 3, GistSite.GASTRIC, false));
        assertThat(gist.text().en())
                .isEqualTo("9: stomach; over 5 cm, up to 10 cm; up to 5 mitoses per 5 mm²: intermediate risk");
        assertThat(gist.text().nb())
                .isEqualTo("9: magesekk; over 5 cm, til og med 10 cm; til og med 5 mitoser per 5 mm²: middels risiko");
        var sft = SftRisk.current().of(new Sft(60, 12, 0, OptionalDouble.empty()), SftModel.THREE_VARIABLE);
        assertThat(sft.text().en())
                .isEqualTo("2: 55 years and over: +1 > 5: 10 to under 15 cm: +2 > 7: no mitoses: +0"
                        + " > 3 points in the 3-variable model: intermediate risk");
        assertThat(sft.text().nb()).endsWith("3 poeng i modellen med 3 variabler: middels risiko");
    }

    @Test
    void stomach_is_c16() {
        assertThat(GistSite.of(new Topography("C16.3"))).isEqualTo(GistSite.GASTRIC);
        assertThat(GistSite.of(new Topography("C17.0"))).isEqualTo(GistSite.NON_GASTRIC);
    }

    @Test
    void what_is_no_tumour_is_refused() {
        assertThatThrownBy(() -> new Gist(0, 1, GistSite.GASTRIC, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Gist(1, -1, GistSite.GASTRIC, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sft(131, 1, 0, OptionalDouble.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Sft(50, 1, 0, OptionalDouble.of(101)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_table_that_leaves_a_tumour_without_risk_is_refused() {
        assertThatThrownBy(() -> GistRisk.of(table("risk", GIST, "1|any|any||2|||low", "2|any|any|2|5|||high")))
                .isInstanceOf(BrokenTable.class)
                .hasMessage("risk:0: no rule fits 5.5 cm, 0.0 mitoses, gastric");
        assertThatThrownBy(() -> GistRisk.of(table("risk", GIST, "1|any|mouth||2|||low")))
                .hasMessage("risk:5: site cannot be mouth");
        assertThatThrownBy(() -> SftRisk.of(table("points", "factor|from|points|text_nb|text_en", "age||0|a|b")))
                .hasMessage("points:0: has no points for size");
    }

    @Property
    void what_is_unknown_of_a_gist_leaves_exactly_the_risks_that_it_can_still_turn_out_to_have(
            @ForAll("gists") Gist gist,
            @ForAll boolean sizeKnown,
            @ForAll boolean countKnown,
            @ForAll boolean ruptureKnown) {
        var sites = Set.of(gist.site());
        var ruptured = ruptureKnown ? Set.of(gist.ruptured()) : Set.of(true, false);
        var possible = GistRisk.current()
                .possible(
                        Optional.of(gist.sizeCm()).filter(cm -> sizeKnown),
                        Optional.of(gist.mitosesPer5mm2()).filter(count -> countKnown),
                        sites,
                        ruptured);
        var reached = new HashSet<Risk>();
        for (var cm : sizeKnown ? List.of(gist.sizeCm()) : List.of(0.1, 2.0, 2.1, 5.0, 5.1, 10.0, 10.1, 40.0)) {
            for (var mitoses : countKnown ? List.of(gist.mitosesPer5mm2()) : List.of(0.0, 5.0, 6.0, 10.0, 11.0, 90.0)) {
                ruptured.forEach(burst -> reached.add(GistRisk.current()
                        .of(new Gist(cm, mitoses, gist.site(), burst))
                        .value()));
            }
        }
        assertThat(possible).containsExactlyInAnyOrderElementsOf(reached);
    }

    @Test
    void a_gist_of_which_nothing_is_known_may_have_any_risk() {
        assertThat(GistRisk.current()
                        .possible(Optional.empty(), Optional.empty(), Set.of(GistSite.values()), Set.of(true, false)))
                .containsExactlyInAnyOrder(Risk.VERY_LOW, Risk.LOW, Risk.INTERMEDIATE, Risk.HIGH);
    }
}
