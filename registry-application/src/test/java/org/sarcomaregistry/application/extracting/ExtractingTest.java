package org.sarcomaregistry.application.extracting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.TestRegistry;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.FormKind;

/** A unit gets its own and nobody else's, and nothing without its being written down. */
class ExtractingTest {

    private static final Scope OWN = Scopes.NORWAY.byCode(TROMSO).orElseThrow();
    private static final Scope OTHER = Scopes.NORWAY.byCode(BODO).orElseThrow();
    private static final Extracting.Reader KARI = new Extracting.Reader("kari", TROMSO);
    private static final Dataset OPERATIONS = new Dataset(Optional.of(FormKind.SURGERY));

    private final TestRegistry registry = new TestRegistry();
    private final Extracting extracting = new Extracting(registry.transactions, registry.courses, registry.clock);

    @BeforeEach
    void two_hospitals_report() {
        registry.submit("w", aWorkUp());
        registry.submit("o", anOperation("2024-08-01", "R0"));
        registry.correct("o2", "o", anOperation("2024-08-01", "R1"));
        registry.submit(
                "b", anOperation("2024-07-01", "R2").with("sender_unit", BODO).with("patient_value", "P-9"));
        registry.submit("x", anOperation("2024-07-01", "R2").with("patient_value", "P-10"));
        registry.withdraw("y", "x");
    }

    private static List<String> column(ExtractTable table, String name) {
        int at =
                table.columns().stream().map(ExtractTable.Column::name).toList().indexOf(name);
        return table.rows().stream().map(row -> row.get(at)).toList();
    }

    @Test
    void own_reports_come_as_they_stand() {
        var table = extracting.take(KARI, OPERATIONS, OWN, 2024);
        assertThat(column(table, "message_id")).containsExactly("o2");
        assertThat(column(table, "residual")).containsExactly("R1");
        assertThat(column(table, "tumour")).allMatch(tumour -> !tumour.isEmpty());
        assertThat(column(table, "person")).allMatch(person -> person.matches("P[0-9]+"));
        assertThat(column(extracting.take(KARI, OPERATIONS, OTHER, 2024), "message_id"))
                .containsExactly("b");
        assertThat(extracting.take(KARI, OPERATIONS, OWN, 2023).rows()).isEmpty();
        assertThat(column(extracting.take(KARI, OPERATIONS, Scope.NATION, 2024), "message_id"))
                .containsExactlyInAnyOrder("o2", "b");
    }

    @Test
    void a_report_that_was_corrected_on_another_form_is_no_longer_one() {
        registry.correct("w2", "o2", aWorkUp());
        assertThat(extracting.take(KARI, OPERATIONS, OWN, 2024).rows()).isEmpty();
    }

    @Test
    void own_courses_are_those_that_the_unit_answers_for() {
        int year = registry.courses.picture().all().get(0).diagnosedOn().getYear();
        assertThat(extracting.take(KARI, Dataset.COURSES, OWN, year).rows()).hasSize(1);
        assertThat(column(extracting.take(KARI, Dataset.COURSES, OTHER, year), "person"))
                .hasSize(1)
                .doesNotContainAnyElementsOf(column(extracting.take(KARI, Dataset.COURSES, OWN, year), "person"));
    }

    @Test
    void no_number_of_a_patient_and_no_comment_is_in_any_extract() {
        registry.submit(
                "c",
                anOperation("2024-08-05", "R0")
                        .with("comment", "ordinary words")
                        .with("patient_value", "P-77"));
        for (var dataset : Dataset.all()) {
            var table = extracting.take(KARI, dataset, Scope.NATION, 2024);
            assertThat(table.rows().toString()).doesNotContain("P-77", "ordinary words");
            assertThat(table.columns()).isEqualTo(Extracting.codebook(dataset));
            assertThat(Dataset.parse(dataset.code())).contains(dataset);
        }
        assertThat(Dataset.parse("pathology")).isEmpty();
        assertThatThrownBy(() -> new Dataset(Optional.of(FormKind.PATHOLOGY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void who_takes_what_is_written_down() {
        extracting.take(KARI, OPERATIONS, OWN, 2024);
        extracting.take(new Extracting.Reader("ola", BODO), Dataset.COURSES, OTHER, 2023);
        var readings = extracting.readings(Optional.empty(), 9);
        assertThat(readings).extracting(Reading::by).containsExactly("ola", "kari");
        assertThat(readings.get(1).what()).isEqualTo(new Reading.What("surgery", TROMSO, 2024));
        assertThat(readings.get(1).rows()).isEqualTo(1);
        assertThat(readings.get(1).at()).isEqualTo(registry.clock.instant());
        assertThat(extracting.readings(Optional.of(readings.get(0).id()), 9)).containsExactly(readings.get(1));
    }

    /** A registry whose log of readings is broken. */
    private static Transactions unableToWriteDown(Transactions real) {
        return new Transactions() {
            @Override
            public <T> T commit(Function<Stores, T> work) {
                return real.commit(stores -> work.apply(broken(stores)));
            }

            @Override
            public <T> T read(Function<Stores, T> work) {
                return real.read(work);
            }
        };
    }

    private static Stores broken(Stores stores) {
        return (Stores) Proxy.newProxyInstance(
                Stores.class.getClassLoader(), new Class<?>[] {Stores.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("readings")) {
                        throw new IllegalStateException("on purpose");
                    }
                    try {
                        return method.invoke(stores, arguments);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
    }

    @Test
    void what_can_not_be_written_down_is_not_given_away() {
        var unable = new Extracting(unableToWriteDown(registry.transactions), registry.courses, registry.clock);
        assertThatThrownBy(() -> unable.take(KARI, OPERATIONS, OWN, 2024))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("on purpose");
        assertThat(extracting.readings(Optional.empty(), 9)).isEmpty();
    }
}
