package org.sarcomaregistry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.testing.Forms;
import org.sarcomaregistry.application.testing.Releases;
import org.sarcomaregistry.db.backup.Backup;
import org.sarcomaregistry.db.backup.BackupException;
import org.sarcomaregistry.db.backup.Restore;
import org.sarcomaregistry.db.testing.TestDatabase;
import org.sarcomaregistry.domain.report.FormKind;

/** What was backed up comes back whole, by its own keys, into an empty database only. */
final class BackupTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T03:00:00Z"), ZoneOffset.UTC);
    private static final Clock LATER = Clock.offset(CLOCK, Duration.ofDays(1));

    @TempDir
    private Path folder;

    private final List<TestDatabase> databases = new ArrayList<>();
    private final TestDatabase original = database();
    private final TestDatabase empty = database();
    private Receipt receipt;

    private TestDatabase database() {
        databases.add(TestDatabase.empty());
        return databases.get(databases.size() - 1);
    }

    @AfterEach
    void close() {
        databases.forEach(TestDatabase::close);
    }

    @BeforeEach
    void fill() {
        try (var database = Database.open(original.address(), keys())) {
            var examples = examples(database);
            receipt = examples.report(
                    Forms.of(FormKind.FOLLOW_UP, "a", Forms.patient(1)).with("comment", "line\nbreak\ttab \\N \\."));
            examples.report(Forms.correction(Forms.of(FormKind.FOLLOW_UP, "x", Forms.patient(1)), "b", "a"));
            examples.report(Forms.of(FormKind.FOLLOW_UP, "c", Forms.patient(1)).with("status", "fine"));
            examples.draft(Forms.of(FormKind.SURGERY, "d", Forms.patient(2)));
            examples.discarded(examples.draft(Forms.of(FormKind.FOLLOW_UP, "e", Forms.patient(2))));
            database.transactions().commit(stores -> stores.releases().add(Releases.of("2026-03-31", 1)));
            database.transactions().commit(Examples::night);
            database.transactions().commit(Examples::nextNight);
        }
    }

    private static Examples examples(Database database) {
        return new Examples(database.transactions(), (Vault) database.fingerprints());
    }

    private Path keys() {
        return folder.resolve("keys");
    }

    @Test
    void a_backup_of_what_was_restored_is_the_same_but_for_its_time() {
        Backup.write(original.address(), folder.resolve("first"), CLOCK);
        Restore.of(folder.resolve("first")).into(empty.address(), keys());
        Backup.write(empty.address(), folder.resolve("second"), CLOCK);
        assertThat(files("second")).isEqualTo(files("first")).containsKeys("manifest", "log_entry.copy", "draft.copy");
        Backup.write(empty.address(), folder.resolve("later"), LATER);
        var later = files("later");
        assertThat(later.remove("manifest")).isNotEqualTo(files("first").get("manifest"));
        assertThat(files("first")).containsAllEntriesOf(later);
    }

    @Test
    void a_restored_registry_goes_on_where_the_other_was() {
        Backup.write(original.address(), folder.resolve("first"), CLOCK);
        Restore.of(folder.resolve("first")).into(empty.address(), keys());
        try (var database = Database.open(empty.address(), keys())) {
            var found = database.transactions().read(stores -> stores.receipts().byId(receipt.id()));
            assertThat(found).contains(receipt);
            long before = database.transactions().read(stores -> stores.log().watermark());
            var next = examples(database).report(Forms.of(FormKind.FOLLOW_UP, "next", Forms.patient(1)));
            assertThat(next.position().orElseThrow()).isGreaterThan(before);
        }
    }

    @Test
    void a_backup_is_one_picture_while_others_write() {
        try (var database = Database.open(original.address(), keys())) {
            var done = new AtomicBoolean();
            var examples = examples(database);
            var writing = CompletableFuture.runAsync(() -> {
                for (int i = 0; !done.get(); i++) {
                    examples.report(Forms.of(FormKind.FOLLOW_UP, "w" + i, Forms.patient(10 + i)));
                }
            });
            for (int i = 0; i < 5; i++) {
                var backup = folder.resolve("online-" + i);
                Backup.write(original.address(), backup, CLOCK);
                try (var target = TestDatabase.empty()) {
                    assertThat(Restore.of(backup).into(target.address(), keys()).rows())
                            .isPositive();
                }
            }
            done.set(true);
            writing.join();
        }
    }

    @Test
    void a_database_with_rows_is_left_alone() {
        Backup.write(original.address(), folder.resolve("first"), CLOCK);
        var restore = Restore.of(folder.resolve("first"));
        assertThatThrownBy(() -> restore.into(original.address(), keys()))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("is in use already");
        Backup.write(original.address(), folder.resolve("second"), CLOCK);
        assertThat(files("second")).isEqualTo(files("first"));
    }

    @Test
    void without_its_own_keys_nothing_is_restored() throws IOException {
        Backup.write(original.address(), folder.resolve("first"), CLOCK);
        var restore = Restore.of(folder.resolve("first"));
        assertThatThrownBy(() -> restore.into(empty.address(), folder.resolve("missing")))
                .isInstanceOf(KeyFileException.class)
                .hasMessageContaining("missing");
        assertThat(folder.resolve("missing")).doesNotExist();
        var other = database();
        Database.open(other.address(), folder.resolve("others")).close();
        assertThatThrownBy(() -> restore.into(empty.address(), folder.resolve("others")))
                .isInstanceOf(KeyFileException.class)
                .hasMessageContaining("not the one");
        assertThat(restore.into(empty.address(), keys()).rows()).isPositive();
    }

    @Test
    void a_backup_of_older_tables_is_brought_up_to_date() {
        var older = database();
        Migrations.runTo("5", older.dataSource());
        try (var pool = Pool.open(older.address(), 1)) {
            new KeyProofs(org.jooq.impl.DSL.using(pool, org.jooq.SQLDialect.POSTGRES)).open(folder.resolve("old-keys"));
        }
        var manifest = Backup.write(older.address(), folder.resolve("old"), CLOCK);
        assertThat(manifest.schema()).isEqualTo("5");
        Restore.of(folder.resolve("old")).into(empty.address(), folder.resolve("old-keys"));
        try (var database = Database.open(empty.address(), folder.resolve("old-keys"))) {
            assertThat(examples(database).draft(Forms.of(FormKind.FOLLOW_UP, "d", Forms.patient(1))))
                    .isNotNull();
        }
    }

    @Test
    void a_folder_with_anything_in_it_is_not_written_to() throws IOException {
        Files.writeString(Files.createDirectory(folder.resolve("full")).resolve("note"), "mine");
        assertThatThrownBy(() -> Backup.write(original.address(), folder.resolve("full"), CLOCK))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("something in the folder");
        assertThat(files("full")).containsOnlyKeys("note");
    }

    @Test
    void a_database_without_a_registry_is_told() {
        assertThatThrownBy(() -> Backup.write(empty.address(), folder.resolve("nothing"), CLOCK))
                .isInstanceOf(BackupException.class)
                .hasMessageContaining("no registry");
    }

    @Test
    void no_key_and_no_number_is_in_a_backup() throws IOException {
        Backup.write(original.address(), folder.resolve("first"), CLOCK);
        var secrets = ImmutableList.<String>builder()
                .add(Forms.patient(1).value(), Forms.patient(2).value());
        Files.readAllLines(keys()).stream()
                .filter(line -> line.contains("="))
                .forEach(line -> secrets.add(line.substring(line.indexOf('=') + 1)));
        var all = String.join("\n", files("first").values());
        assertThat(secrets.build()).hasSizeGreaterThan(4).noneMatch(all::contains);
    }

    private Map<String, String> files(String backup) {
        try (var all = Files.list(folder.resolve(backup))) {
            var contents = new HashMap<String, String>();
            for (var file : all.toList()) {
                contents.put(file.getFileName().toString(), Files.readString(file));
            }
            return contents;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
