package org.sarcomaregistry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomaregistry.application.testing.Forms;
import org.sarcomaregistry.db.testing.TestDatabase;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;

/** A database is opened with its own keys or not at all. */
final class KeyProofsTest {

    private static final ReportForm FORM = Forms.of(FormKind.FOLLOW_UP, "a", Forms.patient(1));

    @TempDir
    Path folder;

    private final TestDatabase server = TestDatabase.empty();

    @AfterEach
    void close() {
        server.close();
    }

    private Path keyFile() {
        return folder.resolve("keys").resolve("registry.key");
    }

    private Database open() {
        return Database.open(server.address(), keyFile());
    }

    @Test
    void the_first_start_makes_a_key_file_and_the_next_uses_it() throws IOException {
        String first;
        try (var database = open()) {
            first = database.fingerprints().of(FORM);
        }
        var written = Files.readAllBytes(keyFile());
        try (var database = open()) {
            assertThat(database.fingerprints().of(FORM)).isEqualTo(first).matches("[0-9a-f]{64}");
        }
        assertThat(Files.readAllBytes(keyFile())).isEqualTo(written);
    }

    @Test
    void several_programs_that_open_a_new_database_at_once_agree_on_the_keys() throws Exception {
        var begin = new CountDownLatch(1);
        var programs = Executors.newFixedThreadPool(4);
        try {
            var fingerprints = IntStream.range(0, 4)
                    .mapToObj(i -> programs.submit(() -> {
                        begin.await();
                        try (var database = open()) {
                            return database.fingerprints().of(FORM);
                        }
                    }))
                    .toList();
            begin.countDown();
            var told = new HashSet<String>();
            for (var fingerprint : fingerprints) {
                told.add(fingerprint.get());
            }
            assertThat(told).hasSize(1);
        } finally {
            programs.shutdownNow();
        }
    }

    @Test
    void nobody_but_its_owner_may_read_the_key_file() throws IOException {
        Assumptions.assumeTrue(
                FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
        open().close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(keyFile())))
                .isEqualTo("rw-------");
        try (var files = Files.list(folder.resolve("keys"))) {
            assertThat(files).containsExactly(keyFile());
        }
    }

    @Test
    void without_its_key_file_a_database_stays_closed_and_no_new_keys_are_made() throws IOException {
        open().close();
        Files.delete(keyFile());
        assertThatThrownBy(this::open)
                .isInstanceOf(KeyFileException.class)
                .hasMessageContaining("registry.key is missing");
        assertThat(keyFile()).doesNotExist();
    }

    @Test
    void another_databases_key_file_is_refused() throws IOException {
        open().close();
        Files.delete(keyFile());
        new KeyFile(keyFile()).createUnlessThere();
        assertThatThrownBy(this::open)
                .isInstanceOf(KeyFileException.class)
                .hasMessageContaining("is not the one that this database was written with");
    }

    @Test
    void one_key_of_another_file_is_refused_too() throws IOException {
        for (var purpose : Purpose.values()) {
            try (var other = TestDatabase.empty()) {
                var file = folder.resolve(purpose.code());
                Database.open(other.address(), file).close();
                var foreign = new KeyFile(folder.resolve("foreign-" + purpose.code()));
                foreign.createUnlessThere();
                Files.write(
                        file,
                        Files.readAllLines(file).stream()
                                .map(line -> line.startsWith(purpose.code() + "=") ? line(foreign, purpose) : line)
                                .toList());
                assertThatThrownBy(() -> Database.open(other.address(), file))
                        .isInstanceOf(KeyFileException.class)
                        .hasMessageContaining("its key for " + purpose.code() + " is another");
            }
        }
    }

    private static String line(KeyFile file, Purpose purpose) {
        try {
            return Files.readAllLines(file.path()).stream()
                    .filter(line -> line.startsWith(purpose.code() + "="))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void a_damaged_key_file_is_refused_and_its_content_not_shown() throws IOException {
        open().close();
        var content = Files.readString(keyFile());
        Files.writeString(keyFile(), content.replace("lookup=", "lookup=AAAA"));
        assertThatThrownBy(this::open)
                .isInstanceOf(KeyFileException.class)
                .hasMessageContaining("damaged at the key for lookup")
                .hasMessageNotContaining("AAAA");
        Files.writeString(keyFile(), content.replaceAll("texts=.*\n", ""));
        assertThatThrownBy(this::open)
                .isInstanceOf(KeyFileException.class)
                .hasMessageContaining("has no key for texts");
    }

    @Test
    void a_new_database_takes_a_key_file_that_is_there() {
        new KeyFile(keyFile()).createUnlessThere();
        try (var database = open()) {
            assertThat(database.fingerprints().of(FORM)).hasSize(64);
        }
    }

    @Test
    void patients_without_a_proof_of_keys_are_refused() throws Exception {
        open().close();
        try (var connection = server.dataSource().getConnection();
                var command = connection.createStatement()) {
            command.execute("insert into identity (scheme, lookup, cipher) values ('fnr', sha256('a'), sha256('b'))");
            command.execute("delete from key_proof");
        }
        assertThatThrownBy(this::open).isInstanceOf(KeyFileException.class).hasMessageContaining("not complete");
    }
}
