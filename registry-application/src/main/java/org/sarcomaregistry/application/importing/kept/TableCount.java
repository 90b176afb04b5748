package org.sarcomaregistry.application.importing.kept;

/** What became of the rows of one table, in numbers of rows. */
public record TableCount(String table, int read, int accepted, int rejected, int duplicate, int quarantined) {

    /** Whether every row that was read has become something. */
    public boolean isBalanced() {
        return read == accepted + rejected + duplicate + quarantined;
    }

    /** The same rows after some that were quarantined have become something else. */
    TableCount decided(int promoted, int refused, int repeated) {
        return new TableCount(
                table,
                read,
                accepted + promoted,
                rejected + refused,
                duplicate + repeated,
                quarantined - promoted - refused - repeated);
    }
}
