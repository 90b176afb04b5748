package org.sarcomaregistry.app.importing;

import java.io.Console;
import java.util.Optional;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.sarcomaregistry.application.importing.Progress;

/** A progress bar where somebody looks at a terminal, and nothing where the output goes into a pipe or a file. */
final class ProgressOnTerminal implements Progress, AutoCloseable {

    private final Optional<ProgressBar> bar;

    ProgressOnTerminal(String task) {
        this.bar = isWatched()
                ? Optional.of(new ProgressBarBuilder().setTaskName(task).build())
                : Optional.empty();
    }

    /** From Java 22 on there is a console without a terminal too, and it can be asked. */
    @SuppressWarnings("SystemConsoleNull") // asked below
    static boolean isWatched() {
        var console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException olderJava) {
            return true;
        }
    }

    @Override
    public void reached(int done, int all) {
        bar.ifPresent(shown -> shown.maxHint(all).stepTo(done));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
