package org.sarcomaregistry.app.docs;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the sources are. */
final class Checkout {

    private Checkout() {}

    /** The folder with the parent POM, above the folder in which the tests run. */
    static Path top() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("registry-domain")))
                .findFirst()
                .orElseThrow();
    }

    /** The five modules, and not what a registry that was started here has left beside them. */
    static List<Path> modules() {
        try (var folders = Files.list(top())) {
            return folders.filter(folder -> Files.exists(folder.resolve("pom.xml")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
