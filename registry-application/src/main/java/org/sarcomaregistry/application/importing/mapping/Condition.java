package org.sarcomaregistry.application.importing.mapping;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sarcomaregistry.application.importing.source.Flaw;

/** What a mapping asks of a row. */
public sealed interface Condition {

    /** Whether it holds for the row of a scene. */
    Truth in(Scene scene);

    /** What it names that doesn't exist. */
    Stream<Problem> problems(Schema schema);

    /** Whether a condition holds, and what was wrong with the values that it looked at. */
    record Truth(boolean holds, ImmutableList<Flaw> flaws) {}

    /** Whether a value is given. */
    record Given(Expression value) implements Condition {

        @Override
        public Truth in(Scene scene) {
            var answer = value.in(scene);
            return new Truth(answer.isGiven(), answer.flaws());
        }

        @Override
        public Stream<Problem> problems(Schema schema) {
            return value.problems(schema);
        }
    }

    /** Whether a value is one of some texts, exactly as written. */
    record Among(Expression value, ImmutableSet<String> texts) implements Condition {

        @Override
        public Truth in(Scene scene) {
            var answer = value.in(scene);
            return new Truth(answer.texts().stream().anyMatch(texts::contains), answer.flaws());
        }

        @Override
        public Stream<Problem> problems(Schema schema) {
            return value.problems(schema);
        }
    }

    /** Whether a number lies between two others, ends included; one that isn't given doesn't. */
    record Within(Expression value, Optional<BigDecimal> least, Optional<BigDecimal> most) implements Condition {

        @Override
        public Truth in(Scene scene) {
            var numbers = value.in(scene)
                    .each(text -> Numbers.parse(text)
                            .map(number -> Answer.of(text))
                            .orElseGet(() -> Answer.flawed(Flaw.NUMBER)));
            Predicate<BigDecimal> within =
                    number -> least.map(l -> number.compareTo(l) >= 0).orElse(true)
                            && most.map(m -> number.compareTo(m) <= 0).orElse(true);
            return new Truth(
                    numbers.texts().stream()
                            .flatMap(text -> Numbers.parse(text).stream())
                            .anyMatch(within),
                    numbers.flaws());
        }

        @Override
        public Stream<Problem> problems(Schema schema) {
            return value.problems(schema);
        }
    }

    /**
     * Whether all, or any, of several conditions hold.
     *
     * @param all false for any
     */
    record Together(ImmutableList<Condition> conditions, boolean all) implements Condition {

        @Override
        public Truth in(Scene scene) {
            var truths =
                    conditions.stream().map(condition -> condition.in(scene)).toList();
            return new Truth(
                    all
                            ? truths.stream().allMatch(Truth::holds)
                            : truths.stream().anyMatch(Truth::holds),
                    truths.stream().flatMap(truth -> truth.flaws().stream()).collect(ImmutableList.toImmutableList()));
        }

        @Override
        public Stream<Problem> problems(Schema schema) {
            return conditions.stream().flatMap(condition -> condition.problems(schema));
        }
    }

    /** Whether another condition does not hold. */
    record Not(Condition condition) implements Condition {

        @Override
        public Truth in(Scene scene) {
            var truth = condition.in(scene);
            return new Truth(!truth.holds(), truth.flaws());
        }

        @Override
        public Stream<Problem> problems(Schema schema) {
            return condition.problems(schema);
        }
    }
}
