package org.sarcomaregistry.app.calc;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVPrinter;

/** A text table on its way out. A file appears when it is complete, and not at all if something
 * goes wrong before; a stream has the rows before the fault. */
final class TableOutput implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final CSVPrinter printer;
    private final Optional<Path> unfinished;
    private final Optional<Path> file;
    private final boolean closing;

    private TableOutput(OutputStream out, char delimiter, Optional<Path> unfinished, Optional<Path> file)
            throws IOException {
        this.printer = new CSVPrinter(
                new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), BUFFER),
                TableInput.format(delimiter));
        this.unfinished = unfinished;
        this.file = file;
        this.closing = file.isPresent();
    }

    /** Onto a stream, which is left open. */
    static TableOutput to(OutputStream out, char delimiter) throws IOException {
        return new TableOutput(out, delimiter, Optional.empty(), Optional.empty());
    }

    /** Into a file; what is no ordinary file, such as a pipe, is written straight away. */
    static TableOutput to(Path file, char delimiter) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            return new TableOutput(Files.newOutputStream(file), delimiter, Optional.empty(), Optional.of(file));
        }
        var folder = file.toAbsolutePath().getParent();
        var part = Files.createTempFile(folder, "." + file.getFileName(), ".part");
        return new TableOutput(Files.newOutputStream(part), delimiter, Optional.of(part), Optional.of(file));
    }

    void row(List<String> cells) throws IOException {
        printer.printRecord(cells);
    }

    /** Everything was written: the file may appear. */
    void complete() throws IOException {
        printer.flush();
        if (unfinished.isPresent()) {
            printer.close();
            move(unfinished.get(), file.orElseThrow());
        }
    }

    @Override
    public void close() throws IOException {
        if (closing) {
            printer.close();
        } else {
            printer.flush();
        }
        if (unfinished.isPresent()) {
            Files.deleteIfExists(unfinished.get());
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
