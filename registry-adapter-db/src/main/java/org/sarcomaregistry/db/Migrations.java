package org.sarcomaregistry.db;

import java.util.stream.Stream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The steps by which the tables came to their present shape, each done once per database and never changed afterwards. */
public final class Migrations {

    private Migrations() {}

    /**
     * Brings the database up to this program's shape, and answers how many steps that took; 0 when it was there already.
     *
     * @throws org.flywaydb.core.api.FlywayException when a step fails, which leaves the database as it was before that
     *     step, or when the database knows steps that this program does not, or knows them differently
     */
    public static int run(DataSource database) {
        return steps().dataSource(database).load().migrate().migrationsExecuted;
    }

    /**
     * Brings the database up to an older shape, or leaves it there.
     *
     * @param version one that this program {@linkplain #knows knows}
     * @throws org.flywaydb.core.api.FlywayException as {@link #run} does
     */
    public static void runTo(String version, DataSource database) {
        steps().dataSource(database).target(version).load().migrate();
    }

    /** Whether a version is one that this program's steps lead to, asked with a database that it can be on. */
    public static boolean knows(String version, DataSource database) {
        return Stream.of(steps().dataSource(database).load().info().all())
                .filter(step -> step.getState().isResolved())
                .anyMatch(step -> String.valueOf(step.getVersion()).equals(version));
    }

    private static FluentConfiguration steps() {
        return Flyway.configure(Migrations.class.getClassLoader())
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .ignoreMigrationPatterns(new String[0]);
    }
}
