package org.sarcomaregistry.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.app.importing.Fates.Fate;
import org.sarcomaregistry.application.importing.Disposition.Kind;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.domain.report.FollowUp;
import org.sarcomaregistry.domain.report.WorkUp;

class OldRegisterTest {

    private final InMemoryTransactions transactions = new InMemoryTransactions();

    @Test
    void every_row_of_the_example_is_accepted() {
        var reconciliation = Registries.run(OldRegister.whole(), transactions);
        assertThat(Fates.of(reconciliation)).allMatch(fate -> fate.kind() == Kind.ACCEPTED);
        assertThat(reconciliation.isBalanced()).isTrue();
        assertThat(Registries.messages(transactions)).hasSize(5 + 4 + 7);
    }

    @Test
    void the_largest_of_a_patients_measures_is_the_size_of_the_tumour_in_millimetres() {
        Registries.run(OldRegister.whole(), transactions);
        var sizes = Registries.log(transactions).stream()
                .filter(entry -> entry.content() instanceof WorkUp)
                .map(entry -> ((WorkUp) entry.content()).site().sizeMm().orElse(0));
        assertThat(sizes).containsExactly(110, 205, 0, 60, 0);
    }

    @Test
    void a_correction_waits_for_its_original_whatever_the_size_of_batches() {
        for (int batch : new int[] {1, 2, 3, 500}) {
            var stores = new InMemoryTransactions();
            Registries.run(OldRegister.whole(), stores, batch);
            var visits = Registries.log(stores).stream()
                    .filter(entry -> entry.content() instanceof FollowUp)
                    .map(entry -> entry.message().id())
                    .filter(id -> id.startsWith("visit-1-"));
            assertThat(visits).as("batches of %d", batch).containsExactly("visit-1-1", "visit-1-2", "visit-1-3");
        }
    }

    @Test
    void a_correction_of_what_never_comes_is_rejected_and_so_are_those_that_correct_it() {
        var register = OldRegister.whole().replacing(OldRegister.VISITS, "1;2;02.09.2015;ill;1\n", "");
        assertThat(Fates.refused(Registries.run(register, transactions)))
                .containsExactly(new Fate("visits", 3, Kind.REJECTED, List.of("IMPORT-ORIGINAL")));
    }

    @Test
    void the_rows_of_a_quarantined_patient_wait_with_the_patient() {
        var register = OldRegister.whole().replacing(OldRegister.PATIENTS, "03.11.2016", "31.02.2016");
        var rejected = Fates.refused(Registries.run(register, transactions));
        assertThat(rejected.stream().map(Fate::place))
                .containsExactly("patients:3", "visits:5", "visits:6", "measures:4", "measures:5");
        assertThat(rejected.get(0).codes()).containsExactly("IMPORT-DATE");
        assertThat(rejected.get(1).codes()).startsWith("IMPORT-BELONGS", "IMPORT-DATE");
    }

    @Test
    void a_measure_that_is_no_number_is_quarantined_itself_and_the_others_decide() {
        var register = OldRegister.whole().replacing(OldRegister.MEASURES, "1;width;11", "1;width;eleven");
        assertThat(Fates.refused(Registries.run(register, transactions)))
                .containsExactly(new Fate("measures", 3, Kind.QUARANTINED, List.of("IMPORT-NUMBER")));
        var first = (WorkUp) Registries.log(transactions).get(0).content();
        assertThat(first.site().sizeMm()).contains(84);
    }

    @Test
    void a_check_of_the_mapping_rejects_with_its_own_code() {
        var register = OldRegister.whole().replacing(OldRegister.PATIENTS, "8890/3", "8890/0");
        assertThat(Fates.refused(Registries.run(register, transactions)))
                .containsExactly(new Fate("patients", 4, Kind.REJECTED, List.of("BENIGN")));
    }

    @Test
    void a_code_that_is_not_in_the_list_is_a_doubt_and_nothing_of_its_row_is_stored() {
        var register = OldRegister.whole().replacing(OldRegister.PATIENTS, "UNN;lung", "UNN;brain");
        var reconciliation = Registries.run(register, transactions);
        assertThat(Fates.refused(reconciliation).get(0).codes()).containsExactly("IMPORT-CODE");
        assertThat(Registries.messages(transactions)).doesNotContain("work-up-2", "surgery-2");
    }

    @Test
    void what_the_examination_finds_rejects_the_whole_row() {
        var register =
                OldRegister.whole().replacing(OldRegister.PATIENTS, "1;K;14.02.2015;c49.2", "1;M;14.02.2015;c54.1");
        var reconciliation = Registries.run(register, transactions);
        assertThat(Fates.refused(reconciliation).get(0).codes()).containsExactly("SEX-TOPO-1");
        assertThat(Registries.messages(transactions)).doesNotContain("work-up-1", "surgery-1");
    }

    @Test
    void a_row_that_stands_twice_is_a_duplicate_of_the_first() {
        var register = OldRegister.whole()
                .replacing(OldRegister.VISITS, "4;1;02.02.2018;well;\n", "4;1;02.02.2018;well;\n".repeat(2));
        var again = Registries.run(register, transactions).dispositions().stream()
                .filter(one -> one.kind() == Kind.DUPLICATE)
                .toList();
        assertThat(again).singleElement().satisfies(one -> {
            assertThat(one.row()).hasToString("visits:8");
            assertThat(one.sameAs().orElseThrow()).hasToString("visits:7");
            assertThat(one.receipts()).hasSize(1);
        });
    }

    @Test
    void a_key_that_stands_twice_with_other_content_is_quarantined_the_second_time() {
        var register = OldRegister.whole()
                .replacing(OldRegister.VISITS, "4;1;02.02.2018;well;\n", "4;1;02.02.2018;well;\n4;1;02.02.2018;ill;\n");
        assertThat(Fates.refused(Registries.run(register, transactions)))
                .containsExactly(new Fate("visits", 8, Kind.QUARANTINED, List.of("IMPORT-KEY-REPEATED")));
    }

    @Test
    void a_row_that_says_something_else_than_when_it_was_imported_is_rejected() {
        Registries.run(OldRegister.whole(), transactions);
        int before = Registries.log(transactions).size();
        var register = OldRegister.whole().replacing(OldRegister.VISITS, "02.02.2018;well", "02.02.2018;ill");
        var reconciliation = Registries.run(register, transactions);
        assertThat(Fates.refused(reconciliation))
                .containsExactly(new Fate("visits", 7, Kind.REJECTED, List.of("IMPORT-CHANGED")));
        assertThat(Registries.log(transactions)).hasSize(before);
    }

    @Test
    void a_refused_row_can_be_put_right_and_imported_again() {
        var spoilt = OldRegister.whole().replacing(OldRegister.VISITS, "02.02.2018", "2018");
        Registries.run(spoilt, transactions);
        var reconciliation = Registries.run(OldRegister.whole(), transactions);
        assertThat(reconciliation.stored()).isEqualTo(1);
        assertThat(reconciliation.storedBefore()).isEqualTo(15);
        assertThat(reconciliation.hasRejected()).isFalse();
        assertThat(reconciliation.hasQuarantined()).isFalse();
    }

    @Test
    void rows_that_belong_to_nobody_or_have_no_key_are_quarantined() {
        var register = OldRegister.whole()
                .with(OldRegister.VISITS, "no;visit;seen;status;corrects\n9;1;02.02.2018;well;\n;1;02.02.2018;well;\n");
        assertThat(Fates.refused(Registries.run(register, transactions)))
                .containsExactly(
                        new Fate("visits", 2, Kind.QUARANTINED, List.of("IMPORT-NO-PARENT")),
                        new Fate("visits", 3, Kind.QUARANTINED, List.of("IMPORT-KEY", "IMPORT-NO-PARENT")));
    }

    @Test
    void a_message_id_with_a_national_number_is_refused() {
        var register = OldRegister.whole().replacing(OldRegister.PATIENTS, "\n3;K;", "\n13116900216;K;");
        var rejected = Fates.refused(Registries.run(register, transactions));
        assertThat(rejected).containsExactly(new Fate("patients", 4, Kind.REJECTED, List.of("IMPORT-NATIONAL-ID")));
    }

    @Test
    void the_documentation_shows_this_example() throws Exception {
        var guide = Files.readString(Checkouts.top().resolve("docs/import.md"));
        assertThat(guide).contains("```yaml\n" + OldRegister.mappingText() + "```");
    }
}
