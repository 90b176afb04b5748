package org.sarcomaregistry.app.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.importing.ImportOptions;
import org.sarcomaregistry.application.importing.Progress;
import org.sarcomaregistry.application.importing.Reconciliation;
import org.sarcomaregistry.application.memory.InMemoryTransactions;

/** A dry run tells what the import would come to, and leaves nothing behind. */
class DryRunLawsTest {

    @Property(tries = 100)
    void a_dry_run_tells_what_the_import_then_does(
            @ForAll("spoilt") OldRegister before,
            @ForAll("spoilt") OldRegister register,
            @ForAll("batches") int batch) {
        var transactions = new InMemoryTransactions();
        Registries.run(before, transactions);
        var rehearsed = run(register, transactions, batch, true);
        var done = run(register, transactions, batch, false);
        assertThat(rehearsed.counts()).isEqualTo(done.counts());
        assertThat(Fates.of(rehearsed)).isEqualTo(Fates.of(done));
        assertThat(rehearsed.stored()).isEqualTo(done.stored());
        assertThat(rehearsed.storedBefore()).isEqualTo(done.storedBefore());
    }

    @Property(tries = 50)
    void a_dry_run_leaves_nothing_behind(@ForAll("spoilt") OldRegister register) {
        var transactions = new WriteProtected(new InMemoryTransactions());
        assertThat(run(register, transactions, 3, true).isUnchanged()).isFalse();
        assertThat(transactions.commits()).isZero();
        assertThat(Registries.log(transactions)).isEmpty();
        assertThat(Shape.waiting(transactions)).isEmpty();
    }

    private static Reconciliation run(OldRegister register, Transactions transactions, int batch, boolean dry) {
        var options = new ImportOptions(Optional.empty(), Registries.TODAY, batch, "kari", dry);
        var mapping = OldRegister.mapping();
        return Registries.importInto(transactions)
                .run(mapping, Registries.tables(register, mapping), options, Progress.UNWATCHED);
    }

    @Provide
    Arbitrary<Integer> batches() {
        return Arbitraries.of(1, 3, 500);
    }

    @Provide
    Arbitrary<OldRegister> spoilt() {
        var numbers = Arbitraries.integers().between(0, 1000);
        return Combinators.combine(
                        Arbitraries.of(Spoiling.Kind.class).filter(kind -> kind != Spoiling.Kind.CUT_FILE),
                        numbers,
                        numbers,
                        numbers)
                .as(Spoiling::new)
                .list()
                .ofMaxSize(3)
                .map(spoilings -> {
                    var register = OldRegister.whole();
                    for (var spoiling : spoilings) {
                        register = spoiling.of(register);
                    }
                    return register;
                });
    }
}
