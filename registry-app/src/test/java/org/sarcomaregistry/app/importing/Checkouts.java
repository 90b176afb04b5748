package org.sarcomaregistry.app.importing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Folders that tests read. */
final class Checkouts {

    private Checkouts() {}

    /** The folder with the parent POM, above the folder in which the tests run. */
    static Path top() {
        return Stream.iterate(Path.of("").toAbsolutePath(), Path::getParent)
                .filter(folder -> Files.exists(folder.resolve("registry-domain")))
                .findFirst()
                .orElseThrow();
    }

    /** A folder beside the checkout; the test is skipped where it is missing. */
    static Path shared(String name) {
        var folder = top().resolve("../shared").resolve(name).normalize();
        assumeTrue(Files.isDirectory(folder), name + " is not at hand");
        return folder;
    }
}
