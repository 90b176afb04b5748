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

    /** {@return the criterion in words, as a phrase that fits after "where"} */
    Text text();

    /**
     * {@return what it says of a course, as of a data date, and why}
     *
     * @param course as known on the data date
     * @param dataDate last day of which anything is known; what could happen after it is open
     */
    Verdict explain(Course course, LocalDate dataDate);

    /**
     * Handles every form of criterion.
     *
     * @param <T> what the answer is
     * @param property answers for a property
     * @param all answers where all parts must hold
     * @param any answers where one part must hold
     * @param not answers for a negation
     * @return what the case that applies answers
     */
    <T> T fold(Function<Property, T> property, Function<All, T> all, Function<Any, T> any, Function<Not, T> not);

    /** {@return the properties that it is made of, in their order, each once} */
    default ImmutableSet<Property> properties() {
        return fold(
                ImmutableSet::of,
                all -> Phrases.properties(all.parts()),
                any -> Phrases.properties(any.parts()),
                not -> not.part().properties());
    }

    /**
     * This and that.
     *
     * @param other combined with this one
     * @return a criterion that holds where both hold
     */
    default Criterion and(Criterion other) {
        return all(this, other);
    }

    /**
     * This or that.
     *
     * @param other combined with this one
     * @return a criterion that holds where either holds
     */
    default Criterion or(Criterion other) {
        return new Any(ImmutableList.of(this, other));
    }

    /** {@return not this} */
    default Criterion negate() {
        return new Not(this);
    }

    /**
     * {@return all of these; at least one}
     *
     * @param parts each of which must hold
     */
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
