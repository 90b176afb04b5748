package org.sarcomaregistry.db.embedded;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

/** A program to be killed: starts the server on the folder it is given, adds a row, says so and waits for its end. */
final class DurableServerMain {

    static final String DONE = "committed";

    private DurableServerMain() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] args) throws SQLException, IOException {
        var server = start(Path.of(args[0]));
        Notes.of(server).add(args[1]);
        System.out.println(DONE);
        System.in.read();
        server.close();
    }

    /** Durable, with programs that are unpacked once for all tests. */
    static EmbeddedPostgres start(Path directory) {
        return EmbeddedPostgres.start(directory, Path.of("target", "postgresql-programs"), Durability.DURABLE);
    }
}
