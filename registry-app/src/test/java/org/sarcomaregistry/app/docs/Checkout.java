package org.sarcomaregistry.app.docs;

import java.nio.file.Files;
import java.nio.file.Path;
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
}
