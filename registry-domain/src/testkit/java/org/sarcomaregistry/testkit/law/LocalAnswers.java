package org.sarcomaregistry.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Evaluation;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.testkit.story.Stories;

/** The library's own answers about an indicator. */
public final class LocalAnswers {

    private final Indicator indicator;

    /**
     * Answers about one indicator.
     *
     * @param indicator the definition
     */
    public LocalAnswers(Indicator indicator) {
        this.indicator = indicator;
    }

    /**
     * {@return what it says of some people}
     *
     * @param stories of the people asked about
     */
    public Answers of(Stories stories) {
        return of(stories.courses(), stories.dataDate());
    }

    /**
     * {@return what it says of courses, as of a data date}
     *
     * @param courses of any people
     * @param dataDate last day of which anything is known; what could happen after it is open
     */
    public Answers of(List<Course> courses, LocalDate dataDate) {
        var figures = ImmutableSortedMap.<FigureKey, FigureAnswer>naturalOrder();
        Evaluation.of(List.of(indicator), Cohort.of(courses, dataDate))
                .counts()
                .forEach((key, counts) -> figures.put(key, answer(key, counts)));
        return new Answers(figures.buildOrThrow(), cases(courses, dataDate));
    }

    /**
     * {@return what it says of each course, as of a data date}
     *
     * @param courses of any people
     * @param dataDate last day of which anything is known; what could happen after it is open
     */
    public ImmutableList<CaseAnswer> cases(List<Course> courses, LocalDate dataDate) {
        return courses.stream().map(course -> told(course, dataDate)).collect(toImmutableList());
    }

    private FigureAnswer answer(FigureKey key, Counts counts) {
        return FigureAnswer.of(Figure.of(indicator, key, counts));
    }

    private CaseAnswer told(Course course, LocalDate dataDate) {
        var placing = indicator.placing();
        return new CaseAnswer(
                (int) course.person().key().value(),
                course.key().toString(),
                placing.attribution().of(course),
                placing.year()
                        .day(course)
                        .map(day -> OptionalInt.of(day.getYear()))
                        .orElse(OptionalInt.empty()),
                indicator.explain(course, dataDate));
    }
}
