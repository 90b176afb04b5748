package org.sarcomaregistry.app.importing;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sarcomaregistry.application.importing.mapping.Mapping;

/** The example of the documentation: a mapping and three small tables, as bytes, so that tests may spoil them. */
record OldRegister(Map<String, byte[]> files) {

    static final String PATIENTS = "patients.csv";
    static final String VISITS = "visits.csv";
    static final String MEASURES = "measures.csv";

    static OldRegister whole() {
        var files = new LinkedHashMap<String, byte[]>();
        for (String name : new String[] {PATIENTS, VISITS, MEASURES}) {
            files.put(name, bytes(name));
        }
        return new OldRegister(files);
    }

    static String mappingText() {
        return new String(bytes("mapping.yaml"), StandardCharsets.UTF_8);
    }

    static Mapping mapping() {
        return mapping(mappingText());
    }

    static Mapping mapping(String yaml) {
        try {
            return MappingReader.read("mapping.yaml", yaml);
        } catch (UnusableInput unusable) {
            throw new AssertionError(unusable);
        }
    }

    static byte[] bytes(String name) {
        try {
            return Resources.toByteArray(Resources.getResource(OldRegister.class, "example/" + name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    OldRegister with(String name, byte[] content) {
        var copy = new LinkedHashMap<>(files);
        copy.put(name, content);
        return new OldRegister(copy);
    }

    OldRegister with(String name, String content) {
        return with(name, content.getBytes(StandardCharsets.UTF_8));
    }

    OldRegister replacing(String name, String what, String by) {
        return with(name, text(name).replace(what, by));
    }

    String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }

    Path writtenTo(Path folder) {
        files.forEach((name, content) -> {
            try {
                Files.write(folder.resolve(name), content);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return folder;
    }
}
