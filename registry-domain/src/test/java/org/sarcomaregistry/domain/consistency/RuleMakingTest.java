package org.sarcomaregistry.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.text.Text;

/** The parts that rules are put together from. */
class RuleMakingTest {

    @Test
    void a_draft_becomes_the_rule_that_it_describes() {
        var rule = RuleDraft.query("TWO-YEARS", "Under to år", "Under two years")
                .toBeConfirmed()
                .about("age_years", "diagnosis_date")
                .when(facts -> facts.ageAtMost(1));
        assertThat(rule.code()).isEqualTo("TWO-YEARS");
        assertThat(rule.severity()).isEqualTo(Severity.QUERY);
        assertThat(rule.provisional()).isTrue();
        assertThat(rule.text()).isEqualTo(Text.of("Under to år", "Under two years"));
        assertThat(rule.fields()).containsExactly("age_years", "diagnosis_date");
        assertThat(rule.fires(Told.facts("age=1"))).isTrue();
        assertThat(rule.fires(Told.facts("age=2"))).isFalse();
    }

    @Test
    void a_draft_begins_with_its_severity_and_nothing_to_confirm() {
        assertThat(ImmutableList.of(
                        RuleDraft.error("A", "a", "b"),
                        RuleDraft.warning("A", "a", "b"),
                        RuleDraft.query("A", "a", "b"),
                        RuleDraft.info("A", "a", "b")))
                .allMatch(draft -> !draft.provisional())
                .extracting(RuleDraft::severity)
                .containsExactly(Severity.values());
    }

    @Test
    void a_person_can_confirm_what_is_unlikely_but_not_what_is_impossible() {
        assertThat(Severity.values())
                .filteredOn(Severity::isConfirmable)
                .containsExactly(Severity.WARNING, Severity.QUERY);
    }

    @Test
    void a_rule_needs_a_code_and_a_field() {
        var nameless = RuleDraft.error(" ", "a", "b").about("age_years");
        var aboutNothing = RuleDraft.error("A", "a", "b");
        assertThatThrownBy(() -> nameless.when(facts -> true)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> aboutNothing.when(facts -> true)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "C40.0 9261/3, false, true",
        "C49.0 9261/3, true, false",
        "C40.0 9262/0, false, false",
        "C49.0 9262/0, false, false",
        "9261/3, false, false",
        "C49.0, false, false"
    })
    void a_family_of_histologies_is_inside_or_outside_of_sites(String told, boolean outside, boolean inside) {
        var family = SiteFamily.of("9261");
        assertThat(family.outside("C40").test(Told.facts(told))).isEqualTo(outside);
        assertThat(family.inside("C40").test(Told.facts(told))).isEqualTo(inside);
    }

    @ParameterizedTest
    @CsvSource({
        "8000/0, true, false",
        "8000/3, false, true",
        "9999/3, true, false",
        "8890/3, true, false",
        "8890/1, false, true",
        "8891/3, false, true",
        "age=3, false, false"
    })
    void a_morphology_is_in_a_set_or_not_and_a_missing_one_neither(String told, boolean has, boolean lacks) {
        var set = MorphologySet.where(code -> code.toString().matches("8000/0|9999/3|8890/3"));
        assertThat(set.has(Told.facts(told))).isEqualTo(has);
        assertThat(set.lacks(Told.facts(told))).isEqualTo(lacks);
    }

    @ParameterizedTest
    @CsvSource({"7999, 3", "10000, 3", "8890, -1", "8890, 10"})
    void what_can_be_no_code_at_all_is_not_a_fact(int histology, int behaviour) {
        var facts = Facts.builder();
        assertThatThrownBy(() -> facts.morphologyAsWritten(histology, behaviour))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"8000, 0", "9999, 9", "8890, 5"})
    void a_code_of_the_right_shape_is_a_fact_even_if_nobody_defined_it(int histology, int behaviour) {
        var facts = Facts.builder().morphologyAsWritten(histology, behaviour).build();
        assertThat(facts.isMorphology(histology, behaviour)).isTrue();
        assertThat(facts.isMorphology(histology + 1, behaviour)).isFalse();
        assertThat(facts.isMorphology(histology, behaviour + 1)).isFalse();
    }

    @Test
    void a_basis_is_one_digit() {
        var facts = Facts.builder();
        assertThatThrownBy(() -> facts.basisAsWritten(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> facts.basisAsWritten(10)).isInstanceOf(IllegalArgumentException.class);
        assertThat(facts.basisAsWritten(0).build().of(Fact.BASIS)).isZero();
        assertThat(facts.basisAsWritten(9).build().of(Fact.BASIS)).isEqualTo(9);
    }

    @Test
    void the_latest_event_stays_the_latest_whatever_is_told_after_it() {
        var died = "died=2020-02-01 ";
        assertThat(afterDeath(died + "operated=2020-02-02 seen=2020-01-01")).isTrue();
        assertThat(afterDeath(died + "seen=2020-01-01 operated=2020-02-02")).isTrue();
        for (String event :
                new String[] {"diagnosed", "histology", "operated", "specimen", "started", "ended", "seen"}) {
            assertThat(afterDeath(died + event + "=2020-02-02")).as(event).isTrue();
            assertThat(afterDeath(died + event + "=2020-02-01")).as(event).isFalse();
        }
        assertThat(afterDeath(died + "born=2020-02-02")).isFalse();
        assertThat(afterDeath(died + "today=2020-02-02")).isFalse();
    }

    private static boolean afterDeath(String told) {
        return DateRules.EVENT_AFTER_DEATH.fires(Told.facts(told));
    }
}
