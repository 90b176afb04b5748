package org.sarcomaregistry.application.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.TestRegistry;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.quality.Delivered;
import org.sarcomaregistry.domain.quality.FormQuality;
import org.sarcomaregistry.domain.quality.Verification;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;

/** Quality is followed message by message, and is what all messages together show. */
class DataQualityLawsTest {

    private static final int YEAR = 2024;

    /** What is done to one of some messages that were sent before; a new message where it is none of them. */
    private record Step(Kind kind, int patient, int earlier) {

        private enum Kind {
            WORK_UP,
            OPERATION,
            EARLIER_YEAR,
            NONSENSE,
            CORRECT,
            CORRECT_YEAR,
            WITHDRAW
        }

        void take(TestRegistry registry, String id, List<String> sent) {
            var target = sent.isEmpty() ? "none" : sent.get(earlier % sent.size());
            switch (kind) {
                case WORK_UP -> registry.submit(id, about(aWorkUp()));
                case OPERATION -> registry.submit(id, about(anOperation("2024-08-01", "R0")));
                case EARLIER_YEAR -> registry.submit(id, about(anOperation("2023-08-01", "R0")));
                case NONSENSE -> registry.submit(id, about(anOperation("soon", "R0")));
                case CORRECT -> registry.correct(id, target, about(anOperation("2024-08-02", "RX")));
                case CORRECT_YEAR -> registry.correct(id, target, about(anOperation("2022-08-02", "R1")));
                case WITHDRAW -> registry.withdraw(id, target);
            }
            sent.add(id);
        }

        private ReportForm about(ReportForm form) {
            return form.with("patient_value", "P-" + (100 + patient));
        }
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Step.Kind.class),
                        Arbitraries.integers().between(0, 1),
                        Arbitraries.integers().between(0, 20))
                .as(Step::new)
                .list()
                .ofMaxSize(12);
    }

    private static DataQuality of(TestRegistry registry) {
        return new DataQuality(registry.transactions, registry.courses);
    }

    @Property(tries = 100)
    void following_message_by_message_is_counting_what_stands(@ForAll("steps") List<Step> steps) {
        var registry = new TestRegistry();
        var following = of(registry);
        var sent = new ArrayList<String>();
        for (int i = 0; i < steps.size(); i++) {
            steps.get(i).take(registry, "m-" + i, sent);
            following.forms(Scope.NATION, YEAR);
        }
        for (int year = 2022; year <= 2024; year++) {
            assertThat(following.forms(Scope.NATION, year))
                    .isEqualTo(of(registry).forms(Scope.NATION, year));
            assertThat(following.forms(Scope.NATION, year).getOrDefault(FormKind.SURGERY, none()))
                    .isEqualTo(atOnce(registry, year));
        }
    }

    private static FormQuality none() {
        return FormQuality.of(FormKind.SURGERY, List.of());
    }

    /** From the whole log, by the domain's rule alone. */
    private static FormQuality atOnce(TestRegistry registry, int year) {
        var entries = new ArrayList<Entry>();
        registry.transactions.read(stores -> {
            stores.log().read(0, Long.MAX_VALUE, entries::add);
            return true;
        });
        return FormQuality.of(
                FormKind.SURGERY,
                Delivered.of(entries).stream()
                        .filter(one -> QualityKey.of(one.report())
                                .equals(new QualityKey(TestRegistry.SENDER.name(), FormKind.SURGERY, year)))
                        .toList());
    }

    @Test
    void a_correction_that_moves_a_report_to_another_year_leaves_none_behind() {
        var registry = new TestRegistry();
        var quality = of(registry);
        registry.submit("a", anOperation("2024-08-01", "R0"));
        assertThat(quality.forms(Scope.NATION, YEAR)).containsOnlyKeys(FormKind.SURGERY);
        registry.correct("b", "a", anOperation("2023-08-01", "R0"));
        assertThat(quality.forms(Scope.NATION, YEAR)).isEmpty();
        assertThat(quality.forms(Scope.NATION, 2023).get(FormKind.SURGERY).reports())
                .isEqualTo(1);
    }

    @Test
    void rejected_messages_are_judged_too_and_evidence_is_not() {
        var registry = new TestRegistry();
        registry.submit("a", anOperation("2024-08-01", "R0"));
        registry.submit("b", anOperation("soon", "R0"));
        registry.submit("c", ReportForm.of(java.util.Map.of("form", List.of("nothing"))));
        registry.record("d", aSpecimen("resection", "2024-08-03"));
        var validity = of(registry).validity(Scope.NATION, YEAR);
        assertThat(validity).containsOnlyKeys(Optional.of(FormKind.SURGERY), Optional.empty());
        var surgery = validity.get(Optional.of(FormKind.SURGERY));
        assertThat(surgery.messages()).isEqualTo(2);
        assertThat(surgery.rejected()).isEqualTo(1);
        assertThat(surgery.findings().keySet())
                .anyMatch(kind -> kind.code().equals("FIELD-DATE")
                        && surgery.perHundred(kind).getAsDouble() == 50);
    }

    @Test
    void diagnoses_count_where_they_were_made_and_unknown_deaths_for_the_nation() {
        var registry = new TestRegistry();
        registry.submit("a", aWorkUp());
        var tromso = Scopes.NORWAY.byCode(TestRegistry.SENDER.name()).orElseThrow();
        int year = registry.courses.picture().all().get(0).diagnosedOn().getYear();
        assertThat(of(registry).verification(tromso, year).cases()).isEqualTo(1);
        assertThat(of(registry).verification(tromso, year - 1)).isEqualTo(Verification.NONE);
        assertThat(of(registry).years()).contains(year);
        assertThat(of(registry).places()).contains(tromso, Scope.NATION);
    }

    @Test
    void an_empty_registry_has_no_years_and_nothing_to_judge() {
        var quality = of(new TestRegistry());
        assertThat(quality.years()).isEmpty();
        assertThat(quality.places()).isEmpty();
        assertThat(quality.forms(Scope.NATION, YEAR)).isEmpty();
        assertThat(quality.validity(Scope.NATION, YEAR)).isEmpty();
        assertThat(quality.verification(Scope.NATION, YEAR)).isEqualTo(Verification.NONE);
    }
}
