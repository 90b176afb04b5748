package org.sarcomaregistry.app.torture;

import com.google.common.base.Splitter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

/**
 * What one client knows, on its own disk: a line before each request and one after each answer, each forced to the disk
 * before the client goes on. Only appended to.
 */
final class Ledger implements AutoCloseable {

    private static final Splitter WORDS = Splitter.on(' ');

    private final FileChannel file;

    Ledger(Path path) {
        try {
            file = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A line of a ledger.
     *
     * @param what sent, receipt, refused, silence
     * @param told the receipt's id, or the status
     */
    record Line(String what, String message, String told) {

        static Line parse(String line) {
            var words = WORDS.splitToList(line);
            return new Line(words.get(0), words.get(1), words.get(2));
        }

        boolean isReceipt() {
            return what.equals("receipt");
        }
    }

    void sent(Message message) {
        append("sent " + message.id() + " -");
    }

    /** Notes what came back. */
    void came(Message message, Post.Answer answer) {
        if (answer.isReceipt()) {
            append("receipt " + message.id() + " " + answer.text("id").orElseThrow());
        } else {
            append((answer.isPassing() ? "silence " : "refused ") + message.id() + " " + answer.status());
        }
    }

    private synchronized void append(String line) {
        try {
            file.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.US_ASCII)));
            file.force(false);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Line> read(Path path) {
        try {
            return Files.readAllLines(path, StandardCharsets.US_ASCII).stream()
                    .filter(line -> WORDS.splitToList(line).size() == 3)
                    .map(Line::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
