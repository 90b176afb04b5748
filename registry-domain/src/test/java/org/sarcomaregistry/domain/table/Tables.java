package org.sarcomaregistry.domain.table;

/** Small tables written into tests, with bars where a file has tabs. */
public final class Tables {

    private static final String HEAD = "# edition: 1\n# source: ours\n# licence: facts\n";

    private Tables() {}

    /** A table whose column names stand at line 4 and whose rows begin at line 5. */
    public static Table table(String name, String columns, String... rows) {
        String text = HEAD + columns + "\n" + String.join("\n", rows);
        return Table.parse(name, text.replace('|', '\t'));
    }
}
