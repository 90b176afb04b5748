package org.sarcomaregistry.domain.indicator;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A cell of a public table. That a number is hidden, that there is none, and that it is 0 are three different things.
 *
 * @param <T> what is shown
 */
public sealed interface Cell<T> {

    /**
     * Handles each kind of cell.
     *
     * @param <R> what the answer is
     * @param shown answers for a value that may be seen
     * @param suppressed answers for a value that is held back
     * @param none answers where there is no value
     * @return what the case that applies answers
     */
    <R> R fold(Function<? super T, ? extends R> shown, Supplier<? extends R> suppressed, Supplier<? extends R> none);

    /**
     * {@return the value if it may be shown, else a suppressed cell}
     *
     * @param <T> what is in the cell
     * @param value what may or may not be seen
     * @param mayBeShown whether nobody can be recognised by it
     */
    static <T> Cell<T> of(T value, boolean mayBeShown) {
        return mayBeShown ? new Shown<>(value) : new Suppressed<>();
    }

    /**
     * {@return the value if there is one and it may be shown; whether there is one is hidden with it}
     *
     * @param <T> what is in the cell
     * @param value what may or may not be seen
     * @param mayBeShown whether nobody can be recognised by it
     */
    static <T> Cell<T> of(Optional<T> value, boolean mayBeShown) {
        return mayBeShown ? value.<Cell<T>>map(Shown::new).orElseGet(None::new) : new Suppressed<>();
    }

    /** The value may be seen by everybody. */
    record Shown<T>(T value) implements Cell<T> {

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> shown, Supplier<? extends R> suppressed, Supplier<? extends R> none) {
            return shown.apply(value);
        }
    }

    /** Something is hidden (prikket). */
    record Suppressed<T>() implements Cell<T> {

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> shown, Supplier<? extends R> suppressed, Supplier<? extends R> none) {
            return suppressed.get();
        }
    }

    /** There is nothing to show, as the share of nobody. */
    record None<T>() implements Cell<T> {

        @Override
        public <R> R fold(
                Function<? super T, ? extends R> shown, Supplier<? extends R> suppressed, Supplier<? extends R> none) {
            return none.get();
        }
    }
}
