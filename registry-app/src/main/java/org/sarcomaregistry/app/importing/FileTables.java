package org.sarcomaregistry.app.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcomaregistry.application.importing.mapping.LeftOut;
import org.sarcomaregistry.application.importing.mapping.Links;
import org.sarcomaregistry.application.importing.mapping.Mapping;
import org.sarcomaregistry.application.importing.mapping.Scene;
import org.sarcomaregistry.application.importing.mapping.TableSpec;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.application.importing.source.SourceRow;
import org.sarcomaregistry.application.importing.source.SourceTable;

/**
 * Deals the rows of one file to the tables that have parts of it. A row that can't be read, or that no table takes, is in
 * the first of them, so that it is told of once.
 */
final class FileTables {

    private final Links noLinks;
    private final ImmutableList<TableSpec> tables;

    FileTables(Mapping mapping, Collection<TableSpec> tables) {
        this.noLinks = Links.of(mapping, ImmutableMap.of());
        this.tables = ImmutableList.copyOf(tables);
    }

    /** The tables by name. */
    Map<String, SourceTable> dealt(Map<String, SourceTable> whole) {
        var dealt = new LinkedHashMap<String, SourceTable>();
        for (var table : tables) {
            var all = whole.get(table.name());
            if (all != null) {
                var columns = table.columns().isEmpty() ? all.columns() : table.columns();
                dealt.put(table.name(), new SourceTable(table.name(), columns, rows(table, all)));
            }
        }
        return dealt;
    }

    private ImmutableList<SourceRow> rows(TableSpec table, SourceTable all) {
        boolean isFirst = table.equals(tables.get(0));
        return all.rows().stream()
                .flatMap(row -> row(table, row, isFirst).stream())
                .collect(toImmutableList());
    }

    private List<SourceRow> row(TableSpec table, SourceRow row, boolean isFirst) {
        if (!row.flaws().isEmpty()) {
            return isFirst ? List.of(row) : List.of();
        }
        if (takes(table, row)) {
            return List.of(table.columns().isEmpty() ? row : row.only(table.columns()));
        }
        boolean isNobodys = isFirst && tables.stream().noneMatch(other -> takes(other, row));
        return isNobodys ? List.of(row.flawed(Flaw.NO_TABLE)) : List.of();
    }

    /** A row of which the question can't be answered is taken: what is wrong with it is told later. */
    private boolean takes(TableSpec table, SourceRow row) {
        return table.where()
                .map(where -> where.in(Scene.of(noLinks, new LeftOut(), ImmutableList.of(row))))
                .map(truth -> truth.holds() || !truth.flaws().isEmpty())
                .orElse(true);
    }
}
