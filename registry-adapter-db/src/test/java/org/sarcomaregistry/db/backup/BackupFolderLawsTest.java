package org.sarcomaregistry.db.backup;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.io.MoreFiles;
import com.google.common.io.RecursiveDeleteOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.lifecycle.BeforeTry;
import org.sarcomaregistry.db.testing.TestDatabase;

/** Whatever happens to a byte of a backup, it is noticed, and the file is named. */
final class BackupFolderLawsTest {

    private static Path folder;
    private static BackupFolder backup;

    @BeforeContainer
    static void makeFolder() throws IOException {
        folder = Files.createTempDirectory("backup");
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        MoreFiles.deleteRecursively(folder, RecursiveDeleteOption.ALLOW_INSECURE);
    }

    @BeforeTry
    void write() throws IOException {
        if (Files.exists(folder.resolve("try"))) {
            MoreFiles.deleteRecursively(folder.resolve("try"), RecursiveDeleteOption.ALLOW_INSECURE);
        }
        backup = BackupFolder.create(folder.resolve("try"));
        var tables =
                List.of(table("identity", "1\tÅse\n2\t\\N\n"), table("log_entry", "1\t1\t{}\n"), table("none", ""));
        backup.finish(manifest("6", ImmutableList.copyOf(tables)));
    }

    private static KeptTable table(String name, String rows) {
        return backup.write(new KeptTable(name, ImmutableList.of("a", "b"), 0, 0, ""), out -> {
            out.write(rows.getBytes(UTF_8));
            return rows.lines().count();
        });
    }

    private static Manifest manifest(String schema, ImmutableList<KeptTable> tables) {
        return new Manifest(
                schema, Instant.parse("2026-03-02T03:00:00Z"), tables, ImmutableList.of(new Counter("c", 7, true)));
    }

    @Property(tries = 3)
    void what_was_written_is_read(@ForAll @IntRange(max = 1) int any) {
        assertThat(backup.verified().rows()).isEqualTo(3);
        assertThat(Manifest.parse(backup.verified().text())).contains(backup.verified());
    }

    @Property
    void a_changed_bit_anywhere_is_found(
            @ForAll @IntRange(max = 100_000) int place, @ForAll @IntRange(max = 7) int bit) {
        damage(place, bytes -> bytes[place % bytes.length] ^= (byte) (1 << bit));
    }

    @Property
    void a_byte_that_became_another_is_found(@ForAll @IntRange(max = 100_000) int place, @ForAll byte other) {
        damage(place, bytes -> {
            int at = place % bytes.length;
            bytes[at] = bytes[at] == other ? (byte) ~other : other;
        });
    }

    private static void damage(int file, Consumer<byte[]> change) {
        var names = List.of("identity.copy", "log_entry.copy", "manifest");
        var name = names.get(file % names.size());
        change(name, change);
        assertThatThrownBy(backup::verified).isInstanceOf(BackupException.class).hasMessageContaining(name);
    }

    private static void change(String name, Consumer<byte[]> change) {
        assertThatCode(() -> {
                    var path = backup.path().resolve(name);
                    var bytes = Files.readAllBytes(path);
                    change.accept(bytes);
                    Files.write(path, bytes);
                })
                .doesNotThrowAnyException();
    }

    @Property(tries = 30)
    void an_end_that_is_missing_or_too_much_is_found(
            @ForAll @IntRange(max = 2) int file, @ForAll @Size(min = 1, max = 3) List<Byte> more) throws IOException {
        var name = List.of("identity.copy", "none.copy", "manifest").get(file);
        var path = backup.path().resolve(name);
        var bytes = new byte[more.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = more.get(i);
        }
        var before = Files.readAllBytes(path);
        Files.write(path, bytes, java.nio.file.StandardOpenOption.APPEND);
        assertThatThrownBy(backup::verified).isInstanceOf(BackupException.class).hasMessageContaining(name);
        Files.write(path, java.util.Arrays.copyOf(before, Math.max(0, before.length - more.size())));
        if (before.length > 0) {
            assertThatThrownBy(backup::verified)
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining(name);
        }
        Files.delete(path);
        assertThatThrownBy(backup::verified).isInstanceOf(BackupException.class);
    }

    @Property(tries = 1)
    void tables_of_a_newer_program_are_refused(@ForAll @IntRange(max = 1) int any) throws IOException {
        var tables = backup.verified().tables();
        Files.delete(backup.path().resolve(Manifest.FILE));
        backup.finish(manifest("9999", tables));
        var restore = Restore.of(backup.path());
        try (var empty = TestDatabase.empty()) {
            assertThatThrownBy(() -> restore.into(empty.address(), folder.resolve("keys")))
                    .isInstanceOf(BackupException.class)
                    .hasMessageContaining("9999")
                    .hasMessageContaining("does not know");
        }
    }
}
