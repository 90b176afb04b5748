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
        var findings = findings(table, row);
        if (!findings.isEmpty()) {
            ledger.reject(row.ref(), findings);
            return false;
        }
        var earlier = links.bearer(table, row).filter(bearer -> bearer != row);
        earlier.ifPresent(bearer -> ledger.repeats(row.ref(), bearer.ref()));
        return earlier.isEmpty();
    }

    private ImmutableList<Finding> findings(TableSpec table, SourceRow row) {
        if (!row.flaws().isEmpty()) {
            return row.flaws().stream().map(flaw -> flaw.at("")).collect(toImmutableList());
        }
        var own = Stream.concat(key(table, row), parent(table, row))
                .map(flaw -> flaw.at(""))
                .collect(toImmutableList());
        return Stream.of(own, belonging(row), checks(row, true))
                .flatMap(ImmutableList::stream)
                .distinct()
                .collect(toImmutableList());
    }

    private Stream<Flaw> key(TableSpec table, SourceRow row) {
        if (table.key().isEmpty()) {
            return Stream.empty();
        }
        return links.bearer(table, row)
                .map(bearer -> bearer.repeats(row) ? Stream.<Flaw>empty() : Stream.of(Flaw.KEY_REPEATED))
                .orElseGet(() -> Stream.of(Flaw.KEY));
    }

    private Stream<Flaw> parent(TableSpec table, SourceRow row) {
        return table.belonging().isPresent() && links.parent(row).isEmpty()
                ? Stream.of(Flaw.NO_PARENT)
                : Stream.empty();
    }

    /** Nothing is made of a row whose own row was rejected: what it tells would hang in the air. */
    private ImmutableList<Finding> belonging(SourceRow row) {
        return links.parent(row)
                .flatMap(parent -> ledger.rejection(parent.ref())
                        .map(why -> Stream.concat(Stream.of(Flaw.BELONGS.because(parent.ref())), why.stream())
                                .collect(toImmutableList())))
                .orElse(ImmutableList.of());
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
