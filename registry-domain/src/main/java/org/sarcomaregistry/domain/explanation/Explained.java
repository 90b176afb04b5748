package org.sarcomaregistry.domain.explanation;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.staging.Decision;
import org.sarcomaregistry.domain.text.Text;

/**
 * A derived value with its reason and the entries of the log that it came from.
 *
 * @param value empty when nobody told what it takes
 * @param reason one sentence, or the path of rules that decided
 */
public record Explained<T>(Optional<T> value, Text reason, Grounds grounds) {

    private static final Text NOBODY = Text.of("ingen har fortalt det", "nobody has told it");

    /** A value that nothing is known of. */
    static <T> Explained<T> missing(Text reason, Grounds grounds) {
        return new Explained<>(Optional.empty(), reason, grounds);
    }

    /** What the first telling says; the others are named beside it. */
    static <T> Explained<T> first(Stream<Told<T>> inOrder) {
        ImmutableList<Told<T>> told = inOrder.collect(toImmutableList());
        if (told.isEmpty()) {
            return missing(NOBODY, Grounds.NONE);
        }
        var first = told.get(0);
        var reason = Text.of("fortalt av", "told by")
                .then(": ", first.by().get(0).kind().label());
        return new Explained<>(Optional.of(first.content()), reason, Grounds.of(told));
    }

    /** What a table decided from entries. */
    static <T> Explained<T> decided(Decision<T> decision, Grounds grounds) {
        return new Explained<>(Optional.of(decision.value()), decision.text(), grounds);
    }

    /** This one, or another one where this has no value; either way both are named. */
    Explained<T> or(Explained<T> other) {
        return value.isPresent() ? beside(other.grounds) : other.beside(grounds);
    }

    /** The same value, with others named that could have decided it. */
    Explained<T> beside(Grounds more) {
        return new Explained<>(value, reason, grounds.beside(more));
    }

    /**
     * {@return another form of the same value, for the same reason}
     *
     * @param <U> the other form
     * @param form makes it
     */
    public <U> Explained<U> map(Function<? super T, ? extends U> form) {
        return new Explained<>(value.map(form), reason, grounds);
    }
}
