package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.importing.kept.ImportRecord;
import org.sarcomaregistry.application.importing.kept.ImportRecord.Finished;
import org.sarcomaregistry.application.importing.kept.ImportRecord.Undone;
import org.sarcomaregistry.application.importing.kept.ImportRuns;
import org.sarcomaregistry.application.importing.kept.TableCount;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.Sender;

/** A run ends once and is undone once, and it is known for ever what it has stored. */
public abstract class ImportRunsContract extends StoresContract {

    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    private static final Finished END =
            new Finished(NOON.plusSeconds(9), ImmutableList.of(new TableCount("b", 6, 1, 2, 3, 0), count("a")));

    private static final Undone UNDONE = new Undone("kari", NOON.plusSeconds(99), "wrong file");

    @Test
    void a_run_is_found_as_it_was_kept_with_its_end_and_its_undoing() {
        var run = run("x");
        commit(runs -> runs.begin(run));
        assertThat(find(run)).contains(run);
        commit(runs -> runs.finish(run.id(), END));
        assertThat(find(run)).contains(run.finished(END));
        commit(runs -> runs.undo(run.id(), UNDONE));
        assertThat(find(run)).contains(run.finished(END).undone(UNDONE));
        assertThat(find(run("x"))).isEmpty();
    }

    @Test
    void a_run_ends_once_and_is_undone_once() {
        var run = run("x");
        commit(runs -> runs.begin(run));
        commit(runs -> runs.finish(run.id(), END));
        commit(runs -> runs.finish(run.id(), new Finished(NOON, ImmutableList.of())));
        commit(runs -> runs.undo(run.id(), UNDONE));
        commit(runs -> runs.undo(run.id(), new Undone("ola", NOON, "again")));
        assertThat(find(run)).contains(run.finished(END).undone(UNDONE));
    }

    @Test
    void the_newest_that_broke_off_on_a_source_is_gone_on_with() {
        var first = run("x");
        var second = run("x");
        var elsewhere = run("y");
        ImmutableList.of(first, second, elsewhere).forEach(run -> commit(runs -> runs.begin(run)));
        assertThat(brokenOff(first)).contains(second);
        commit(runs -> runs.finish(second.id(), END));
        assertThat(brokenOff(first)).contains(first);
        commit(runs -> runs.undo(first.id(), UNDONE));
        assertThat(brokenOff(first)).isEmpty();
        assertThat(brokenOff(elsewhere)).contains(elsewhere);
        ImmutableList<ImportRecord> newest =
                transactions().read(stores -> stores.importRuns().newest(2));
        assertThat(newest).containsExactly(elsewhere, second.finished(END));
    }

    @Test
    void what_a_run_has_stored_comes_the_newest_first_and_no_other_run_has_stored_it() {
        var run = run("x");
        var other = run("x");
        var receipts = ImmutableList.of(stored("m1"), stored("m2"));
        commit(runs -> {
            runs.begin(run);
            runs.begin(other);
            runs.stored(run.id(), receipts);
            runs.stored(other.id(), ImmutableList.of());
        });
        assertThat(storedBy(run)).containsExactlyElementsOf(receipts.reverse());
        assertThat(storedBy(other)).isEmpty();
        assertThatThrownBy(() -> commit(runs -> runs.stored(other.id(), receipts)))
                .isInstanceOf(Collision.class);
    }

    @Test
    void what_was_withdrawn_is_told_apart() {
        var run = run("x");
        var kept = stored("m1");
        var gone = stored("m2");
        var withdrawal = stored("w");
        commit(runs -> {
            runs.begin(run);
            runs.stored(run.id(), ImmutableList.of(kept, gone));
            runs.withdrew(gone.id(), withdrawal.id());
        });
        var both = ImmutableList.of(kept.id(), gone.id());
        ImmutableList<UUID> withdrawn = transactions()
                .read(stores -> stores.importRuns().withdrawn(both))
                .asList();
        assertThat(withdrawn).containsExactly(gone.id());
        int none = transactions()
                .read(stores ->
                        stores.importRuns().withdrawn(ImmutableList.of()).size());
        assertThat(none).isZero();
    }

    private static TableCount count(String table) {
        return new TableCount(table, 10, 4, 3, 2, 1);
    }

    static ImportRecord run(String source) {
        return new ImportRecord(
                UUID.randomUUID(),
                new Sender("import:contract"),
                "contract",
                "7",
                "language: 2\n",
                Hashing.sha256().hashString(source, StandardCharsets.UTF_8).toString(),
                "kari",
                NOON,
                Optional.empty(),
                Optional.empty());
    }

    /** An entry of the log with its receipt. */
    private Receipt stored(String id) {
        var entry = append(Entries.statement(message(id))).get(0);
        var receipt = Receipts.accepted(entry.message(), entry.position());
        transactions().commit(stores -> {
            stores.receipts().add(ImmutableList.of(receipt));
            return 0;
        });
        return receipt;
    }

    private Optional<ImportRecord> find(ImportRecord run) {
        return transactions().read(stores -> stores.importRuns().find(run.id()));
    }

    private Optional<ImportRecord> brokenOff(ImportRecord like) {
        return transactions().read(stores -> stores.importRuns().brokenOff(like.sender(), like.source()));
    }

    private ImmutableList<Receipt> storedBy(ImportRecord run) {
        return transactions().read(stores -> stores.importRuns().storedBy(run.id()));
    }

    private void commit(Consumer<ImportRuns> work) {
        transactions().commit(stores -> {
            work.accept(stores.importRuns());
            return 0;
        });
    }
}
