package org.sarcomaregistry.app.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcomaregistry.app.importing.FailingTransactions.When;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.application.memory.InMemoryTransactions;

class InterruptedImportTest {

    private final List<String> everything = everything();

    private static List<String> everything() {
        var transactions = new InMemoryTransactions();
        Registries.run(OldRegister.whole(), transactions);
        return Registries.messages(transactions);
    }

    @ParameterizedTest
    @EnumSource
    void an_import_that_fails_at_any_commit_is_completed_by_running_it_again(When when) {
        for (int batch : new int[] {1, 4}) {
            int commit = 1;
            while (failsAt(commit, when, batch)) {
                commit++;
            }
            assertThat(commit).as("commits tried").isGreaterThan(everything.size() / (batch + 1));
        }
    }

    /** Whether there was such a commit to fail at; if so, the import was mended. */
    private boolean failsAt(int commit, When when, int batch) {
        var transactions = new InMemoryTransactions();
        var failing = new FailingTransactions(transactions, commit, when);
        if (!isInterrupted(failing, batch)) {
            return false;
        }
        int stored = Registries.log(transactions).size();
        var again = Registries.run(OldRegister.whole(), transactions, batch);
        assertThat(again.isBalanced()).isTrue();
        assertThat(again.hasRejected()).isFalse();
        assertThat(again.storedBefore()).isEqualTo(stored);
        assertThat(again.stored()).isEqualTo(everything.size() - stored);
        assertThat(Registries.messages(transactions)).isEqualTo(everything);
        assertThat(Registries.run(OldRegister.whole(), transactions, batch).isUnchanged())
                .isTrue();
        return true;
    }

    private static boolean isInterrupted(FailingTransactions failing, int batch) {
        try {
            Registries.run(OldRegister.whole(), failing, batch);
        } catch (Unavailable expected) {
            assertThat(failing.failed()).isTrue();
            return true;
        }
        assertThat(failing.failed()).isFalse();
        return false;
    }

    @ParameterizedTest
    @EnumSource
    void the_failure_is_told(When when) {
        var failing = new FailingTransactions(new InMemoryTransactions(), 1, when);
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> Registries.run(OldRegister.whole(), failing));
    }
}
