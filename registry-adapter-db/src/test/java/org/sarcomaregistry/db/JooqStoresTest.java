package org.sarcomaregistry.db;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.reporting.Fingerprints;
import org.sarcomaregistry.application.testing.AppointmentsContract;
import org.sarcomaregistry.application.testing.DeskContract;
import org.sarcomaregistry.application.testing.DispositionsContract;
import org.sarcomaregistry.application.testing.DraftingContract;
import org.sarcomaregistry.application.testing.DraftsContract;
import org.sarcomaregistry.application.testing.IdentitiesContract;
import org.sarcomaregistry.application.testing.ImportRunsContract;
import org.sarcomaregistry.application.testing.IntakeContract;
import org.sarcomaregistry.application.testing.LogContract;
import org.sarcomaregistry.application.testing.NightsContract;
import org.sarcomaregistry.application.testing.OutboxContract;
import org.sarcomaregistry.application.testing.QuarantineContract;
import org.sarcomaregistry.application.testing.ReadingsContract;
import org.sarcomaregistry.application.testing.ReceiptsContract;
import org.sarcomaregistry.application.testing.ReleasesContract;
import org.sarcomaregistry.application.testing.RemindersContract;
import org.sarcomaregistry.application.testing.TransactionsContract;
import org.sarcomaregistry.application.testing.UnitQueriesContract;
import org.sarcomaregistry.db.testing.TestDatabase;

/** The stores in PostgreSQL keep every promise. */
final class JooqStoresTest {

    private final TestDatabase database = TestDatabase.migrated();
    private final Vault vault = Keys.vault();
    private final Transactions stores = new JooqTransactions(database.dataSource(), vault);

    @AfterEach
    void close() {
        database.close();
    }

    @Nested
    final class AllOrNothing extends TransactionsContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }
    }

    @Nested
    final class TheReadings extends ReadingsContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }
    }

    @Nested
    final class TheLog extends LogContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }
    }

    @Nested
    final class TheReceipts extends ReceiptsContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }
    }

    @Nested
    final class TheIdentities extends IdentitiesContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }
    }

    @Nested
    final class TheOutbox extends OutboxContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }
    }

    @Nested
    final class TheDrafts extends DraftsContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }
    }

    @Nested
    final class TheDispositions extends DispositionsContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }
    }

    @Nested
    final class TheImportRuns extends ImportRunsContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }
    }

    @Nested
    final class TheReminders extends RemindersContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }
    }

    @Nested
    final class TheQuarantine extends QuarantineContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }
    }

    @Nested
    final class TheAppointments extends AppointmentsContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }
    }

    @Nested
    final class TheReleases extends ReleasesContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }
    }

    @Nested
    final class TheNights extends NightsContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }
    }

    @Nested
    final class TheIntake extends IntakeContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }

        @Override
        protected Fingerprints fingerprints() {
            return vault;
        }
    }

    @Nested
    final class TheDrafting extends DraftingContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }

        @Override
        protected Fingerprints fingerprints() {
            return vault;
        }
    }

    @Nested
    final class TheQueriesToUnits extends UnitQueriesContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }
    }

    @Nested
    final class TheDesk extends DeskContract {
        @Override
        protected Transactions transactions() {
            return stores;
        }

        @Override
        protected Fingerprints fingerprints() {
            return vault;
        }
    }
}
