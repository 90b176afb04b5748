package org.sarcomaregistry.domain.staging;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomaregistry.domain.staging.StageLaws.Stager;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.NCategory;
import org.sarcomaregistry.domain.tumour.TCategory;

/** Exhaustive: every table over every combination of categories. */
class StageLawsTest {

    static List<StageTable> tables() {
        return StageTables.current().all();
    }

    /** The compiled table of these very rules, made once. */
    private static Stager compiled(StageTable table) {
        return (rules, extent, grade) -> table.stage(extent, grade).value();
    }

    /** Asks the rules one by one, as a reader of the table would. */
    private static StageGroup asked(List<StageRule> rules, Extent extent, StagingGrade grade) {
        for (StageRule rule : rules) {
            if (rule.fits(extent, grade)) {
                return rule.group();
            }
        }
        return StageGroup.UNKNOWN;
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_first_rule_that_fits_decides_every_combination(StageTable table) {
        assertThat(StageLaws.firstRuleDecides(table.rules(), compiled(table))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void rules_that_never_meet_may_change_places(StageTable table) {
        assertThat(StageLaws.orderOfDisjointRulesDoesNotMatter(table.rules(), StageLawsTest::asked))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void a_worse_tumour_never_has_a_better_stage(StageTable table) {
        assertThat(StageLaws.worseNeverStagesBetter(table.rules(), compiled(table)))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("tables")
    void every_answer_names_the_rule_that_gave_it(StageTable table) {
        assertThat(StageLaws.everything()).allSatisfy(it -> {
            var answer = table.stage(it.extent(), it.grade());
            var step = answer.path().get(0);
            assertThat(step.table()).isEqualTo(table.scheme().id());
            var rule = table.rules().stream()
                    .filter(r -> r.number() == step.rule())
                    .findFirst();
            assertThat(rule.map(StageRule::group).orElse(StageGroup.UNKNOWN)).isEqualTo(answer.value());
            assertThat(rule.map(r -> r.fits(it.extent(), it.grade())).orElse(true))
                    .isTrue();
        });
    }

    @Test
    void a_table_worked_out_from_exchanged_rules_answers_the_same() {
        var bone = StageTables.current().byId("uicc8/bone-appendicular").orElseThrow();
        assertThat(StageLaws.orderOfDisjointRulesDoesNotMatter(bone.rules().subList(4, 8), StageLaws::shipped))
                .isEmpty();
    }

    @Test
    void a_stager_that_lets_the_last_rule_decide_is_caught() {
        Stager last = (rules, extent, grade) -> {
            var found = StageGroup.UNKNOWN;
            for (StageRule rule : rules) {
                found = rule.fits(extent, grade) ? rule.group() : found;
            }
            return found;
        };
        var table = StageTables.current().byId("ajcc7/bone").orElseThrow();
        assertThat(StageLaws.firstRuleDecides(table.rules(), last)).isPresent();
    }

    @Test
    void a_stager_that_takes_an_unknown_metastasis_for_none_is_caught() {
        Stager hopeful = (rules, extent, grade) -> asked(
                rules, new Extent(extent.t(), extent.n(), Optional.of(extent.m().orElse(MCategory.M0))), grade);
        var table = StageTables.current().byId("uicc8/sts-retroperitoneum").orElseThrow();
        assertThat(StageLaws.firstRuleDecides(table.rules(), hopeful))
                .get()
                .extracting(found -> found.extent().m())
                .isEqualTo(Optional.empty());
    }

    @Test
    void a_stager_that_takes_a_letter_for_its_whole_category_is_caught() {
        Stager coarse =
                (rules, extent, grade) -> asked(rules, new Extent(extent.t().whole(), extent.n(), extent.m()), grade);
        var table = StageTables.current().byId("figo2009/corpus-lms-ess").orElseThrow();
        assertThat(StageLaws.firstRuleDecides(table.rules(), coarse)).isPresent();
    }

    @Test
    void a_stager_that_asks_by_place_instead_of_fit_is_caught() {
        Stager byPlace = (rules, extent, grade) ->
                rules.get(Math.floorMod(extent.hashCode(), rules.size())).group();
        var table = StageTables.current().byId("ajcc8/gist-gastric-omental").orElseThrow();
        assertThat(StageLaws.orderOfDisjointRulesDoesNotMatter(table.rules(), byPlace))
                .isPresent();
    }

    @Test
    void a_stager_that_forgets_the_node_is_caught() {
        Stager nodeless = (rules, extent, grade) -> extent.n() == NCategory.N1
                ? asked(rules, new Extent(TCategory.T1, NCategory.N0, extent.m()), grade)
                : asked(rules, extent, grade);
        var table = StageTables.current().byId("uicc8/sts-trunk-extremity").orElseThrow();
        assertThat(StageLaws.worseNeverStagesBetter(table.rules(), nodeless)).isPresent();
    }
}
