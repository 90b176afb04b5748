package org.sarcomaregistry.domain.indicator;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.text.Text;

/**
 * A primitive criterion: one property of a course and one predicate on it. Two properties with the same id are the same,
 * so that a cohort computes each once for all indicators.
 */
public final class Property implements Criterion {

    /** Answers a property for one course as of a data date. */
    @FunctionalInterface
    public interface Judge {

        /**
         * {@return the verdict, with its reason}
         *
         * @param course as known on the data date
         * @param dataDate last day of which anything is known; what could happen after it is open
         */
        Verdict of(Course course, LocalDate dataDate);
    }

    /** True of no course. */
    public static final Property NOBODY = new Property(
            "nobody",
            Text.of("ingen", "nobody"),
            (course, dataDate) -> Verdict.of(Truth.NO, Text.of("ingen telles", "nobody is counted")));

    private final String id;
    private final Text text;
    private final Judge judge;
    private final Optional<Limit> limit;

    /**
     * Where a property draws a line that a definition could have drawn elsewhere.
     *
     * @param days the line, in days
     * @param drawn the property with the line at another day
     */
    public record Limit(int days, IntFunction<Property> drawn) {

        /**
         * {@return the same property with its line at another day}
         *
         * @param otherDays limit instead of the one there is
         */
        public Property at(int otherDays) {
            return within(otherDays, drawn);
        }
    }

    /**
     * A property.
     *
     * @param id lower case with hyphens; names the column in exports of courses
     * @param text phrase that fits after "where"
     * @param judge decides and gives the reason
     */
    public Property(String id, Text text, Judge judge) {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("not a property's id: " + id);
        }
        this.id = id;
        this.text = text;
        this.judge = judge;
        this.limit = Optional.empty();
    }

    private Property(Property property, Limit limit) {
        this.id = property.id;
        this.text = property.text;
        this.judge = property.judge;
        this.limit = Optional.of(limit);
    }

    /**
     * {@return a property that shows its line, so that others may ask what would be if it were drawn at another day}
     *
     * @param days limit, inclusive
     * @param drawn the property for any line, in days; each has an id of its own
     */
    public static Property within(int days, IntFunction<Property> drawn) {
        return new Property(drawn.apply(days), new Limit(days, drawn));
    }

    /** {@return the line that it draws, if it shows one} */
    public Optional<Limit> limit() {
        return limit;
    }

    /** {@return stable name of the property} */
    public String id() {
        return id;
    }

    @Override
    public Text text() {
        return text;
    }

    @Override
    public Verdict explain(Course course, LocalDate dataDate) {
        return judge.of(course, dataDate);
    }

    @Override
    public <T> T fold(
            Function<Property, T> property, Function<All, T> all, Function<Any, T> any, Function<Not, T> not) {
        return property.apply(this);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Property property && id.equals(property.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public String toString() {
        return id;
    }
}
