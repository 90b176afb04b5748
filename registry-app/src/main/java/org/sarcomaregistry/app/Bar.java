package org.sarcomaregistry.app;

import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Help.Ansi;

/** A progress bar on a terminal, nothing where the output goes into a pipe or a file. */
public final class Bar implements AutoCloseable {

    private final java.util.Optional<ProgressBar> bar;

    private Bar(java.util.Optional<ProgressBar> bar) {
        this.bar = bar;
    }

    /** A bar without a known end. */
    public static Bar of(String task) {
        return new Bar(
                !Ansi.AUTO.enabled()
                        ? java.util.Optional.empty()
                        : java.util.Optional.of(
                                new ProgressBarBuilder().setTaskName(task).build()));
    }

    /** Shows how far the task has come. */
    public void reached(int steps) {
        bar.ifPresent(b -> b.stepTo(steps));
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
    }
}
