package org.sarcomaregistry.application.desk;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.domain.course.CourseQuery;
import org.sarcomaregistry.domain.report.PersonKey;

/** What the registry has to settle. */
public final class Doubts {

    private final CurrentCourses courses;

    /** Doubts about the courses as they stand. */
    public Doubts(CurrentCourses courses) {
        this.courses = courses;
    }

    /** A doubt about one person's entries. */
    public record Doubtful(PersonKey person, CourseQuery query) {}

    /** Everything that nobody has settled, by person; mere remarks are left out. */
    public ImmutableList<Doubtful> open() {
        return courses.picture().histories().entrySet().stream()
                .flatMap(one -> one.getValue().queries().stream()
                        .filter(query -> !query.isRemark())
                        .map(query -> new Doubtful(one.getKey(), query)))
                .collect(toImmutableList());
    }
}
