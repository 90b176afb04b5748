package org.sarcomaregistry.application.extracting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.text.Text;

/** The courses that a place answers for: those that count for one of its hospitals by any treatment. */
final class OwnCourses {

    private static final ImmutableList<Attribution> TREATING = ImmutableList.of(
            Attribution.ASSESSING, Attribution.OPERATING, Attribution.IRRADIATING, Attribution.MEDICATING);

    static final ExtractTable.Column PERSON = new ExtractTable.Column(
            "person",
            Text.of("Registerets nøkkel for personen", "The registry's key of the person"),
            "means nothing outside of the registry; the same in every extract");

    private OwnCourses() {}

    static ImmutableList<ExtractTable.Column> columns() {
        return Stream.concat(
                        Stream.of(PERSON),
                        CourseColumns.all().stream()
                                .map(column -> new ExtractTable.Column(column.name(), column.label(), column.values())))
                .collect(toImmutableList());
    }

    static ExtractTable of(ImmutableList<Course> all, Scope place, int year, LocalDate today) {
        var rows = all.stream()
                .filter(course -> course.diagnosedOn().getYear() == year)
                .filter(course -> isOwn(course, place))
                .map(course -> row(course, today))
                .collect(toImmutableList());
        return new ExtractTable(columns(), rows);
    }

    private static boolean isOwn(Course course, Scope place) {
        return TREATING.stream().anyMatch(treating -> Scopes.NORWAY.isWithin(treating.of(course), place));
    }

    private static ImmutableList<String> row(Course course, LocalDate today) {
        return Stream.concat(
                        Stream.of("P" + course.person().key().value()),
                        CourseColumns.all().stream()
                                .map(column -> column.value().apply(course, today)))
                .collect(toImmutableList());
    }
}
