package org.sarcomaregistry.application.extracting;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * What can be extracted: the courses, or the reports on one form.
 *
 * @param form a clinical report; empty for courses
 */
public record Dataset(Optional<FormKind> form) {

    /** A row for each course. */
    public static final Dataset COURSES = new Dataset(Optional.empty());

    /** Refuses evidence and statements, which are nobody's own reports. */
    public Dataset {
        if (form.filter(kind -> kind.family() != FormKind.Family.REPORT).isPresent()) {
            throw new IllegalArgumentException("no report of a unit: " + form);
        }
    }

    /** All of them, courses first. */
    public static ImmutableList<Dataset> all() {
        return Stream.concat(
                        Stream.of(COURSES),
                        FormKind.forms().stream()
                                .filter(kind -> kind.family() == FormKind.Family.REPORT)
                                .map(kind -> new Dataset(Optional.of(kind))))
                .collect(ImmutableList.toImmutableList());
    }

    /** The one with a code. */
    public static Optional<Dataset> parse(String code) {
        return all().stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** {@code courses}, or the code of the form. */
    public String code() {
        return form.map(FormKind::code).orElse("courses");
    }
}
