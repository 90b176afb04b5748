package org.sarcomaregistry.domain.staging;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.sarcomaregistry.domain.text.Text;

/**
 * A result with the path that led to it.
 *
 * @param path the rules that decided, in the order in which they were asked; never empty
 */
public record Decision<T>(T value, ImmutableList<Step> path) {

    /**
     * Refuses a decision without a path.
     *
     * @param value what was decided
     * @param path the rules that decided, in the order in which they were asked; never empty
     */
    public Decision {
        if (path.isEmpty()) {
            throw new IllegalArgumentException("a decision without a path");
        }
    }

    /** A result that one rule decided. */
    static <T> Decision<T> by(Step step, T value) {
        return new Decision<>(value, ImmutableList.of(step));
    }

    /** The next decision, with this one's path before its own. */
    <U> Decision<U> then(Function<? super T, Decision<U>> next) {
        var later = next.apply(value);
        return new Decision<>(
                later.value,
                ImmutableList.<Step>builder().addAll(path).addAll(later.path).build());
    }

    /** {@return the path in words: every rule with its number, the first one first} */
    public Text text() {
        var text = path.get(0).numbered();
        for (Step step : path.subList(1, path.size())) {
            text = text.then(" > ", step.numbered());
        }
        return text;
    }
}
