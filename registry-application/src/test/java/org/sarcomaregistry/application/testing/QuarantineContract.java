package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.importing.kept.HeldEvent;
import org.sarcomaregistry.application.importing.kept.HeldEvent.What;
import org.sarcomaregistry.application.importing.kept.HeldRow;
import org.sarcomaregistry.application.importing.kept.HeldRow.State;
import org.sarcomaregistry.application.importing.kept.ImportRecord;
import org.sarcomaregistry.application.importing.kept.Quarantine;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.application.importing.source.KeptRow;
import org.sarcomaregistry.application.importing.source.RowRef;

/** A row waits once, is decided upon once, and is kept with everything that happened to it. */
public abstract class QuarantineContract extends StoresContract {

    private static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    private final ImportRecord run = ImportRunsContract.run("x");
    private final ImportRecord other = ImportRunsContract.run("y");

    @BeforeEach
    void runs() {
        transactions().commit(stores -> {
            stores.importRuns().begin(run);
            stores.importRuns().begin(other);
            return 0;
        });
    }

    @Test
    void a_row_is_found_as_it_was_kept() {
        var row = row("a", 7);
        commit(rows -> rows.add(ImmutableList.of(row)));
        assertThat(find(row)).contains(row);
        assertThat(find(row("a", 7))).isEmpty();
        assertThat(open()).containsExactly(row);
    }

    @Test
    void a_row_that_says_the_same_waits_once_only() {
        var row = row("a", 7);
        commit(rows -> rows.add(ImmutableList.of(row)));
        assertThatThrownBy(() -> commit(rows -> rows.add(ImmutableList.of(row("a", 8)))))
                .isInstanceOf(Collision.class);
        commit(rows -> rows.replace(row.now(State.UNDONE)));
        var again = row("a", 8);
        commit(rows -> rows.add(ImmutableList.of(again)));
        assertThat(saying("a", "b")).containsExactly(again);
        assertThat(saying()).isEmpty();
    }

    @Test
    void a_row_is_decided_upon_once_and_may_stand_among_other_rows_before() {
        var row = row("a", 7);
        commit(rows -> rows.add(ImmutableList.of(row)));
        var among = row.among(ImmutableList.of(row.rows().get(0).with("drug", "doxorubicin")));
        commit(rows -> rows.replace(among));
        assertThat(find(row)).contains(among);
        assertThat(find(row).orElseThrow().rows().get(0).cell("drug")).isEqualTo("doxorubicin");
        commit(rows -> rows.replace(among.now(State.PROMOTED)));
        assertThatThrownBy(() -> commit(rows -> rows.replace(among.now(State.DISCARDED))))
                .isInstanceOf(Collision.class);
        assertThat(open()).isEmpty();
    }

    @Test
    void what_a_run_has_met_comes_by_table_and_line_each_once() {
        var ninth = row("a", 9);
        var tenth = row("b", 10);
        commit(rows -> rows.add(ImmutableList.of(tenth, ninth)));
        commit(rows -> rows.met(run.id(), ImmutableList.of(tenth.id(), ninth.id())));
        commit(rows -> rows.met(run.id(), ImmutableList.of(tenth.id())));
        commit(rows -> rows.met(other.id(), ImmutableList.of(ninth.id())));
        assertThat(metBy(run)).containsExactly(ninth, tenth);
        assertThat(metBy(other)).containsExactly(ninth);
    }

    @Test
    void what_happened_is_told_in_its_order() {
        var row = row("a", 7);
        var refused = new HeldEvent(row.id(), What.REFUSED, "kari", NOON, "a guess", ImmutableList.of());
        var promoted = new HeldEvent(
                row.id(), What.PROMOTED, "ola", NOON, "read the paper", ImmutableList.of(UUID.randomUUID()));
        commit(rows -> {
            rows.add(ImmutableList.of(row));
            rows.note(refused);
            rows.note(promoted);
        });
        ImmutableList<HeldEvent> history = read(rows -> rows.history(row.id()));
        assertThat(history).containsExactly(refused, promoted);
    }

    private HeldRow row(String says, int line) {
        var ref = new RowRef("drugs", line);
        return new HeldRow(
                UUID.randomUUID(),
                run.id(),
                ref,
                "drugs.csv",
                State.HELD,
                ImmutableList.of(Flaw.DRUG_DOUBT.at("drugs"), Flaw.BELONGS.because(ref)),
                ImmutableList.of("drug", "patients.no"),
                print(says),
                ImmutableList.of(
                        new KeptRow(
                                ref,
                                ImmutableList.of("no", "drug"),
                                ImmutableList.of("1", "doxi\"rubicin\u00e6"),
                                Optional.empty(),
                                ""),
                        new KeptRow(
                                new RowRef("patients", 2),
                                ImmutableList.of("no"),
                                ImmutableList.of(),
                                Optional.of(Flaw.ROW_LONG),
                                "1\t2")),
                NOON);
    }

    private static String print(String says) {
        return Hashing.sha256().hashString(says, StandardCharsets.UTF_8).toString();
    }

    private Optional<HeldRow> find(HeldRow row) {
        return read(rows -> rows.find(row.id()));
    }

    private ImmutableList<HeldRow> open() {
        return read(Quarantine::open);
    }

    private ImmutableList<HeldRow> saying(String... texts) {
        var prints = ImmutableList.copyOf(texts).stream()
                .map(QuarantineContract::print)
                .toList();
        ImmutableMap<String, HeldRow> found = read(rows -> rows.saying(prints));
        return found.values().asList();
    }

    private ImmutableList<HeldRow> metBy(ImportRecord by) {
        return read(rows -> rows.metBy(by.id()));
    }

    private <T> T read(Function<Quarantine, T> work) {
        return transactions().read(stores -> work.apply(stores.quarantine()));
    }

    private void commit(Consumer<Quarantine> work) {
        transactions().commit(stores -> {
            work.accept(stores.quarantine());
            return 0;
        });
    }
}
