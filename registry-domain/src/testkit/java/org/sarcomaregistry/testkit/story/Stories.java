package org.sarcomaregistry.testkit.story;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Silence;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.report.Completeness;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageReader;

/**
 * What is told of a group of people, and the day as of which it is counted.
 *
 * @param people one story for each person
 * @param declared sources that say that they are complete
 * @param dataDate what is learnt later is not known
 */
public record Stories(ImmutableList<Story> people, ImmutableList<Telling> declared, LocalDate dataDate) {

    /**
     * {@return stories of people, without any source that is complete}
     *
     * @param dataDate last day of which anything is known; what could happen after it is open
     * @param people one story for each
     */
    public static Stories of(LocalDate dataDate, Story... people) {
        return new Stories(ImmutableList.copyOf(people), ImmutableList.of(), dataDate);
    }

    /**
     * {@return other people, counted on the same day}
     *
     * @param others instead of those there are
     */
    public Stories with(List<Story> others) {
        return new Stories(ImmutableList.copyOf(others), declared, dataDate);
    }

    /**
     * {@return each story changed}
     *
     * @param change made to every story
     */
    public Stories each(UnaryOperator<Story> change) {
        return with(people.stream().map(change).toList());
    }

    /**
     * {@return the same stories with other declarations}
     *
     * @param others instead of those there are
     */
    public Stories declaring(List<Telling> others) {
        return new Stories(people, ImmutableList.copyOf(others), dataDate);
    }

    /**
     * {@return the same stories as of another day}
     *
     * @param other data date instead of the one there is
     */
    public Stories on(LocalDate other) {
        return new Stories(people, declared, other);
    }

    /** {@return what silence means on the data date} */
    public Silence silence() {
        return Silence.of(declared.stream()
                .filter(telling -> !telling.learntOn().isAfter(dataDate))
                .map(telling -> (Completeness) MessageReader.content(FormKind.COMPLETENESS, telling.form()))
                .toList());
    }

    /** {@return the courses as they are known on the data date, person by person} */
    public ImmutableList<Course> courses() {
        var silence = silence();
        return people.stream()
                .flatMap(story -> story.history(dataDate, silence).courses().stream())
                .collect(toImmutableList());
    }

    /** {@return the courses laid out for counting} */
    public Cohort cohort() {
        return Cohort.of(courses(), dataDate);
    }

    /** {@return number of messages about people} */
    public int size() {
        return people.stream().mapToInt(story -> story.tellings().size()).sum();
    }

    @Override
    public String toString() {
        return StoryText.of(this);
    }
}
