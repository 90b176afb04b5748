package org.sarcomaregistry.app.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/**
 * A part of a document that follows from the code. It stands between a line that ends with {@code derived: name} and one
 * that ends with {@code end of name}, both perhaps within a comment.
 *
 * @param document path below the top of the checkout
 * @param name unique within the document
 * @param text what must stand there, with a line break at the end
 */
record DerivedPart(String document, String name, Supplier<String> text) {

    /** What stands there now. */
    String written() throws IOException {
        var whole = Files.readString(path());
        return whole.substring(begin(whole), end(whole));
    }

    /** Puts there what must stand there. */
    void write() throws IOException {
        var whole = Files.readString(path());
        Files.writeString(path(), whole.substring(0, begin(whole)) + text.get() + whole.substring(end(whole)));
    }

    private int begin(String whole) {
        return whole.indexOf('\n', place(whole, "derived: " + name)) + 1;
    }

    private int end(String whole) {
        return whole.lastIndexOf('\n', place(whole, "end of " + name)) + 1;
    }

    private int place(String whole, String mark) {
        int at = whole.indexOf(mark);
        if (at < 0) {
            throw new IllegalStateException(document + " has no line with \"" + mark + "\"");
        }
        return at;
    }

    private Path path() {
        return Checkout.top().resolve(document);
    }

    @Override
    public String toString() {
        return document + ", " + name;
    }
}
