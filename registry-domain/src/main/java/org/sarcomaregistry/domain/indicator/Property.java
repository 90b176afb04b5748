package org.sarcomaregistry.domain.indicator;

import java.time.LocalDate;
import java.util.function.Function;
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

        /** The verdict, with its reason. */
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

    /**
     * A property.
     *
     * @param id lower case with hyphens; names the column in exports of courses
     * @param text phrase that fits after "where"
     */
    public Property(String id, Text text, Judge judge) {
        if (!id.matches("[a-z][a-z0-9-]*")) {
            throw new IllegalArgumentException("not a property's id: " + id);
        }
        this.id = id;
        this.text = text;
        this.judge = judge;
    }

    /** Stable name of the property. */
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
