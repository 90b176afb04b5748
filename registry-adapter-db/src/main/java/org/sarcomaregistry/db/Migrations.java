package org.sarcomaregistry.db;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

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
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:db/migration")
                .validateMigrationNaming(true)
                .ignoreMigrationPatterns(new String[0])
                .load()
                .migrate()
                .migrationsExecuted;
    }
}
