package org.sarcomaregistry.testkit.law;

import com.google.common.collect.Sets;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.testkit.law.FigureAnswer.Numbers;
import org.sarcomaregistry.testkit.story.Stories;

/** Compares two sets of figures. */
final class Same {

    private Same() {}

    /** A law's check: both ways of telling give the same figures. */
    static Optional<String> figures(IndicatorUnderTest subject, Stories one, Stories other) {
        return figures(subject.ask(one), subject.ask(other));
    }

    /** The first figure that differs, in words; a figure that is not there counts nobody. */
    static Optional<String> figures(Answers one, Answers other) {
        return Sets.union(one.figures().keySet(), other.figures().keySet()).stream()
                .filter(key -> !numbers(one, key).equals(numbers(other, key))
                        || !counts(one, key).equals(counts(other, key)))
                .findFirst()
                .map(key -> named(key) + numbers(one, key) + " becomes " + numbers(other, key));
    }

    static String named(FigureKey key) {
        return key.scope().name() + " " + key.year() + ": ";
    }

    static Numbers numbers(Answers answers, FigureKey key) {
        return answers.figure(key).map(FigureAnswer::numbers).orElse(Numbers.NONE);
    }

    private static Object counts(Answers answers, FigureKey key) {
        return answers.figure(key)
                .filter(figure -> !figure.numbers().equals(Numbers.NONE))
                .flatMap(FigureAnswer::counts);
    }
}
