package org.sarcomaregistry.db.backup;

import com.google.common.collect.ImmutableList;

/**
 * A table in a backup: its rows as {@code COPY} writes them, in a file of its own.
 *
 * @param columns in the order in which the file has them
 * @param sha256 of the file, in lower-case hexadecimal digits
 */
record KeptTable(String name, ImmutableList<String> columns, long rows, long bytes, String sha256) {

    String file() {
        return name + ".copy";
    }
}
