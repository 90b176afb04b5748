package org.sarcomaregistry.domain.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.sarcomaregistry.domain.course.Course;

/**
 * Courses laid out for counting, as of a data date: each property is computed once as a pair of bit sets and shared by
 * all indicators; years and places are dense numbers.
 *
 * <p>Not safe for use by several threads at once.
 */
public final class Cohort {

    private final ImmutableList<Course> courses;
    private final LocalDate dataDate;
    private final Map<Property, Bits> properties = new HashMap<>();
    private final Map<Attribution, short[]> places = new HashMap<>();
    private final Map<YearOf, short[]> years = new HashMap<>();

    private Cohort(ImmutableList<Course> courses, LocalDate dataDate) {
        this.courses = courses;
        this.dataDate = dataDate;
    }

    /**
     * {@return a cohort of courses that were folded from what was known on the data date}
     *
     * @param courses of any people
     * @param dataDate last day of which anything is known; what could happen after it is open
     */
    public static Cohort of(Collection<Course> courses, LocalDate dataDate) {
        return new Cohort(ImmutableList.copyOf(courses), dataDate);
    }

    /** {@return the courses, in the order given} */
    public ImmutableList<Course> courses() {
        return courses;
    }

    /** {@return the date as of which criteria are answered} */
    public LocalDate dataDate() {
        return dataDate;
    }

    /**
     * {@return what a criterion says of each course, by its number in {@link #courses()}; a property that was asked before is
     * not computed again}
     *
     * @param criterion any
     */
    public IntFunction<Truth> answers(Criterion criterion) {
        return evaluate(criterion)::get;
    }

    /**
     * {@return the place that each course is attributed to, by its number in {@link #courses()}}
     *
     * @param attribution which unit answers
     */
    public IntFunction<Scope> scopes(Attribution attribution) {
        var found = places(attribution);
        return course -> Scopes.NORWAY.all().get(found[course]);
    }

    /** The courses for which a criterion says yes, and those for which it says no. */
    Bits evaluate(Criterion criterion) {
        return criterion.fold(
                property -> properties.computeIfAbsent(property, this::compute),
                all -> all.parts().stream()
                        .map(this::evaluate)
                        .reduce(Bits::and)
                        .orElseThrow(),
                any -> any.parts().stream().map(this::evaluate).reduce(Bits::or).orElseThrow(),
                not -> evaluate(not.part()).not());
    }

    private Bits compute(Property property) {
        var bits = new Bits(courses.size());
        for (int i = 0; i < courses.size(); i++) {
            bits.put(i, property.explain(courses.get(i), dataDate).truth());
        }
        return bits;
    }

    /** The place of each course, as a position in {@link Scopes#all()}. */
    short[] places(Attribution attribution) {
        return places.computeIfAbsent(attribution, a -> {
            var column = new short[courses.size()];
            for (int i = 0; i < column.length; i++) {
                column[i] = (short) Scopes.NORWAY.place(a.of(courses.get(i)));
            }
            return column;
        });
    }

    /** The calendar year of each course; 0 for a course that can't be placed in a year. */
    short[] years(YearOf yearOf) {
        return years.computeIfAbsent(yearOf, y -> {
            var column = new short[courses.size()];
            for (int i = 0; i < column.length; i++) {
                column[i] =
                        y.day(courses.get(i)).map(day -> (short) day.getYear()).orElse((short) 0);
            }
            return column;
        });
    }
}
