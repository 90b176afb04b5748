package org.sarcomaregistry.application.importing;

import com.google.common.collect.ImmutableMap;

/**
 * What a person decides about a row in quarantine.
 *
 * @param cells texts that take the place of those in columns; a column of another row is named {@code table.column}
 * @param confirmed whether what is doubtful is what it is taken to be
 * @param by who decides
 * @param reason in that person's words
 */
public record Decision(ImmutableMap<String, String> cells, boolean confirmed, String by, String reason) {

    public Decision {
        if (by.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a decision is somebody's and has a reason");
        }
    }

    @Override
    public String toString() {
        return "Decision" + cells.keySet();
    }
}
