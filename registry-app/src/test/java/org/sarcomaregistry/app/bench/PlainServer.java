package org.sarcomaregistry.app.bench;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.sarcomaregistry.db.embedded.EmbeddedPostgres;

/**
 * The peer: a bare endpoint that stores the body as it comes, by one insert and one commit, under a unique key. It checks
 * nothing and tells nothing.
 */
final class PlainServer implements AutoCloseable {

    private final BlockingQueue<PreparedStatement> inserts;
    private final Javalin server;

    private PlainServer(BlockingQueue<PreparedStatement> inserts) {
        this.inserts = inserts;
        this.server = Javalin.create(config -> {
                    config.startup.showJavalinBanner = false;
                    config.routes.post("/reports", this::store);
                })
                .start("127.0.0.1", 0);
    }

    static PlainServer start(EmbeddedPostgres database, int connections) throws SQLException {
        database.createUnlessThere("plain");
        var inserts = new ArrayBlockingQueue<PreparedStatement>(connections);
        for (int i = 0; i < connections; i++) {
            inserts.add(prepared(connection(database)));
        }
        return new PlainServer(inserts);
    }

    private static Connection connection(EmbeddedPostgres database) throws SQLException {
        var address = database.address("plain");
        return DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
    }

    private static PreparedStatement prepared(Connection connection) throws SQLException {
        try (var create = connection.createStatement()) {
            create.execute("create table if not exists report (id text primary key, body text not null)");
        }
        return connection.prepareStatement("insert into report values (?, ?)");
    }

    private void store(Context ctx) throws InterruptedException, SQLException {
        var body = ctx.body();
        var insert = inserts.take();
        try {
            insert.setString(1, ctx.header("Idempotency-Key"));
            insert.setString(2, body);
            insert.executeUpdate();
        } finally {
            inserts.add(insert);
        }
        ctx.status(201);
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        inserts.forEach(PlainServer::close);
    }

    private static void close(PreparedStatement insert) {
        try {
            insert.getConnection().close();
        } catch (SQLException gone) {
            throw new IllegalStateException("a connection can't be closed", gone);
        }
    }
}
