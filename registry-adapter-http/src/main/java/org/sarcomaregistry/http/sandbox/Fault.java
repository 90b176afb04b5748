package org.sarcomaregistry.http.sandbox;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarcomaregistry.domain.code.Codes;

/**
 * What goes wrong with a request on purpose.
 *
 * @param bytes how much of the answer's body comes through before the line is cut
 */
record Fault(Kind kind, int bytes) {

    /** The header by which a client asks for a fault. */
    static final String HEADER = "Sandbox-Fault";

    static final Fault NONE = new Fault(Kind.NONE, 0);

    private static final Pattern ASKED = Pattern.compile("([a-z]+)(?:;\\s*bytes=([0-9]{1,6}))?");

    enum Kind {
        /** Nothing. */
        NONE,
        /** The request takes effect; its answer is cut off. */
        CUT,
        /** The request takes effect twice, as if the line had sent it again; the second answer comes. */
        REPEAT,
        /** The request waits until another one has been answered. */
        REORDER,
        /** The request takes effect, its answer is cut off, and the service starts anew. */
        RESTART
    }

    /** The fault that a header asks for; empty if there is no such fault. */
    static Optional<Fault> parse(String header) {
        var asked = ASKED.matcher(header.strip());
        if (!asked.matches()) {
            return Optional.empty();
        }
        int bytes = Optional.ofNullable(asked.group(2)).map(Integer::parseInt).orElse(0);
        return Arrays.stream(Kind.values())
                .filter(kind -> Codes.fromName(kind).equals(asked.group(1)))
                .findFirst()
                .map(kind -> new Fault(kind, bytes));
    }

    /** Whether the client gets no whole answer. */
    boolean cuts() {
        return kind == Kind.CUT || kind == Kind.RESTART;
    }
}
