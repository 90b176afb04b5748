package org.sarcomaregistry.app.calc;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** Runs a function and turns what goes wrong into one line and an exit code. */
final class FunctionRunner {

    private static final int UNUSABLE = 1;

    private final TableOptions options;
    private final Streams streams;

    FunctionRunner(TableOptions options, Streams streams) {
        this.options = options;
        this.streams = streams;
    }

    /** 0 all right; 1 the input can't be used, or the output can't be written. */
    int run(RowFunction function, PrintWriter err) {
        try {
            new RowRun(function).run(options, streams);
            return 0;
        } catch (UnusableTable unusable) {
            err.println(options.inputName() + ": " + unusable.getMessage());
        } catch (IOException | UncheckedIOException failed) {
            err.println(said(function, failed));
        }
        return UNUSABLE;
    }

    private static String said(RowFunction function, Exception failed) {
        return "calc " + function.name() + ": " + failed.getClass().getSimpleName() + ": " + failed.getMessage();
    }
}
