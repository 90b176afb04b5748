package org.sarcomaregistry.domain.indicator;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.function.Function;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.text.Text;

/**
 * A question about a course that is answered yes, no or unknown as of a data date. Closed under and, or and not.
 *
 * <p>A criterion is a value: it can be rendered, explained for one course and evaluated for a cohort, and the readings
 * agree.
 */
public sealed interface Criterion permits Property, Criterion.All, Criterion.Any, Criterion.Not {

    /** The criterion in words, as a phrase that fits after "where". */
    Text text();

    /** What it says of a course, as of a data date, and why. */
    Verdict explain(Course course, LocalDate dataDate);

    /** Handles every form of criterion. */
    <T> T fold(Function<Property, T> property, Function<All, T> all, Function<Any, T> any, Function<Not, T> not);

    /** The properties that it is made of, in their order, each once. */
    default ImmutableSet<Property> properties() {
        return fold(
                ImmutableSet::of,
                all -> Phrases.properties(all.parts()),
                any -> Phrases.properties(any.parts()),
                not -> not.part().properties());
    }

    /** This and that. */
    default Criterion and(Criterion other) {
        return all(this, other);
    }

    /** This or that. */
    default Criterion or(Criterion other) {
        return new Any(ImmutableList.of(this, other));
    }

    /** Not this. */
    default Criterion negate() {
        return new Not(this);
    }

    /** All of these; at least one. */
    static Criterion all(Criterion... parts) {
        return parts.length == 1 ? parts[0] : new All(ImmutableList.copyOf(Arrays.asList(parts)));
    }

    /** Every part holds. */
    record All(ImmutableList<Criterion> parts) implements Criterion {

        @Override
        public Text text() {
            return Phrases.join(parts, Text.of(" og ", " and "));
        }

        @Override
        public Verdict explain(Course course, LocalDate dataDate) {
            return Phrases.decide(parts, course, dataDate, Truth.NO);
        }

        @Override
        public <T> T fold(
                Function<Property, T> property, Function<All, T> all, Function<Any, T> any, Function<Not, T> not) {
            return all.apply(this);
        }
    }

    /** At least one part holds. */
    record Any(ImmutableList<Criterion> parts) implements Criterion {

        @Override
        public Text text() {
            return Phrases.join(parts, Text.of(" eller ", " or "));
        }

        @Override
        public Verdict explain(Course course, LocalDate dataDate) {
            return Phrases.decide(parts, course, dataDate, Truth.YES);
        }

        @Override
        public <T> T fold(
                Function<Property, T> property, Function<All, T> all, Function<Any, T> any, Function<Not, T> not) {
            return any.apply(this);
        }
    }

    /** The part does not hold. */
    record Not(Criterion part) implements Criterion {

        @Override
        public Text text() {
            return Text.of(
                    "ikke (" + part.text().nb() + ")", "not (" + part.text().en() + ")");
        }

        @Override
        public Verdict explain(Course course, LocalDate dataDate) {
            return part.explain(course, dataDate).negate();
        }

        @Override
        public <T> T fold(
                Function<Property, T> property, Function<All, T> all, Function<Any, T> any, Function<Not, T> not) {
            return not.apply(this);
        }
    }
}
