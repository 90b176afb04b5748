package org.sarcomaregistry.app.reminding;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.application.reminding.Letters;
import org.sarcomaregistry.application.reminding.Reminder;
import org.sarcomaregistry.http.Json;

/**
 * A folder with one file for each reminder, named by its day, its unit and its id. A file is there whole or not at all; the
 * same reminder gives the same bytes under the same name, however often it is sent.
 */
public final class ReminderFolder implements Letters {

    private final Path folder;

    /** Reminders into a folder, which is made where there is none. */
    public ReminderFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder where there is none: what is wrong with it should show before anything is due.
     *
     * @throws Unavailable when it can't be made or written to
     */
    public void make() {
        try {
            Files.createDirectories(folder);
        } catch (IOException refused) {
            throw new Unavailable("Reminders can't be put into " + folder, refused);
        }
        if (!Files.isWritable(folder)) {
            throw new Unavailable("Reminders can't be put into " + folder, new IOException("not writable"));
        }
    }

    @Override
    public void send(Reminder reminder) {
        var name = reminder.remindedOn() + "-" + reminder.unit() + "-" + reminder.id();
        try {
            Files.createDirectories(folder);
            var part = folder.resolve(name + ".part");
            write(part, Json.bytes(ReminderLetter.of(reminder)));
            Files.move(
                    part,
                    folder.resolve(name + ".json"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException refused) {
            throw new Unavailable("A reminder can't be put into " + folder + "; run it again", refused);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        try (var channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
            var rest = ByteBuffer.wrap(bytes);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }
}
