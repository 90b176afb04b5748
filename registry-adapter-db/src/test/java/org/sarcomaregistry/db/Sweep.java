package org.sarcomaregistry.db;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.db.testing.TestDatabase;

/**
 * Lets one call of JDBC after the other fail in a use case, each time for another patient, lets the client repeat what was
 * not answered, and looks at what is stored: once each, and nothing half.
 */
final class Sweep {

    private static final int PATIENTS = 100_000;

    private final Attempt.UseCase useCase;
    private final FailingCall.Way way;
    private final Function<DataSource, Transactions> stores;
    private final Vault vault;
    private final List<String> complaints = new ArrayList<>();
    private int runs;

    private Sweep(
            Attempt.UseCase useCase, FailingCall.Way way, Function<DataSource, Transactions> stores, Vault vault) {
        this.useCase = useCase;
        this.way = way;
        this.stores = stores;
        this.vault = vault;
    }

    /**
     * What came of it.
     *
     * @param runs in each of which one call failed
     * @param complaints about what was answered or stored; none if all is well
     */
    record Found(int runs, ImmutableList<String> complaints) {}

    /** Sweeps over a use case in a database of its own. */
    static Found over(
            Attempt.UseCase useCase, FailingCall.Way way, Function<DataSource, Transactions> stores, Vault vault) {
        var sweep = new Sweep(useCase, way, stores, vault);
        try (var database = TestDatabase.migrated()) {
            while (sweep.isFailing(database.dataSource())) {
                sweep.runs++;
            }
            sweep.look(DSL.using(database.dataSource(), SQLDialect.POSTGRES));
        }
        return new Found(sweep.runs, ImmutableList.copyOf(sweep.complaints));
    }

    /** One run; false when the use case was over before the call that should have failed. */
    private boolean isFailing(DataSource database) {
        var attempt = new Attempt(useCase, runs % PATIENTS, vault);
        var sound = stores.apply(database);
        var draft = attempt.prepare(sound);
        var failing = new FailingCall(database, runs + 1, way);
        var first = first(attempt, stores.apply(failing.dataSource()), draft);
        repeat(attempt, sound, draft, first);
        return failing.calls() > runs;
    }

    private Optional<String> first(Attempt attempt, Transactions transactions, Optional<UUID> draft) {
        try {
            return Optional.of(attempt.done(transactions, draft));
        } catch (Unavailable expected) {
            return Optional.empty();
        } catch (RuntimeException other) {
            complain("ended in " + other);
            return Optional.empty();
        }
    }

    private void repeat(Attempt attempt, Transactions sound, Optional<UUID> draft, Optional<String> first) {
        try {
            var again = attempt.done(sound, draft);
            if (again.contains("refused")) {
                complain(again);
            }
            if (!first.orElse(again).equals(again)) {
                complain("told " + first.orElseThrow() + ", then " + again);
            }
            if (!attempt.done(sound, draft).equals(again)) {
                complain("told two things");
            }
        } catch (Collision | IllegalStateException broken) {
            complain("can't be repeated: " + broken);
        }
    }

    /** The last run is the one in which nothing failed. */
    private void look(DSLContext sql) {
        int done = runs + 1;
        expect(done * useCase.reports(), "select count(*) from log_entry", sql);
        expect(done * useCase.reports(), "select count(*) from receipt", sql);
        expect(done * useCase.reports(), "select count(*) from outbox join log_entry using (position, kind)", sql);
        expect(
                done * useCase.reports(),
                "select count(*) from receipt join log_entry using (position, sender, message_id)",
                sql);
        expect(useCase.events().isEmpty() ? 0 : done, "select count(*) from draft", sql);
        expect(
                useCase.events().isEmpty() ? 0 : done,
                "select count(*) from (select string_agg(what, ' ' order by number) as events from draft_event"
                        + " group by draft) as told where events = '" + useCase.events() + "'",
                sql);
        expect(
                useCase == Attempt.UseCase.SUBMIT_DRAFT ? done : 0,
                "select count(*) from draft join receipt on draft.receipt = receipt.id where state = 'submitted'",
                sql);
    }

    private void expect(int number, String query, DSLContext sql) {
        int found = sql.fetchSingle(query).into(Integer.class);
        if (found != number) {
            complaints.add(found + " instead of " + number + ": " + query);
        }
    }

    private void complain(String what) {
        complaints.add(useCase + ", call " + (runs + 1) + " " + way + ": " + what);
    }
}
