package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import com.google.common.io.BaseEncoding;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The registry's keys in a file that only its owner may read. Without it nobody can tell who the patients are. */
record KeyFile(Path path) {

    private static final ImmutableList<String> NOTICE = ImmutableList.of(
            "# The keys of the registry. Without this file its database can't be opened, and its patients not be told.",
            "# Keep a copy in another place than the copies of the database.");

    /** The keys; empty where there is no such file. */
    Optional<ImmutableMap<Purpose, KeysetHandle>> read() {
        if (!Files.exists(path)) {
            return Optional.empty();
        }
        try {
            return Optional.of(parsed(Files.readAllLines(path, StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new KeyFileException("Cannot read the key file " + path, e);
        }
    }

    private ImmutableMap<Purpose, KeysetHandle> parsed(List<String> lines) {
        Map<Purpose, KeysetHandle> keys = new EnumMap<>(Purpose.class);
        for (var purpose : Purpose.values()) {
            var start = purpose.code() + "=";
            var line = lines.stream().filter(l -> l.startsWith(start)).findFirst();
            keys.put(purpose, keyset(line.map(l -> l.substring(start.length())), purpose));
        }
        return Maps.immutableEnumMap(keys);
    }

    private KeysetHandle keyset(Optional<String> text, Purpose purpose) {
        var encoded = text.orElseThrow(
                () -> new KeyFileException("The key file " + path + " has no key for " + purpose.code()));
        try {
            return TinkProtoKeysetFormat.parseKeyset(
                    BaseEncoding.base64().decode(encoded.strip()),
                    InsecureSecretKeyAccess.get(),
                    purpose.configuration());
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new KeyFileException("The key file " + path + " is damaged at the key for " + purpose.code());
        }
    }

    /** New keys, kept in the file before they are answered; those of another program that was quicker to make some. */
    ImmutableMap<Purpose, KeysetHandle> createUnlessThere() {
        try {
            var keys = Arrays.stream(Purpose.values()).collect(toImmutableMap(purpose -> purpose, Purpose::newKey));
            write(keys);
            return keys;
        } catch (FileAlreadyExistsException quicker) {
            return read().orElseThrow(() -> new KeyFileException("Cannot write the key file " + path, quicker));
        } catch (IOException e) {
            throw new KeyFileException("Cannot write the key file " + path, e);
        }
    }

    /** Complete and on disk under another name first: a crash leaves the whole file or none. */
    private void write(Map<Purpose, KeysetHandle> keys) throws IOException {
        var folder = Optional.ofNullable(path.toAbsolutePath().getParent())
                .orElseThrow(() -> new KeyFileException("The key file " + path + " is not in a folder"));
        Files.createDirectories(folder);
        var draft = Files.createTempFile(folder, "registry", ".key", ownerOnly());
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(text(keys).getBytes(StandardCharsets.US_ASCII)));
            channel.force(true);
        }
        try {
            name(draft);
        } finally {
            Files.deleteIfExists(draft);
        }
        onDisk(folder);
    }

    /** A link is refused where the name is taken. A move looks first and moves then, and may overwrite in between. */
    private void name(Path draft) throws IOException {
        try {
            Files.createLink(path, draft);
        } catch (FileAlreadyExistsException quicker) {
            throw quicker;
        } catch (FileSystemException withoutLinks) {
            Files.move(draft, path);
        }
    }

    /** A new name in a folder is safe once the folder is on disk; systems that can't open folders keep it without. */
    private static void onDisk(Path folder) throws IOException {
        if (isPosix()) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static String text(Map<Purpose, KeysetHandle> keys) {
        var text = new StringBuilder();
        NOTICE.forEach(line -> text.append(line).append('\n'));
        keys.forEach((purpose, key) -> text.append(purpose.code())
                .append('=')
                .append(encoded(purpose, key))
                .append('\n'));
        return text.toString();
    }

    private static String encoded(Purpose purpose, KeysetHandle key) {
        try {
            return BaseEncoding.base64()
                    .encode(TinkProtoKeysetFormat.serializeKeyset(
                            key, InsecureSecretKeyAccess.get(), purpose.configuration()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a new key can always be written", e);
        }
    }

    private static FileAttribute<?>[] ownerOnly() {
        return isPosix()
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
