package org.sarcomaregistry.application.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.stream.Stream;
import org.sarcomaregistry.application.importing.mapping.CheckSpec;
import org.sarcomaregistry.application.importing.mapping.Condition;
import org.sarcomaregistry.application.importing.mapping.LeftOut;
import org.sarcomaregistry.application.importing.mapping.Links;
import org.sarcomaregistry.application.importing.mapping.Scene;
import org.sarcomaregistry.application.importing.mapping.TableSpec;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.application.importing.source.SourceRow;
import org.sarcomaregistry.domain.report.Finding;

/** Judges a row by itself, before anything is made of it. */
final class Screening {

    private final Links links;
    private final LeftOut leftOut;
    private final Ledger ledger;

    Screening(Links links, LeftOut leftOut, Ledger ledger) {
        this.links = links;
        this.leftOut = leftOut;
        this.ledger = ledger;
    }

    /** Whether something can be made of a row; if not, the ledger knows why. */
    boolean passes(TableSpec table, SourceRow row) {
        var refusal = refusal(table, row);
        if (!refusal.isNone()) {
            ledger.refuse(row.ref(), refusal);
            return false;
        }
        var earlier = links.bearer(table, row).filter(bearer -> bearer != row);
        earlier.ifPresent(bearer -> ledger.repeats(row.ref(), bearer.ref()));
        return earlier.isEmpty();
    }

    private Refusal refusal(TableSpec table, SourceRow row) {
        if (!row.flaws().isEmpty()) {
            return Refusal.of(row.flaws().toArray(new Flaw[0]));
        }
        return key(table, row)
                .and(parent(table, row))
                .and(belonging(row))
                .and(new Refusal(checks(row, true), ImmutableList.of()));
    }

    private Refusal key(TableSpec table, SourceRow row) {
        if (table.key().isEmpty()) {
            return Refusal.NONE;
        }
        return links.bearer(table, row)
                .map(bearer -> bearer.repeats(row) ? Refusal.NONE : in(Flaw.KEY_REPEATED, table.key()))
                .orElseGet(() -> in(Flaw.KEY, table.key()));
    }

    private Refusal parent(TableSpec table, SourceRow row) {
        return table.belonging()
                .filter(belonging -> links.parent(row).isEmpty())
                .map(belonging -> in(Flaw.NO_PARENT, belonging.by()))
                .orElse(Refusal.NONE);
    }

    private static Refusal in(Flaw flaw, ImmutableList<String> columns) {
        return new Refusal(ImmutableList.of(flaw.at("")), columns);
    }

    /** Nothing is made of a row whose own row was refused: what it tells would hang in the air. */
    private Refusal belonging(SourceRow row) {
        return links.parent(row)
                .flatMap(parent -> ledger.refusal(parent.ref()).map(why -> because(parent.ref(), why)))
                .orElse(Refusal.NONE);
    }

    /** Why nothing comes of a row that belongs to one of which nothing comes. */
    static Refusal because(RowRef parent, Refusal why) {
        return new Refusal(ImmutableList.of(Flaw.BELONGS.because(parent)), ImmutableList.of())
                .and(new Refusal(why.findings(), ImmutableList.of()));
    }

    /** What the mapping's own checks find in a row, those that reject or those that remark. */
    ImmutableList<Finding> checks(SourceRow row, boolean rejecting) {
        var scene = Scene.of(links, leftOut, ImmutableList.of(row));
        return links.mapping().checks().stream()
                .filter(check -> check.table().equals(row.ref().table()) && check.rejects() == rejecting)
                .flatMap(check -> found(check, check.when().in(scene)))
                .collect(toImmutableList());
    }

    /** A check that can't be made because of a flaw finds the flaw, unless it would only remark. */
    private static Stream<Finding> found(CheckSpec check, Condition.Truth truth) {
        return check.rejects() && !truth.flaws().isEmpty()
                ? truth.flaws().stream().map(flaw -> flaw.at(""))
                : Stream.of(check.finding()).filter(finding -> truth.holds());
    }
}
