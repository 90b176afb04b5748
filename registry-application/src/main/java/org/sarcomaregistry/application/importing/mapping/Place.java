package org.sarcomaregistry.application.importing.mapping;

/**
 * Where something is written in a mapping.
 *
 * @param file the file's name
 * @param line from 1
 */
public record Place(String file, int line) {

    @Override
    public String toString() {
        return file + ":" + line;
    }
}
