package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import org.sarcomaregistry.application.importing.mapping.Mapping;
import org.sarcomaregistry.application.importing.mapping.MappingCheck;
import org.sarcomaregistry.application.importing.mapping.Problem;
import org.sarcomaregistry.application.importing.mapping.TableSpec;
import org.sarcomaregistry.application.importing.source.SourceTable;

/**
 * The files of an older register, read and found to fit their mapping.
 *
 * @param tables each under its name in the mapping
 */
public record RegisterFiles(Mapping mapping, ImmutableMap<String, SourceTable> tables) {

    /**
     * Reads the files of a folder that a mapping names.
     *
     * @throws UnusableInput if a file is missing or has no header, or the mapping names what isn't there; all at once
     */
    public static RegisterFiles read(Path folder, Mapping mapping) throws UnusableInput {
        var problems = new ArrayList<Problem>();
        var tables = ImmutableMap.<String, SourceTable>builder();
        var columns = ImmutableMap.<String, ImmutableList<String>>builder();
        for (var table : mapping.tables().values()) {
            try {
                var read = DelimitedFile.read(table, bytes(folder, table));
                tables.put(table.name(), read);
                columns.put(table.name(), read.columns());
            } catch (Misread misread) {
                problems.add(misread.problem());
            }
        }
        problems.addAll(MappingCheck.of(mapping, columns.buildOrThrow()));
        if (!problems.isEmpty()) {
            throw new UnusableInput(problems);
        }
        return new RegisterFiles(mapping, dealt(mapping, tables.buildOrThrow()));
    }

    /** The rows of each file dealt to the tables that have parts of it. */
    static ImmutableMap<String, SourceTable> dealt(Mapping mapping, ImmutableMap<String, SourceTable> whole) {
        var dealt = new HashMap<String, SourceTable>();
        Multimaps.index(mapping.tables().values(), table -> table.file().name())
                .asMap()
                .values()
                .forEach(ofOneFile -> dealt.putAll(new FileTables(mapping, ofOneFile).dealt(whole)));
        return ImmutableMap.copyOf(dealt);
    }

    private static byte[] bytes(Path folder, TableSpec table) {
        try {
            return Files.readAllBytes(folder.resolve(table.file().name()));
        } catch (IOException unreadable) {
            throw new Misread(
                    table.place(),
                    "Filen " + table.file().name() + " finnes ikke i mappen eller kan ikke leses",
                    "The file " + table.file().name() + " isn't in the folder or can't be read");
        }
    }
}
