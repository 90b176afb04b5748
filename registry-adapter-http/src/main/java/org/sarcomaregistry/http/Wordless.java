package org.sarcomaregistry.http;

import java.util.Optional;

/** Where something was thrown, and of which class, without the words that it might have had about somebody: for logs. */
public final class Wordless extends Exception {

    private static final long serialVersionUID = 1L;
    private static final int DEEPEST = 8;

    public Wordless(Throwable thrown) {
        this(thrown, DEEPEST);
    }

    private Wordless(Throwable thrown, int depth) {
        super(thrown.getClass().getName(), cause(thrown, depth).orElse(null));
        setStackTrace(thrown.getStackTrace());
    }

    private static Optional<Wordless> cause(Throwable thrown, int depth) {
        return depth == 0
                ? Optional.empty()
                : Optional.ofNullable(thrown.getCause()).map(c -> new Wordless(c, depth - 1));
    }
}
