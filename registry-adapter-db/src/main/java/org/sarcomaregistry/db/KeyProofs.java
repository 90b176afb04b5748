package org.sarcomaregistry.db;

import static org.sarcomaregistry.db.schema.Tables.IDENTITY;
import static org.sarcomaregistry.db.schema.Tables.KEY_PROOF;

import java.nio.file.Path;
import java.sql.Connection;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** Keeps a database and its key file together: a database that knows patients is opened with its own keys only. */
public final class KeyProofs {

    private final DSLContext sql;

    KeyProofs(DSLContext sql) {
        this.sql = sql;
    }

    /** The proofs in a database, as a transaction on this connection sees them. */
    public static KeyProofs on(Connection connection) {
        return new KeyProofs(DSL.using(connection, SQLDialect.POSTGRES));
    }

    /**
     * Sees whether a file holds the keys that the database was written with; makes none.
     *
     * @throws KeyFileException if the file is missing, damaged, or another database's
     */
    public void require(Path file) {
        if (proofs().isEmpty()) {
            throw new KeyFileException("The database has no proof of its keys; it is not complete.");
        }
        open(file);
    }

    /**
     * The vault for this database. New keys are made, and kept in the file, only for a database that has had none.
     *
     * @throws KeyFileException if the file is missing, damaged, or another database's
     */
    Vault open(Path file) {
        var keyFile = new KeyFile(file);
        var proofs = proofs(); // before the file: whoever writes both at this moment writes the file first
        var given = keyFile.read();
        if (given.isEmpty() && !proofs.isEmpty()) {
            throw new KeyFileException(
                    "The key file " + file + " is missing. This database was written with keys of its own:"
                            + " put its key file there, or name the place where it is.");
        }
        if (proofs.isEmpty() && sql.fetchExists(IDENTITY)) {
            throw new KeyFileException("The database knows patients but has no proof of its keys; it is not complete.");
        }
        var vault = Vault.of(given.orElseGet(keyFile::createUnlessThere));
        prove(vault, proofs);
        check(vault, file);
        return vault;
    }

    private Map<String, byte[]> proofs() {
        return sql.selectFrom(KEY_PROOF).fetchMap(KEY_PROOF.PURPOSE, KEY_PROOF.PROOF);
    }

    private void prove(Vault vault, Map<String, byte[]> proofs) {
        if (proofs.size() < Purpose.values().length) {
            var rows = new Rows<>(Arrays.asList(Purpose.values()))
                    .with(KEY_PROOF.PURPOSE, Purpose::code)
                    .with(KEY_PROOF.PROOF, vault::proof);
            sql.insertInto(KEY_PROOF, rows.columns())
                    .select(sql.select(rows.fields()).from(rows.table()))
                    .onConflictDoNothing()
                    .execute();
        }
    }

    /** Reads the proofs again: another program may have been the first to write them. */
    private void check(Vault vault, Path file) {
        var proofs = proofs();
        for (var purpose : Purpose.values()) {
            var proof = Optional.ofNullable(proofs.get(purpose.code()));
            if (!proof.map(bytes -> vault.proves(purpose, bytes)).orElse(false)) {
                throw new KeyFileException(
                        "The key file " + file + " is not the one that this database was written with:"
                                + " its key for " + purpose.code() + " is another.");
            }
        }
    }
}
