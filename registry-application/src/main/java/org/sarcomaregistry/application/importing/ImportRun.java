package org.sarcomaregistry.application.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.application.importing.mapping.LeftOut;
import org.sarcomaregistry.application.importing.mapping.Links;
import org.sarcomaregistry.application.importing.mapping.Mapping;
import org.sarcomaregistry.application.importing.mapping.TableSpec;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.application.importing.source.SourceRow;
import org.sarcomaregistry.domain.report.Finding;

/** One passage of rows from beginning to end. Used once. */
final class ImportRun implements AutoCloseable {

    private final Mapping mapping;
    private final Links links;
    private final Passage passage;
    private final Optional<ImmutableSet<RowRef>> wanted;
    private final LeftOut leftOut = new LeftOut();
    private final Ledger ledger = new Ledger();
    private final Claims claims = new Claims();
    private final Screening screening;
    private final FormMaker maker;
    private final Sending sending;
    private int done;

    /** All rows. */
    ImportRun(Links links, Passage passage) {
        this(links, passage, Optional.empty());
    }

    /**
     * Some rows, among others with which they are understood.
     *
     * @param wanted all if empty
     */
    ImportRun(Links links, Passage passage, Optional<ImmutableSet<RowRef>> wanted) {
        this.mapping = links.mapping();
        this.links = links;
        this.passage = passage;
        this.wanted = wanted;
        this.screening = new Screening(links, leftOut, ledger);
        this.maker = new FormMaker(links, leftOut, passage.options());
        this.sending = new Sending(
                passage.send(),
                passage.options().batchSize(),
                () -> done,
                reached -> passage.progress().reached(reached, all()));
    }

    /** Sends what can be made of the rows, and tells what became of each that is wanted. */
    ImmutableList<Disposition> dispositions() {
        var parts = mapping.tables().values().stream()
                .filter(table -> table.partOf().isPresent());
        parts.forEach(this::screenParts);
        mapping.tables().values().stream()
                .filter(table -> table.partOf().isEmpty())
                .sorted(Comparator.comparingInt(this::depth))
                .forEach(this::takeTable);
        sending.finish();
        done = all();
        passage.progress().reached(done, done);
        return new Settlement(ledger, sending, links, leftOut, passage.book()).dispositions(this::isWanted);
    }

    /** What the import amounts to, with these dispositions. */
    Reconciliation reconciled(ImmutableList<Disposition> dispositions) {
        var read = mapping.tables().keySet().stream()
                .collect(ImmutableMap.toImmutableMap(
                        name -> name, name -> links.rows(name).size()));
        return new Reconciliation(
                passage.book().run().id(), read, dispositions, sending.answered(false), sending.answered(true));
    }

    @Override
    public void close() {
        sending.close();
    }

    private boolean isWanted(SourceRow row) {
        return wanted.map(rows -> rows.contains(row.ref())).orElse(true);
    }

    private int all() {
        return mapping.tables().keySet().stream()
                .mapToInt(name -> links.rows(name).size())
                .sum();
    }

    /** Rows of a table come after those to which they belong. */
    private int depth(TableSpec table) {
        return mapping.above(table.name()).map(above -> 1 + depth(above)).orElse(0);
    }

    /** What can't contribute is left out from the beginning. */
    private void screenParts(TableSpec table) {
        for (var row : links.rows(table.name())) {
            if (!screening.passes(table, row)) {
                leftOut.add(row, new LeftOut.Reason(ImmutableList.of(), ImmutableList.of()));
            }
        }
        done += links.rows(table.name()).size();
    }

    private void takeTable(TableSpec table) {
        var rows = new ArrayList<SourceRow>();
        for (var row : links.rows(table.name())) {
            if (isWanted(row) && screening.passes(table, row) && isReadable(row)) {
                rows.add(row);
            } else {
                done++;
            }
        }
        Multimaps.index(rows, row -> group(table, row))
                .asMap()
                .values()
                .forEach(group -> take(ImmutableList.copyOf(group)));
    }

    /** A row that leaves one of the columns blank can't be known to tell the same as another one. */
    private static Object group(TableSpec table, SourceRow row) {
        return row.key(table.groupBy()).<Object>map(cells -> cells).orElseGet(row::ref);
    }

    /** A row that is flawed by itself doesn't spoil the others that tell the same thing. */
    private boolean isReadable(SourceRow row) {
        var alone = maker.make(ImmutableList.of(row));
        if (alone.messages().isEmpty() && alone.flaws().isEmpty()) {
            ledger.refuse(row.ref(), Refusal.of(Flaw.NO_FORM));
            return false;
        }
        if (!alone.flaws().isEmpty()) {
            ledger.refuse(row.ref(), refusal(row, errors(alone, examined(alone))));
            return false;
        }
        return true;
    }

    private void take(ImmutableList<SourceRow> rows) {
        var refs = rows.stream().map(SourceRow::ref).collect(toImmutableList());
        var made = maker.make(rows);
        var examined = examined(made);
        var errors = errors(made, examined);
        done += rows.size();
        if (errors.isEmpty() && claims.contradict(made)) {
            errors = ImmutableList.of(Flaw.CONFLICT.at("message_id"));
        }
        if (errors.isEmpty()) {
            var parts = claims.claim(refs.get(0), made);
            ledger.add(new Parcel(refs, repeating(rows), parts, remarks(rows, examined)));
            sending.offer(Claims.unsent(made, parts));
        } else {
            for (var row : rows) {
                ledger.refuse(row.ref(), refusal(row, errors));
            }
        }
    }

    /** The columns that fill in the fields of which something was found. */
    private Refusal refusal(SourceRow row, ImmutableList<Finding> findings) {
        var fields = findings.stream().map(Finding::field).collect(ImmutableSet.toImmutableSet());
        var columns = mapping.forms().stream()
                .filter(form -> form.table().equals(row.ref().table()))
                .flatMap(form -> form.columnsOf(fields))
                .distinct()
                .collect(toImmutableList());
        return new Refusal(findings, columns);
    }

    private ImmutableList<Finding> examined(Made made) {
        return made.submissions().stream()
                .flatMap(submission -> passage.examine().apply(submission).findings().stream())
                .distinct()
                .collect(toImmutableList());
    }

    /** Flaws, and what the examination finds beside them; a flawed field isn't missing as well. */
    private static ImmutableList<Finding> errors(Made made, List<Finding> examined) {
        var flawed = made.flaws().stream().map(Finding::field).collect(ImmutableSet.toImmutableSet());
        return Stream.concat(
                        made.flaws().stream(),
                        examined.stream().filter(Finding::rejects).filter(finding -> !flawed.contains(finding.field())))
                .collect(toImmutableList());
    }

    private ImmutableList<Finding> remarks(List<SourceRow> rows, List<Finding> examined) {
        return Stream.concat(rows.stream().flatMap(row -> screening.checks(row, false).stream()), examined.stream())
                .distinct()
                .collect(toImmutableList());
    }

    private ImmutableSet<RowRef> repeating(ImmutableList<SourceRow> rows) {
        var repeating = ImmutableSet.<RowRef>builder();
        var before = maker.make(rows.subList(0, 1)).submissions();
        for (int i = 1; i < rows.size(); i++) {
            var now = maker.make(rows.subList(0, i + 1)).submissions();
            if (now.equals(before)) {
                repeating.add(rows.get(i).ref());
            }
            before = now;
        }
        return repeating.build();
    }
}
