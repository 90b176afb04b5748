package org.sarcomaregistry.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.app.importing.Fates.Fate;
import org.sarcomaregistry.application.importing.Decided;
import org.sarcomaregistry.application.importing.Decision;
import org.sarcomaregistry.application.importing.Disposition.Kind;
import org.sarcomaregistry.application.importing.Reconciliation;
import org.sarcomaregistry.application.importing.kept.HeldEvent;
import org.sarcomaregistry.application.importing.kept.HeldRow;
import org.sarcomaregistry.application.importing.kept.HeldRow.State;
import org.sarcomaregistry.application.importing.kept.TableCount;
import org.sarcomaregistry.application.memory.InMemoryTransactions;

/** Rows that wait for a person, and what comes of the decision. */
class QuarantineTest {

    private final InMemoryTransactions transactions = new InMemoryTransactions();
    private final OldRegister whole = OldRegister.whole();

    @Test
    void a_doubtful_row_is_kept_with_its_place_and_the_columns_of_the_doubt() {
        import_(whole.replacing(OldRegister.VISITS, "4;1;02.02.2018;well", "4;1;02.02.2018;dandy"));
        var row = only();
        assertThat(row.ref()).hasToString("visits:7");
        assertThat(row.file()).isEqualTo("visits.csv");
        assertThat(row.columns()).containsExactly("status");
        assertThat(row.rows().get(0).cell("status")).isEqualTo("dandy");
        assertThat(row.rows().get(1).ref()).hasToString("patients:5");
        assertThat(row).hasToString("HeldRow[" + row.id() + " visits:7]");
    }

    @Test
    void with_the_value_that_a_person_supplies_it_comes_in_by_the_same_door() {
        import_(whole.replacing(OldRegister.VISITS, "4;1;02.02.2018;well", "4;1;02.02.2018;dandy"));
        var decided = promote(only().id(), ImmutableMap.of("status", "well"));
        assertThat(decided.what()).isEqualTo(Decided.What.DONE);
        assertThat(decided.receipts()).hasSize(1);
        assertThat(Shape.told(transactions)).isEqualTo(undisturbed());
        assertThat(Shape.waiting(transactions)).isEmpty();
        var event = Iterables.getOnlyElement(history(met().get(0)));
        assertThat(List.of(event.by(), event.reason(), event.what()))
                .containsExactly("kari", "asked the ward", HeldEvent.What.PROMOTED);
        assertThat(event.receipts()).isEqualTo(decided.receipts());
    }

    @Test
    void what_is_still_doubtful_waits_on_and_the_attempt_is_noted() {
        import_(whole.replacing(OldRegister.VISITS, "4;1;02.02.2018;well", "4;1;02.02.2018;dandy"));
        var decided = promote(only().id(), ImmutableMap.of("status", "splendid"));
        assertThat(decided.what()).isEqualTo(Decided.What.REFUSED);
        assertThat(decided.findings()).extracting(finding -> finding.code()).containsExactly("IMPORT-CODE");
        assertThat(history(only())).extracting(HeldEvent::what).containsExactly(HeldEvent.What.REFUSED);
        assertThat(promote(only().id(), ImmutableMap.of("stat", "well")).what()).isEqualTo(Decided.What.UNKNOWN_COLUMN);
        assertThat(promote(new UUID(0, 0), ImmutableMap.of()).what()).isEqualTo(Decided.What.ABSENT);
    }

    @Test
    void a_row_is_decided_upon_once() {
        import_(whole.replacing(OldRegister.VISITS, "4;1;02.02.2018;well", "4;1;02.02.2018;dandy"));
        var id = only().id();
        promote(id, ImmutableMap.of("status", "well"));
        assertThat(promote(id, ImmutableMap.of("status", "ill")).what()).isEqualTo(Decided.What.CLOSED);
        assertThat(discard(id).what()).isEqualTo(Decided.What.CLOSED);
        assertThat(Shape.told(transactions)).isEqualTo(undisturbed());
    }

    @Test
    void those_that_belong_to_a_row_wait_for_it_and_come_in_with_it() {
        import_(whole.replacing(OldRegister.PATIENTS, "03.11.2016", "31.02.2016"));
        assertThat(Shape.waiting(transactions)).hasSize(5);
        var visit = waiting("visits:5");
        assertThat(promote(visit.id(), ImmutableMap.of()).findings())
                .extracting(finding -> finding.code())
                .containsExactly("IMPORT-BELONGS");
        var decided = promote(waiting("patients:3").id(), ImmutableMap.of("diagnosed", "03.11.2016"));
        assertThat(decided.what()).isEqualTo(Decided.What.DONE);
        assertThat(decided.along()).isEqualTo(4);
        assertThat(Shape.waiting(transactions)).isEmpty();
        assertThat(Shape.told(transactions)).isEqualTo(undisturbed());
    }

    @Test
    void a_row_with_a_doubt_of_its_own_waits_on_beside_the_row_that_was_put_right() {
        import_(whole.replacing(OldRegister.PATIENTS, "03.11.2016", "31.02.2016")
                .replacing(OldRegister.VISITS, "2;1;05.05.2017;ill", "2;1;05.05.2017;poorly"));
        promote(waiting("patients:3").id(), ImmutableMap.of("diagnosed", "03.11.2016"));
        var left = Shape.waiting(transactions);
        assertThat(left).extracting(row -> row.ref().toString()).containsExactly("visits:5");
        assertThat(promote(left.get(0).id(), ImmutableMap.of("status", "ill")).what())
                .isEqualTo(Decided.What.DONE);
        assertThat(Shape.told(transactions)).isEqualTo(undisturbed());
    }

    @Test
    void a_row_that_could_not_be_read_is_kept_as_it_stood_and_comes_in_when_its_cells_are_told() {
        import_(whole.replacing(OldRegister.VISITS, "4;1;02.02.2018;well;", "4;1;02.02.2018"));
        assertThat(only().rows().get(0).raw()).isEqualTo("4;1;02.02.2018");
        var cells = ImmutableMap.of("no", "4", "visit", "1", "seen", "02.02.2018", "status", "well");
        assertThat(promote(only().id(), cells).findings())
                .extracting(finding -> finding.code())
                .containsExactly("IMPORT-NO-PARENT");
    }

    @Test
    void importing_again_keeps_a_row_once_and_remembers_what_was_decided() {
        var spoilt = whole.replacing(OldRegister.VISITS, "4;1;02.02.2018;well", "4;1;02.02.2018;dandy");
        import_(spoilt);
        assertThat(Fates.refused(import_(spoilt)))
                .containsExactly(new Fate("visits", 7, Kind.QUARANTINED, List.of("IMPORT-CODE")));
        promote(only().id(), ImmutableMap.of("status", "well"));
        var third = import_(spoilt);
        assertThat(Fates.refused(third)).isEmpty();
        assertThat(third.isUnchanged()).isTrue();
        assertThat(third.dispositions().get(11).receipts()).hasSize(1);
    }

    @Test
    void what_was_discarded_is_rejected_from_then_on() {
        var spoilt = whole.replacing(OldRegister.VISITS, "4;1;02.02.2018;well", "4;1;02.02.2018;dandy");
        import_(spoilt);
        assertThat(discard(only().id()).what()).isEqualTo(Decided.What.DONE);
        assertThat(Fates.refused(import_(spoilt)))
                .containsExactly(new Fate("visits", 7, Kind.REJECTED, List.of("IMPORT-DISCARDED")));
        assertThat(discard(new UUID(0, 0)).what()).isEqualTo(Decided.What.ABSENT);
    }

    @Test
    void a_better_mapping_takes_the_row_that_waited() {
        var spoilt = whole.replacing(OldRegister.VISITS, "4;1;02.02.2018;well", "4;1;02.02.2018;dandy");
        import_(spoilt);
        var better = OldRegister.mapping(
                OldRegister.mappingText().replace("map: {well:", "map: {dandy: no-evidence-of-disease, well:"));
        Registries.run(spoilt, better, transactions, 500);
        assertThat(Shape.waiting(transactions)).isEmpty();
        assertThat(met()).extracting(HeldRow::state).containsExactly(State.TAKEN_LATER);
        assertThat(Shape.told(transactions)).isEqualTo(undisturbed());
    }

    @Test
    void the_same_doubtful_row_twice_waits_once() {
        import_(whole.replacing(OldRegister.MEASURES, "1;width;11", "1;width;eleven\n1;width;eleven"));
        assertThat(Shape.waiting(transactions)).hasSize(1);
    }

    @Test
    void the_sums_add_up_after_every_decision() {
        import_(whole.replacing(OldRegister.PATIENTS, "03.11.2016", "31.02.2016")
                .replacing(OldRegister.VISITS, "4;1;02.02.2018;well", "4;1;02.02.2018;dandy"));
        assertThat(counts()).contains(new TableCount("visits", 7, 4, 0, 0, 3));
        promote(waiting("patients:3").id(), ImmutableMap.of("diagnosed", "03.11.2016"));
        assertThat(counts())
                .contains(new TableCount("visits", 7, 6, 0, 0, 1), new TableCount("patients", 5, 5, 0, 0, 0));
        discard(only().id());
        assertThat(counts()).contains(new TableCount("visits", 7, 6, 1, 0, 0)).allMatch(TableCount::isBalanced);
    }

    private List<TableCount> counts() {
        return Registries.room(transactions).overview().newest(1).get(0).counts();
    }

    private List<String> undisturbed() {
        var other = new InMemoryTransactions();
        Registries.run(whole, other);
        return Shape.told(other);
    }

    private Reconciliation import_(OldRegister register) {
        return Registries.run(register, transactions);
    }

    private HeldRow only() {
        return Iterables.getOnlyElement(Shape.waiting(transactions));
    }

    private HeldRow waiting(String place) {
        return Shape.waiting(transactions).stream()
                .filter(row -> row.ref().toString().equals(place))
                .findFirst()
                .orElseThrow();
    }

    private List<HeldRow> met() {
        return transactions.read(stores -> stores.quarantine()
                .metBy(stores.importRuns().newest(9).reverse().get(0).id()));
    }

    private List<HeldEvent> history(HeldRow row) {
        return transactions.read(stores -> stores.quarantine().history(row.id()));
    }

    private Decided promote(UUID id, ImmutableMap<String, String> cells) {
        return Registries.room(transactions)
                .decideOnRow()
                .promote(id, new Decision(cells, false, "kari", "asked the ward"));
    }

    private Decided discard(UUID id) {
        return Registries.room(transactions).decideOnRow().discard(id, "kari", "nobody knows");
    }
}
