package org.sarcomaregistry.app.docs;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.table.Table;

/** Where the figures and codes of the shipped tables come from, as the head of each table says. */
final class TableSources {

    private TableSources() {}

    static String text() {
        return tables().map(TableSources::entry).collect(joining("\n", "\n", "\n"));
    }

    private static Stream<Path> tables() {
        return Checkout.modules().stream().flatMap(TableSources::resources).sorted();
    }

    private static Stream<Path> resources(Path module) {
        var resources = module.resolve(Path.of("src", "main", "resources"));
        if (!Files.exists(resources)) {
            return Stream.empty();
        }
        try (var files = Files.walk(resources)) {
            return files.filter(file -> file.toString().endsWith(".tsv")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String entry(Path file) {
        try {
            var table = Table.parse(file.getFileName().toString(), Files.readString(file));
            return file.getParent().getFileName() + "/" + table.name() + ", edition " + table.edition() + "\n"
                    + "  Source: " + table.source() + "\n"
                    + "  Licence: " + table.licence() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
