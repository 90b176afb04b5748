package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.sarcomaregistry.application.importing.mapping.Mapping;
import org.sarcomaregistry.application.importing.mapping.Place;
import org.sarcomaregistry.application.importing.mapping.Problem;

/** Finds mappings: those that come with the program by name, all others by path. */
public final class Mappings {

    private Mappings() {}

    /**
     * The mapping with a name or at a path.
     *
     * @throws UnusableInput if there is none, or it can't be understood
     */
    public static Mapping find(String nameOrPath) throws UnusableInput {
        var shipped = nameOrPath.matches("[a-z0-9-]+") ? Mappings.class.getResource(nameOrPath + ".yaml") : null;
        if (shipped == null) {
            return atPath(nameOrPath);
        }
        try {
            return MappingReader.read(nameOrPath + ".yaml", Resources.toString(shipped, StandardCharsets.UTF_8));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Mapping atPath(String path) throws UnusableInput {
        try {
            var file = Path.of(path);
            return MappingReader.read(file.getFileName().toString(), Files.readString(file));
        } catch (IOException | InvalidPathException unreadable) {
            throw new UnusableInput(ImmutableList.of(Problem.at(
                    new Place(path, 1),
                    "Kartleggingen følger ikke med programmet og kan ikke leses som fil",
                    "The mapping doesn't come with the program and can't be read as a file")));
        }
    }
}
