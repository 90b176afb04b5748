package org.sarcomaregistry.application.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.TestRegistry;
import org.sarcomaregistry.application.importing.Disposition.Kind;
import org.sarcomaregistry.application.importing.mapping.Column;
import org.sarcomaregistry.application.importing.mapping.Constant;
import org.sarcomaregistry.application.importing.mapping.Expression;
import org.sarcomaregistry.application.importing.mapping.FieldSpec;
import org.sarcomaregistry.application.importing.mapping.FileForm;
import org.sarcomaregistry.application.importing.mapping.FormSpec;
import org.sarcomaregistry.application.importing.mapping.Mapping;
import org.sarcomaregistry.application.importing.mapping.MappingCheck;
import org.sarcomaregistry.application.importing.mapping.Place;
import org.sarcomaregistry.application.importing.mapping.TableSpec;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.application.importing.source.SourceRow;
import org.sarcomaregistry.application.importing.source.SourceTable;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.report.FormKind;

class ImportReportsTest {

    private static final Place PLACE = new Place("visits.yaml", 1);
    private static final ImmutableList<String> HEADER = ImmutableList.of("id", "patient", "day", "told", "corrects");

    private final TestRegistry registry = new TestRegistry();
    private final List<String> progress = new ArrayList<>();

    @Test
    void rows_become_reports_received_when_the_source_says() {
        var reconciliation = run("a,P1,2023-05-01,2023-06-02,", "b,P2,2023-05-01,,");
        assertThat(kinds(reconciliation)).containsExactly(Kind.ACCEPTED, Kind.ACCEPTED);
        assertThat(learnt()).containsExactly(LocalDate.of(2023, 6, 2), TestRegistry.TODAY);
    }

    @Test
    void the_operators_day_of_receipt_comes_before_that_of_the_source() {
        var day = LocalDate.of(2024, 1, 31);
        run(new ImportOptions(Optional.of(day), TestRegistry.TODAY, 1), "a,P1,2023-05-01,2023-06-02,");
        assertThat(learnt()).containsExactly(day);
    }

    @Test
    void a_day_of_receipt_in_the_future_rejects_the_row() {
        var reconciliation = run("a,P1,2023-05-01,2025-06-02,");
        assertThat(codes(reconciliation)).containsExactly(Flaw.RECEIVED_ON.code());
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new ImportOptions(Optional.of(TestRegistry.TODAY.plusDays(1)), TestRegistry.TODAY, 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ImportOptions(Optional.empty(), TestRegistry.TODAY, 0));
    }

    @Test
    void corrections_of_corrections_wait_in_a_row() {
        var reconciliation = run("c,P1,2023-05-01,,b", "b,P1,2023-05-02,,a", "x,P2,2023-05-01,,y", "a,P1,2023-05-03,,");
        assertThat(kinds(reconciliation)).containsExactly(Kind.ACCEPTED, Kind.ACCEPTED, Kind.REJECTED, Kind.ACCEPTED);
        assertThat(codes(reconciliation)).containsExactly(Flaw.ORIGINAL.code());
    }

    @Test
    void a_correction_for_another_person_is_rejected() {
        assertThat(codes(run("a,P1,2023-05-01,,", "b,P2,2023-05-01,,a"))).containsExactly(Flaw.ORIGINAL.code());
    }

    @Test
    void the_same_message_from_two_rows_is_one_message_and_another_under_its_id_is_a_doubt() {
        var reconciliation = run("a,P1,2023-05-01,,", "a,P1,2023-05-01,,", "a,P1,2023-05-02,,");
        assertThat(kinds(reconciliation)).containsExactly(Kind.ACCEPTED, Kind.DUPLICATE, Kind.QUARANTINED);
        assertThat(reconciliation.dispositions().get(1).sameAs()).contains(new RowRef("visits", 2));
        assertThat(codes(reconciliation)).containsExactly(Flaw.CONFLICT.code());
        assertThat(reconciliation.stored()).isEqualTo(1);
    }

    @Test
    void a_row_that_tells_the_same_as_a_refused_one_is_refused_with_it() {
        run("a,P1,2023-05-01,,");
        var reconciliation = run("a,P1,2023-05-09,,", "a,P1,2023-05-09,,");
        assertThat(codes(reconciliation)).containsExactly(Flaw.CHANGED.code(), Flaw.CHANGED.code());
    }

    @Test
    void progress_is_told_after_each_commit_and_at_the_end() {
        run(
                new ImportOptions(Optional.empty(), TestRegistry.TODAY, 2),
                "a,P1,2023-05-01,,",
                "b,P1,2023-05-02,,",
                "c,,2023-05-03,,");
        assertThat(progress).containsExactly("2/3", "3/3");
    }

    @Test
    void a_form_of_an_unknown_table_has_a_problem() {
        var mapping = mapping("elsewhere");
        assertThat(MappingCheck.of(mapping, ImmutableMap.of())).singleElement().satisfies(problem -> {
            assertThat(problem.place()).isEqualTo(PLACE);
            assertThat(problem.text().en()).isEqualTo("There is no table \"elsewhere\"");
        });
        assertThat(MappingCheck.of(mapping("visits"), ImmutableMap.of("visits", HEADER)))
                .isEmpty();
    }

    @Test
    void a_file_outside_the_folder_can_not_be_named() {
        for (String name : List.of("../visits.csv", "a/b.csv", "a\\b.csv", " ")) {
            assertThatIllegalArgumentException().isThrownBy(() -> file(name));
        }
    }

    private Reconciliation run(String... rows) {
        return run(ImportOptions.on(TestRegistry.TODAY), rows);
    }

    private Reconciliation run(ImportOptions options, String... rows) {
        var places = ImmutableMap.<String, Integer>builder();
        HEADER.forEach(column -> places.put(column, HEADER.indexOf(column)));
        var header = places.buildOrThrow();
        var source = ImmutableList.<SourceRow>builder();
        for (int i = 0; i < rows.length; i++) {
            source.add(SourceRow.of(new RowRef("visits", i + 2), header, List.of(rows[i].split(",", -1))));
        }
        return registry.importReports.run(
                mapping("visits"),
                ImmutableMap.of("visits", new SourceTable("visits", HEADER, source.build())),
                options,
                (done, all) -> progress.add(done + "/" + all));
    }

    private static Mapping mapping(String table) {
        var form = new FormSpec(
                PLACE,
                "visit",
                table,
                FormKind.FOLLOW_UP,
                Optional.empty(),
                column("id"),
                Optional.of(column("told")),
                fields());
        return new Mapping(
                "visits",
                "1",
                TestRegistry.SENDER,
                ImmutableMap.of("visits", table()),
                ImmutableList.of(),
                ImmutableList.of(form),
                "the mapping");
    }

    private static TableSpec table() {
        return new TableSpec(
                PLACE,
                "visits",
                file("visits.csv"),
                ImmutableList.of(),
                Optional.empty(),
                ImmutableList.of(),
                Optional.empty(),
                ImmutableList.of(),
                Optional.empty());
    }

    private static FileForm file(String name) {
        return new FileForm(
                name,
                ',',
                Optional.of('"'),
                true,
                OptionalInt.empty(),
                StandardCharsets.UTF_8,
                ImmutableList.of(),
                new FileForm.Blanks(ImmutableSet.of(), ImmutableSetMultimap.of()));
    }

    private static ImmutableList<FieldSpec> fields() {
        return ImmutableMap.<String, Expression>builder()
                .put("patient_scheme", new Constant("local"))
                .put("patient_value", column("patient"))
                .put("sender_unit", new Constant("974557746"))
                .put("department", new Constant("surgery"))
                .put("reporter_hpr", new Constant("0"))
                .put("documented_on", column("day"))
                .put("target", new Constant("primary"))
                .put("examined_on", column("day"))
                .put("status", new Constant("unknown"))
                .put("replaces", column("corrects"))
                .put("reason", new Constant("wrong-content"))
                .buildOrThrow()
                .entrySet()
                .stream()
                .map(field -> new FieldSpec(PLACE, field.getKey(), field.getValue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static Column column(String name) {
        return new Column(PLACE, name, Optional.empty());
    }

    private List<LocalDate> learnt() {
        var days = new ArrayList<LocalDate>();
        registry.transactions.read(stores -> {
            stores.log().read(0, stores.log().watermark(), entry -> days.add(entry.learntOn()));
            return 0;
        });
        return days;
    }

    private static List<Kind> kinds(Reconciliation reconciliation) {
        return reconciliation.dispositions().stream().map(Disposition::kind).toList();
    }

    private static List<String> codes(Reconciliation reconciliation) {
        return reconciliation.dispositions().stream()
                .flatMap(one -> one.findings().stream())
                .map(Finding::code)
                .toList();
    }
}
