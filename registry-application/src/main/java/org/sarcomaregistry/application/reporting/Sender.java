package org.sarcomaregistry.application.reporting;

/**
 * Who sends a message: message ids are unique within it.
 *
 * @param name organisation number of the sending organisation, or the name of a source system or an import
 */
public record Sender(String name) {

    public Sender {
        if (!name.matches("[A-Za-z0-9._:-]{1,64}")) {
            throw new IllegalArgumentException("not a sender's name");
        }
    }
}
