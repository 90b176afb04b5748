package org.sarcomaregistry.db;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;

/** The connections that a program shares, as many as it asks for and no more. */
public final class Pool {

    private static final Duration TO_CONNECT = Duration.ofSeconds(10);
    private static final Duration SILENT_SERVER = Duration.ofMinutes(2);

    private Pool() {}

    /**
     * Opens at least one connection, so that a wrong address fails here. A server that goes silent in the middle of an
     * answer is given up after two minutes; its errors are passed on without values of rows.
     *
     * @param size the most connections at a time, 1 or more
     * @throws com.zaxxer.hikari.pool.HikariPool.PoolInitializationException when the database cannot be reached
     */
    public static HikariDataSource open(DatabaseAddress address, int size) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(TO_CONNECT.toMillis());
        config.addDataSourceProperty("socketTimeout", SILENT_SERVER.toSeconds());
        config.addDataSourceProperty("tcpKeepAlive", true);
        config.addDataSourceProperty("ApplicationName", "registry");
        config.addDataSourceProperty("logServerErrorDetail", false);
        config.addDataSourceProperty("reWriteBatchedInserts", true);
        return new HikariDataSource(config);
    }
}
