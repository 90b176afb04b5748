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
     * answer is given up after two minutes; its errors are passed on without values of rows. A statement may take as
     * long as it needs, as migrations do.
     *
     * @param size the most connections at a time, 1 or more
     * @throws com.zaxxer.hikari.pool.HikariPool.PoolInitializationException when the database cannot be reached
     */
    public static HikariDataSource open(DatabaseAddress address, int size) {
        return new HikariDataSource(config(address, size, SILENT_SERVER));
    }

    /** Like {@link #open(DatabaseAddress, int)}, where nothing may take longer than the limits. */
    public static HikariDataSource open(DatabaseAddress address, int size, Limits limits) {
        var config = config(address, size, limits.silence());
        driver(config, "options", limits.options());
        return new HikariDataSource(config);
    }

    private static HikariConfig config(DatabaseAddress address, int size, Duration silence) {
        var config = new HikariConfig();
        config.setJdbcUrl(address.jdbcUrl());
        config.setUsername(address.user());
        config.setPassword(address.password());
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(TO_CONNECT.toMillis());
        driver(config, "socketTimeout", Math.max(1, silence.toSeconds()));
        driver(config, "tcpKeepAlive", true);
        driver(config, "ApplicationName", "registry");
        driver(config, "logServerErrorDetail", false);
        return config;
    }

    /** The driver takes texts only, and passes over everything else in silence. */
    private static void driver(HikariConfig config, String property, Object value) {
        config.addDataSourceProperty(property, value.toString());
    }
}
