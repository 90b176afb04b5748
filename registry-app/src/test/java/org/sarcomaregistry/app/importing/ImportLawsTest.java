package org.sarcomaregistry.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.application.importing.Disposition;
import org.sarcomaregistry.application.importing.Disposition.Kind;
import org.sarcomaregistry.application.importing.Reconciliation;
import org.sarcomaregistry.application.importing.source.SourceRow;
import org.sarcomaregistry.application.memory.InMemoryTransactions;

class ImportLawsTest {

    @Property(tries = 200)
    void every_row_of_a_spoilt_register_becomes_something_once(@ForAll("spoilt") OldRegister register) {
        var reconciliation = Registries.run(register, new InMemoryTransactions());
        var rows = reconciliation.dispositions().stream().map(Disposition::row).toList();
        assertThat(reconciliation.isBalanced()).isTrue();
        assertThat(new HashSet<>(rows)).hasSize(rows.size());
        register.files().forEach((file, bytes) -> {
            if (!new String(bytes, StandardCharsets.ISO_8859_1).contains("\"")) {
                assertThat(reconciliation.read().get(file.replace(".csv", ""))).isEqualTo(rowsIn(bytes));
            }
        });
    }

    @Property(tries = 100)
    void importing_again_changes_nothing(@ForAll("spoilt") OldRegister register) {
        var transactions = new InMemoryTransactions();
        var first = Registries.run(register, transactions);
        var log = Registries.log(transactions);
        var second = Registries.run(register, transactions, 3);
        assertThat(second.isUnchanged()).isTrue();
        assertThat(Registries.log(transactions)).isEqualTo(log);
        assertThat(Fates.refused(second)).isEqualTo(Fates.refused(first));
        assertThat(count(second, Kind.ACCEPTED)).isZero();
    }

    @Property(tries = 100)
    void a_spoilt_import_is_mended_by_the_whole_register_without_losing_or_doubling_anything(
            @ForAll("spoilt") OldRegister register) {
        var transactions = new InMemoryTransactions();
        Registries.run(register, transactions);
        var before = Registries.log(transactions);
        var mended = Registries.run(OldRegister.whole(), transactions);
        assertThat(mended.isBalanced()).isTrue();
        assertThat(Registries.log(transactions).subList(0, before.size())).isEqualTo(before);
        assertThat(Registries.messages(transactions)).doesNotHaveDuplicates();
    }

    @Property(tries = 50)
    void the_order_of_rows_does_not_matter(@ForAll Random random) {
        var transactions = new InMemoryTransactions();
        Registries.run(OldRegister.whole(), transactions);
        var shuffled = Registries.run(shuffled(random), transactions);
        assertThat(shuffled.isUnchanged()).isTrue();
        assertThat(shuffled.hasRejected()).isFalse();
    }

    @Property(tries = 50)
    void a_shuffled_register_gives_the_same_messages(@ForAll Random random) {
        var plain = new InMemoryTransactions();
        var other = new InMemoryTransactions();
        Registries.run(OldRegister.whole(), plain);
        Registries.run(shuffled(random), other, 2);
        assertThat(Registries.messages(other)).isEqualTo(Registries.messages(plain));
    }

    @Example
    void a_reader_that_skips_what_it_can_not_read_breaks_the_law() {
        var spoilt = new Spoiling(Spoiling.Kind.DROP_CELL, 0, 0, 0).of(OldRegister.whole());
        var bytes = spoilt.files().get(OldRegister.PATIENTS);
        var table = OldRegister.mapping().tables().get("patients");
        long kept = DelimitedFile.read(table, bytes).rows().stream()
                .map(SourceRow::flaws)
                .filter(List::isEmpty)
                .count();
        assertThat(kept).isNotEqualTo(rowsIn(bytes));
    }

    @Provide
    Arbitrary<OldRegister> spoilt() {
        var numbers = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(Arbitraries.of(Spoiling.Kind.class), numbers, numbers, numbers)
                .as(Spoiling::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(spoilings -> {
                    var register = OldRegister.whole();
                    for (var spoiling : spoilings) {
                        register = spoiling.of(register);
                    }
                    return register;
                });
    }

    private static OldRegister shuffled(Random random) {
        var register = OldRegister.whole();
        for (var name : List.copyOf(register.files().keySet())) {
            var lines = new ArrayList<>(Arrays.asList(register.text(name).split("\n")));
            Collections.shuffle(lines.subList(1, lines.size()), random);
            register = register.with(name, String.join("\n", lines) + "\n");
        }
        return register;
    }

    private static long count(Reconciliation reconciliation, Kind kind) {
        return reconciliation.dispositions().stream()
                .filter(one -> one.kind() == kind)
                .count();
    }

    /** Lines with something on them, below the header. */
    private static int rowsIn(byte[] bytes) {
        var lines = new String(bytes, StandardCharsets.ISO_8859_1).split("\n");
        return (int)
                Arrays.stream(lines).skip(1).filter(line -> !line.isEmpty()).count();
    }
}
