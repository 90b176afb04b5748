package org.sarcomaregistry.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.importing.Decision;
import org.sarcomaregistry.application.importing.Reconciliation;
import org.sarcomaregistry.application.importing.UndoImport;
import org.sarcomaregistry.application.importing.kept.TableCount;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.reporting.ImportMessages;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.course.Effective;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.ReportForm;

/** An import is taken back by withdrawals, without anything being deleted. */
class UndoImportTest {

    private final InMemoryTransactions transactions = new InMemoryTransactions();

    @Test
    void nothing_of_an_undone_import_stands_and_nothing_is_gone_from_the_log() {
        var run = Registries.run(OldRegister.whole(), transactions);
        var before = Registries.log(transactions);
        var result = undo(run);
        assertThat(result.withdrawn()).isEqualTo(16);
        assertThat(result.left()).isEmpty();
        assertThat(standing()).isEmpty();
        var log = Registries.log(transactions);
        assertThat(log.subList(0, before.size())).isEqualTo(before);
        assertThat(log.subList(before.size(), log.size()))
                .hasSize(16)
                .allMatch(entry -> entry.content().kind() == FormKind.WITHDRAWAL);
    }

    @Test
    void doing_it_twice_does_nothing_more() {
        var run = Registries.run(OldRegister.whole(), transactions);
        undo(run);
        var log = Registries.log(transactions);
        assertThat(undo(run)).isEqualTo(new UndoImport.Result(0, 16, com.google.common.collect.ImmutableList.of(), 0));
        assertThat(Registries.log(transactions)).isEqualTo(log);
    }

    @Test
    void what_was_corrected_since_is_left_and_told() {
        var run = Registries.run(OldRegister.whole(), transactions);
        correct("visit-4-1");
        var result = undo(run);
        assertThat(result.withdrawn()).isEqualTo(15);
        assertThat(result.left())
                .singleElement()
                .satisfies(receipt -> assertThat(receipt.message().id()).isEqualTo("visit-4-1"));
        assertThat(standing()).extracting(entry -> entry.message().id()).containsExactly("corrected");
    }

    @Test
    void another_import_of_the_same_rows_keeps_what_it_has_stored_itself() {
        var part = OldRegister.whole().with(OldRegister.VISITS, "no;visit;seen;status;corrects\n");
        var first = Registries.run(part, transactions);
        var second = Registries.run(OldRegister.whole(), transactions);
        assertThat(undo(second).withdrawn()).isEqualTo(7);
        assertThat(standing()).hasSize(first.stored());
    }

    @Test
    void rows_that_were_promoted_go_with_their_import_and_rows_that_wait_are_closed() {
        var run = Registries.run(
                OldRegister.whole()
                        .replacing(OldRegister.VISITS, "4;1;02.02.2018;well", "4;1;02.02.2018;dandy")
                        .replacing(OldRegister.MEASURES, "1;width;11", "1;width;eleven"),
                transactions);
        var visit = Shape.waiting(transactions).stream()
                .filter(row -> row.ref().table().equals("visits"))
                .findFirst()
                .orElseThrow();
        Registries.room(transactions)
                .decideOnRow()
                .promote(visit.id(), new Decision(ImmutableMap.of("status", "well"), false, "kari", "asked"));
        var result = undo(run);
        assertThat(result.withdrawn()).isEqualTo(16);
        assertThat(result.closed()).isEqualTo(1);
        assertThat(standing()).isEmpty();
        assertThat(Shape.waiting(transactions)).isEmpty();
        var now = Registries.room(transactions).overview().run(run.run()).orElseThrow();
        assertThat(now.counts()).allMatch(TableCount::isBalanced);
        assertThat(now.withdrawn()).isEqualTo(now.stored()).isEqualTo(16);
    }

    @Test
    void an_undone_import_is_not_taken_for_a_duplicate_and_comes_in_again_under_another_sender() {
        undo(Registries.run(OldRegister.whole(), transactions));
        var again = Registries.run(OldRegister.whole(), transactions);
        assertThat(again.isUnchanged()).isTrue();
        assertThat(Fates.refused(again))
                .hasSize(17)
                .allMatch(fate -> fate.codes().equals(List.of("IMPORT-WITHDRAWN")));
        var other = OldRegister.mapping(
                OldRegister.mappingText().replace("version: 3\n", "version: 4\nsender: import:old-register-2\n"));
        assertThat(Registries.run(OldRegister.whole(), other, transactions, 500).stored())
                .isEqualTo(16);
        assertThat(standing()).hasSize(14);
    }

    @Test
    void an_import_that_nobody_knows_can_not_be_undone() {
        assertThat(Registries.room(transactions).undoImport().undo(new UUID(0, 0), "kari", "wrong"))
                .isEmpty();
    }

    private UndoImport.Result undo(Reconciliation run) {
        return Registries.room(transactions)
                .undoImport()
                .undo(run.run(), "kari", "wrong file")
                .orElseThrow();
    }

    /** What stands of everything that was told. */
    private List<Entry> standing() {
        var log = Registries.log(transactions);
        return log.stream()
                .map(Entry::person)
                .distinct()
                .flatMap(person ->
                        Effective.of(log.stream()
                                        .filter(entry -> entry.person().equals(person))
                                        .toList())
                                .stream())
                .toList();
    }

    private void correct(String original) {
        var form = ReportForm.of(Map.ofEntries(
                Map.entry("form", List.of("follow-up")),
                Map.entry("form_version", List.of("1")),
                Map.entry("message_id", List.of("corrected")),
                Map.entry("replaces", List.of(original)),
                Map.entry("reason", List.of("wrong-content")),
                Map.entry("patient_scheme", List.of("local")),
                Map.entry("patient_value", List.of("OLD-4")),
                Map.entry("sender_unit", List.of("974557746")),
                Map.entry("department", List.of("surgery")),
                Map.entry("reporter_hpr", List.of("0")),
                Map.entry("target", List.of("primary")),
                Map.entry("documented_on", List.of("2018-02-03")),
                Map.entry("examined_on", List.of("2018-02-03")),
                Map.entry("status", List.of("unknown"))));
        var messages = new ImportMessages(new Intake(
                transactions,
                Examination.current(IdPolicy.IMPORT),
                Registries.room(transactions).fingerprints(),
                Registries.CLOCK));
        var sent = new Submission(form, new Sender("import:old-register"), Optional.empty(), Registries.TODAY);
        var outcome =
                messages.importAll(List.of(sent), (stores, outcomes) -> {}).get(0);
        assertThat(Stream.of(outcome)
                        .map(one -> one.fold(
                                answered -> answered.receipt().position().isPresent(), refused -> false)))
                .containsExactly(true);
    }
}
