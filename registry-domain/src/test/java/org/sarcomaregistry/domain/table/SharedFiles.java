package org.sarcomaregistry.domain.table;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files of the folder that lies beside the checkout; a test that asks for one is skipped where it is missing. */
public final class SharedFiles {

    private SharedFiles() {}

    /** The rows of a tab-separated file, by column name; lines that begin with a number sign are left out. */
    public static List<Map<String, String>> rows(String file) {
        var lines = new ArrayList<>(lines(file));
        lines.removeIf(line -> line.startsWith("#"));
        String[] columns = lines.get(0).split("\t", -1);
        return lines.stream()
                .skip(1)
                .map(line -> row(columns, line.split("\t", -1)))
                .toList();
    }

    private static Map<String, String> row(String[] columns, String[] cells) {
        return IntStream.range(0, columns.length)
                .boxed()
                .collect(Collectors.toMap(i -> columns[i], i -> i < cells.length ? cells[i] : ""));
    }

    private static List<String> lines(String file) {
        var path = Stream.iterate(Path.of("").toAbsolutePath(), at -> at != null, Path::getParent)
                .map(at -> at.resolve("../shared").resolve(file).normalize())
                .filter(Files::isRegularFile)
                .findFirst();
        assumeTrue(path.isPresent(), file + " is not at hand");
        try {
            return Files.readAllLines(path.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
