package org.sarcomaregistry.application.counting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.TestRegistry;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;

/** Reports counted by unit, form and month: nothing is lost in a sum, and coverage is a share. */
class ReportingStatisticsLawsTest {

    private static final YearMonth NOW = YearMonth.from(TestRegistry.TODAY);

    /** One thing that is told of one of three patients; a report or evidence. */
    private record Telling(int patient, Kind kind) {

        private enum Kind {
            WORK_UP,
            OPERATION,
            LATE_OPERATION,
            SPECIMEN,
            PROCEDURE,
            NONSENSE
        }

        void tell(TestRegistry registry, String id) {
            switch (kind) {
                case WORK_UP -> registry.submit(id, of(aWorkUp()));
                case OPERATION -> registry.submit(id, of(anOperation("2024-08-01", "R0")));
                case LATE_OPERATION -> registry.submit(id, of(anOperation("2024-06-30", "R1")));
                case SPECIMEN -> registry.record(id, of(aSpecimen("resection", "2024-08-03")));
                case PROCEDURE -> registry.record(id, of(aProcedure("2024-08-01")));
                case NONSENSE -> registry.submit(id, of(anOperation("soon", "R0")));
            }
        }

        private ReportForm of(ReportForm form) {
            return form.with("patient_value", "P-" + (100 + patient));
        }
    }

    private static TestRegistry told(List<Telling> tellings) {
        var registry = new TestRegistry();
        for (int i = 0; i < tellings.size(); i++) {
            tellings.get(i).tell(registry, "m-" + i);
        }
        return registry;
    }

    private static ReportingStatistics of(TestRegistry registry) {
        return new ReportingStatistics(registry.transactions, registry.statistics, registry.clock.getZone());
    }

    @Property(tries = 100)
    void the_counts_are_those_of_the_messages_in_any_order(
            @ForAll("tellings") List<Telling> tellings, @ForAll Random random) {
        var shuffled = new ArrayList<>(tellings);
        Collections.shuffle(shuffled, random);
        var counts = of(told(tellings)).counts(Scope.NATION, 2024);
        assertThat(of(told(shuffled)).counts(Scope.NATION, 2024)).isEqualTo(counts);
        assertThat(count(counts.values()))
                .isEqualTo(new ReportCount(
                        number(tellings, Telling.Kind.WORK_UP)
                                + number(tellings, Telling.Kind.OPERATION)
                                + number(tellings, Telling.Kind.LATE_OPERATION),
                        count(counts.values()).onTime(),
                        0,
                        number(tellings, Telling.Kind.NONSENSE),
                        0));
    }

    @Property(tries = 50)
    void reading_on_counts_as_reading_at_once(@ForAll("tellings") List<Telling> tellings) {
        var registry = new TestRegistry();
        var following = of(registry);
        for (int i = 0; i < tellings.size(); i++) {
            tellings.get(i).tell(registry, "m-" + i);
            following.counts(Scope.NATION, 2024);
        }
        assertThat(following.counts(Scope.NATION, 2024)).isEqualTo(of(registry).counts(Scope.NATION, 2024));
    }

    @Property(tries = 50)
    void coverage_is_never_more_than_everybody(@ForAll("tellings") List<Telling> tellings) {
        var registry = told(tellings);
        assertThat(of(registry).coverage(Scope.NATION, 2024)).allSatisfy(figure -> {
            assertThat(figure.counts().tally().met())
                    .isLessThanOrEqualTo(figure.counts().tally().assessed());
            assertThat(figure.counts().population()).isLessThanOrEqualTo(persons(tellings));
            assertThat(figure.share().orElse(0)).isBetween(0.0, 1.0);
        });
    }

    /** Reports by evidence, as coverage was once counted elsewhere: two reported, one of them known to the laboratory. */
    @Test
    void coverage_by_evidence_alone_is_caught() {
        var tellings = List.of(
                new Telling(1, Telling.Kind.WORK_UP),
                new Telling(2, Telling.Kind.WORK_UP),
                new Telling(1, Telling.Kind.SPECIMEN));
        double byEvidence = (double) number(tellings, Telling.Kind.WORK_UP) / number(tellings, Telling.Kind.SPECIMEN);
        assertThat(byEvidence).isEqualTo(2);
        assertThat(coverage(tellings, "SARK-COV-UTR").share()).hasValue(1);
    }

    @Test
    void a_patient_whom_only_evidence_knows_is_in_the_denominator() {
        var tellings = List.of(
                new Telling(1, Telling.Kind.WORK_UP),
                new Telling(1, Telling.Kind.OPERATION),
                new Telling(2, Telling.Kind.SPECIMEN));
        assertThat(coverage(tellings, "SARK-COV-UTR").share()).hasValue(0.5);
        assertThat(coverage(tellings, "SARK-COV-KIR").share()).hasValue(0.5);
    }

    private static Figure coverage(List<Telling> tellings, String indicator) {
        return of(told(tellings)).coverage(Scope.NATION, 2024).stream()
                .filter(figure -> figure.key().indicator().equals(indicator))
                .filter(figure -> figure.key().scope().equals(Scope.NATION))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_report_is_on_time_within_two_months_of_its_event() {
        var counts = of(told(
                        List.of(new Telling(1, Telling.Kind.OPERATION), new Telling(2, Telling.Kind.LATE_OPERATION))))
                .counts(Scope.NATION, 2024);
        assertThat(counts)
                .containsExactly(java.util.Map.entry(
                        new CountKey(TROMSO, Optional.of(FormKind.SURGERY), NOW), new ReportCount(2, 1, 0, 0, 0)));
    }

    @Test
    void a_correction_is_no_second_report_and_a_withdrawn_one_was_received() {
        var registry = told(List.of(new Telling(1, Telling.Kind.OPERATION)));
        registry.correct("c", "m-0", new Telling(1, Telling.Kind.OPERATION).of(anOperation("2024-08-01", "R1")));
        registry.withdraw("x", "c");
        assertThat(of(registry).counts(Scope.NATION, 2024).values()).containsExactly(new ReportCount(1, 1, 1, 0, 0));
        assertThat(of(registry).counts(Scope.NATION, 2023)).isEmpty();
    }

    @Test
    void a_hospital_has_its_own_and_its_region_has_them_too() {
        var registry = told(List.of(new Telling(1, Telling.Kind.WORK_UP)));
        registry.submit("b", aWorkUp().with("sender_unit", BODO).with("patient_value", "P-300"));
        var all = of(registry).counts(Scope.NATION, 2024);
        var parts = new TreeMap<CountKey, ReportCount>();
        for (String unit : List.of(TROMSO, BODO)) {
            var own = of(registry).counts(Scopes.NORWAY.byCode(unit).orElseThrow(), 2024);
            assertThat(own.keySet()).extracting(CountKey::unit).containsOnly(unit);
            parts.putAll(own);
        }
        assertThat(parts).isEqualTo(all);
    }

    @Test
    void more_on_time_than_received_cannot_be() {
        assertThatThrownBy(() -> new ReportCount(1, 2, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Provide
    Arbitrary<List<Telling>> tellings() {
        return Combinators.combine(Arbitraries.integers().between(1, 3), Arbitraries.of(Telling.Kind.class))
                .as(Telling::new)
                .list()
                .ofMaxSize(8);
    }

    private static ReportCount count(Iterable<ReportCount> counts) {
        var sum = ReportCount.NONE;
        for (var count : counts) {
            sum = sum.plus(count);
        }
        return sum;
    }

    private static int number(List<Telling> tellings, Telling.Kind kind) {
        return (int) tellings.stream().filter(one -> one.kind() == kind).count();
    }

    private static long persons(List<Telling> tellings) {
        return tellings.stream().map(Telling::patient).distinct().count();
    }
}
