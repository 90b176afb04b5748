import com.google.common.hash.Hashing;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.jooq.Constants;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.GeneratedSerialVersionUID;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.Target;
import org.sarcomaregistry.db.DatabaseAddress;
import org.sarcomaregistry.db.Migrations;
import org.sarcomaregistry.db.Pool;
import org.sarcomaregistry.db.embedded.EmbeddedPostgres;

/**
 * Part of the build: migrates an empty database on a throw-away server and lets jOOQ write down its tables as Java. Does
 * nothing when neither a migration, nor this program, nor jOOQ has changed since the last time.
 *
 * <p>Started in the module's folder, with the launcher's classes and the migrations on the class path.
 */
final class GenerateJooq {

    private static final Path MIGRATIONS = Path.of("src", "main", "resources", "db", "migration");
    private static final Path PROGRAM = Path.of("src", "build", "java", "GenerateJooq.java");
    private static final Path OUTPUT = Path.of("target", "generated-sources", "jooq");
    private static final Path SERVER = Path.of("target", "jooq-postgresql");
    private static final String DATABASE = "generation";
    private static final Path STAMP = Path.of("target", "jooq.stamp");

    public static void main(String[] args) throws Exception {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        var stamp = stamp();
        if (Files.isDirectory(OUTPUT)
                && Files.exists(STAMP)
                && Files.readString(STAMP).equals(stamp)) {
            return;
        }
        generate();
        Files.createDirectories(OUTPUT);
        Files.writeString(STAMP, stamp);
    }

    private static void generate() throws Exception {
        delete(SERVER);
        try (var server = EmbeddedPostgres.startForTests(SERVER)) {
            server.createUnlessThere(DATABASE);
            var address = server.address(DATABASE);
            try (var pool = Pool.open(address, 2)) {
                System.out.println("jOOQ: " + Migrations.run(pool) + " migrations");
            }
            GenerationTool.generate(configuration(address));
        }
        delete(SERVER);
    }

    private static void delete(Path directory) throws IOException {
        if (Files.exists(directory)) {
            MoreFiles.deleteRecursively(directory, RecursiveDeleteOption.ALLOW_INSECURE);
        }
    }

    private static Configuration configuration(DatabaseAddress address) {
        return new Configuration()
                .withJdbc(new Jdbc()
                        .withUrl(address.jdbcUrl())
                        .withUser(address.user())
                        .withPassword(address.password()))
                .withGenerator(new Generator()
                        .withDatabase(new Database()
                                .withInputSchema("public")
                                .withOutputSchemaToDefault(true)
                                .withExcludes("flyway_.*")
                                .withIncludeRoutines(false))
                        .withGenerate(new Generate()
                                .withGeneratedSerialVersionUID(GeneratedSerialVersionUID.HASH)
                                .withFluentSetters(true)
                                .withImplicitJoinPathsToOne(false)
                                .withImplicitJoinPathsToMany(false))
                        .withTarget(new Target()
                                .withPackageName("org.sarcomaregistry.db.schema")
                                .withDirectory(OUTPUT.toString())));
    }

    /** Everything that the generated sources follow from. */
    private static String stamp() throws IOException {
        var contents = new TreeMap<String, String>();
        try (var migrations = Files.walk(MIGRATIONS)) {
            for (var file : migrations.filter(Files::isRegularFile).toList()) {
                contents.put(file.toString(), Files.readString(file));
            }
        }
        contents.put(PROGRAM.toString(), Files.readString(PROGRAM));
        contents.put("jOOQ", Constants.FULL_VERSION);
        return Hashing.sha256()
                .hashString(contents.toString(), StandardCharsets.UTF_8)
                .toString();
    }
}
