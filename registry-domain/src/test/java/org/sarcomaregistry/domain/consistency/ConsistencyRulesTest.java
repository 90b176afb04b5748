package org.sarcomaregistry.domain.consistency;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;

class ConsistencyRulesTest {

    static final List<RuleExamples> EXAMPLES = RuleExamples.ALL;

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void a_rule_fires_on_its_example_and_not_on_the_near_miss(RuleExamples example) {
        assertThat(broken(example.broken())).contains(example.code());
        assertThat(broken(example.nearMiss())).doesNotContain(example.code());
    }

    @ParameterizedTest
    @FieldSource("EXAMPLES")
    void a_rule_is_silent_when_any_fact_that_it_needs_is_missing(RuleExamples example) {
        var words = Told.words(example.broken());
        assertThat(IntStream.range(0, words.size()).mapToObj(at -> without(words, at)))
                .noneMatch(fewer -> example.rule().fires(Told.facts(fewer)));
    }

    @Test
    void every_rule_has_one_code_and_one_example() {
        assertThat(ConsistencyRules.all()).extracting(Rule::code).doesNotHaveDuplicates();
        assertThat(EXAMPLES)
                .extracting(RuleExamples::code)
                .containsExactlyInAnyOrderElementsOf(
                        ConsistencyRules.all().stream().map(Rule::code).toList());
    }

    @Test
    void nothing_told_breaks_nothing() {
        assertThat(ConsistencyRules.brokenBy(Facts.builder().build())).isEmpty();
    }

    @Test
    void a_rule_that_takes_missing_for_a_number_would_be_caught() {
        var careless = RuleDraft.error("CARELESS", "Liten svulst", "Small tumour")
                .about("size_mm")
                .when(f -> f.of(Fact.SIZE_MM) < 5);
        assertThat(careless.fires(Facts.builder().build())).isTrue();
    }

    @Test
    void the_worst_comes_first() {
        assertThat(broken("male C56.9 age=19 8802/3 grade=blank"))
                .containsExactly("SEX-TOPO-1", "GRADE-2", "AGE-MORPH-P06");
        assertThat(ConsistencyRules.all()).extracting(Rule::severity).isSorted();
    }

    @Test
    void texts_differ_by_language_and_are_one_sentence() {
        assertThat(ConsistencyRules.all()).allSatisfy(rule -> {
            assertThat(rule.text().nb()).isNotEqualTo(rule.text().en()).doesNotEndWith(".");
            assertThat(rule.text().en()).doesNotEndWith(".");
        });
        assertThat(ConsistencyRules.all()).extracting(Rule::text).doesNotHaveDuplicates();
    }

    /** Alternatives inside one rule, beside the one in the table of examples. */
    @ParameterizedTest
    @CsvSource({
        "AGE-TOPO-3, age=19 C34.1 8890/3, age=19 C34.1 8240/3",
        "DATE-5, died=2020-02-01 diagnosed=2020-02-02, died=2020-02-02 diagnosed=2020-02-02",
        "DATE-7, operated=2020-02-02 specimen=2020-02-01, operated=2020-02-02 specimen=2020-02-02",
        "GRADE-8, neoadjuvant=yes system=fnclcc grade=2, neoadjuvant=yes system=bone grade=2",
        "GRADE-9, system=fnclcc grade=1 9180/3 C49.2, system=fnclcc grade=1 9180/3 C40.2",
        "GRADE-9, grade=1 9040/3, system=bone grade=1 9040/3",
        "GRADE-7, system=fnclcc grade=1 points=3-3-2, system=fnclcc grade=3 points=3-3-2",
        "LAT-1, C49.2 side=not-applicable, C48.0 side=not-applicable",
        "SIZE-1, size=0, size=1",
        "STAGE-3, tnm C71.0 8800/3, tnm C72.0 8800/3",
        "STAGE-3, tnm 9120/3, tnm 9133/3",
        "STAGE-7, M1b C48.0, M1 C48.0",
        "STAGE-1, C49.2 8802/3 tnm=T2;N0;M1 stage=IB, C49.2 8802/3 tnm=T2;N0;M1 stage=IV",
        "STAGE-1, C17.1 8936/3 tnm=T1;N0;M0 mitoses=6 stage=I, C17.1 8936/3 tnm=T1;N0;M0 mitoses=5 stage=I",
        "STAGE-1, C49.2 8802/3 grade=high tnm=T2;N0;M0 stage=IB, C49.2 8802/3 grade=low tnm=T2;N0;M0 stage=IB",
        "STAGE-1, C49.2 8802/3 grade=1 tnm=T0;N0;M0 stage=IB, C49.2 8802/3 grade=1 tnm=TX;N0;M0 stage=IB",
        "STAGE-1, C49.2 8802/3 grade=2 tnm=T2;N0;M0 stage=IB, C49.2 8802/3 grade=2 tnm=T2;N0;M0 stage=unknown",
        "STAGE-1, C49.2 8802/3 grade=3 tnm=T2;N1;M0 stage=IV, C49.2 8802/3 grade=3 tnm=T2;N1;M0 stage=IIIB",
        "STAGE-1, C49.2 8802/3 grade=3 tnm=T2;N1;M0 ajcc=IIIB, C49.2 8802/3 grade=3 tnm=T2;N1;M0 ajcc=IV",
        "STAGE-2, C49.2 8802/3 size=1 tnm=T2;N0;M0, C49.2 8802/3 size=0 tnm=T2;N0;M0",
        "STAGE-4, C34.1 8890/3 stage=III tnm=T2;N0;M0, C34.1 8890/3 stage=III tnm=T2;N0;M0;7",
        "STAGE-6, tnm=T1;N0;M0 metastasis=yes, tnm=T1;N0;M1 metastasis=yes",
        "AGE-TOPO-1, age=0 C61.9, C61.9",
        "STAGE-2, C16.2 8936/3 size=50 tnm=T3;N0;M0, C16.2 8936/3 size=51 tnm=T3;N0;M0",
        "STAGE-2, C40.2 9180/3 size=81 tnm=T1;N0;M0, C40.2 9180/3 size=81 tnm=T3;N0;M0",
        "STAGE-4, C41.2 9180/3 stage=IIB, C40.2 9180/3 stage=IIB",
        "STAGE-4, C49.4 8802/3 stage=III wall=intracavitary, C49.4 8802/3 stage=III wall=wall",
        "STAGE-4, C34.1 9040/3 stage=III, C44.5 9040/3 stage=III",
        "TOPO-MORPH-20, C49.2 9222/1, C41.3 9222/1",
        "BASIS-1, basis=9 8890/3, basis=9 9140/3",
        "BASIS-1, basis=0 8890/3, basis=5 8890/3",
        "BASIS-1, basis=4 8890/3, basis=6 8890/3",
        "BASIS-2, basis=5 8000/3, basis=4 8000/3",
        "BEH-2, primary 8850/9, primary 8850/3",
        "GRADE-1, 8850/1 grade=1, 8850/3 grade=1",
        "GRADE-1, 8850/1 grade=high, 8850/1 grade=not-applicable",
        "GRADE-3, 8890/3 icdo=8, 8890/3 icdo=9",
        "GRADE-3, 9589/3 icdo=5, 9590/3 icdo=5",
        "GRADE-7, system=fnclcc grade=3 points=1-2-0, system=fnclcc grade=high points=1-2-0",
        "GRADE-7, system=fnclcc grade=1 points=1-2-1, system=bone grade=1 points=1-2-1",
        "GRADE-8, neoadjuvant=yes system=fnclcc grade=1, neoadjuvant=yes system=fnclcc grade=unknown",
        "LAT-2, C48.0 side=right, C48.0 side=not-applicable",
        "LAT-2, C48.0 side=left, C48.0 side=unknown",
        "SEX-TOPO-1, male C51.9, female C51.9",
        "STAGE-7, M1a C49.2, M1a C41.2",
        "DATE-2, age=19 born=2000-06-15 diagnosed=2020-06-15, age=19 born=2000-06-15 diagnosed=2020-06-14",
    })
    void alternatives_within_a_rule(String code, String broken, String nearMiss) {
        assertThat(broken(broken)).contains(code);
        assertThat(broken(nearMiss)).doesNotContain(code);
    }

    private static List<String> broken(String told) {
        return ConsistencyRules.brokenBy(Told.facts(told)).stream()
                .map(Rule::code)
                .toList();
    }

    private static List<String> without(List<String> words, int at) {
        return Stream.concat(words.subList(0, at).stream(), words.subList(at + 1, words.size()).stream())
                .collect(ImmutableList.toImmutableList());
    }
}
