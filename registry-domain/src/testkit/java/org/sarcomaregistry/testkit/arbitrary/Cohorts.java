package org.sarcomaregistry.testkit.arbitrary;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.testkit.story.Stories;
import org.sarcomaregistry.testkit.story.Story;
import org.sarcomaregistry.testkit.story.Telling;

/**
 * Whole stories, and what the registry makes of them: entries, courses and cohorts. Made for indicators whose limits are
 * known, so that days fall on both sides of each limit; shrinks to few people, few messages and plain forms.
 */
public final class Cohorts {

    /** The day on which everything that the kit tells has happened. */
    public static final LocalDate LAST_DAY = LocalDate.of(2027, 12, 31);

    private static final int MOST_PEOPLE = 6;
    private static final int MOST_MESSAGES = 7;

    private final Days days;

    private Cohorts(Days days) {
        this.days = days;
    }

    /** {@return stories for any indicator} */
    public static Cohorts any() {
        return around(Set.of());
    }

    /**
     * {@return stories for definitions with these limits, in days}
     *
     * @param limits distances in days
     */
    public static Cohorts around(Collection<Integer> limits) {
        return new Cohorts(Days.around(limits));
    }

    /** {@return groups of up to six people} Some data dates lie before some messages. */
    public Arbitrary<Stories> stories() {
        var dates = Arbitraries.frequency(
                Tuple.of(5, LAST_DAY), Tuple.of(1, LocalDate.of(2024, 12, 31)), Tuple.of(1, LocalDate.of(2024, 4, 1)));
        var declared = telling(FormKind.COMPLETENESS).list().ofMaxSize(2).map(Cohorts::numbered);
        return Combinators.combine(person().list().ofMaxSize(MOST_PEOPLE), declared, dates)
                .as((people, declarations, date) -> new Stories(renumbered(people), declarations, date));
    }

    /** {@return what is told of one person; every message is found in order} */
    public Arbitrary<Story> person() {
        return Combinators.combine(Patients.valid(), tellings())
                .as((patient, told) -> new Story(1, patient.born(), patient.sex(), told))
                .filter(Story::isAcceptable);
    }

    /** {@return entries of one person's log} */
    public Arbitrary<List<Entry>> entries() {
        return person().map(story -> story.entries(LAST_DAY));
    }

    /** {@return the courses of a group of people} */
    public Arbitrary<List<Course>> courses() {
        return stories().map(Stories::courses);
    }

    private Arbitrary<ImmutableList<Telling>> tellings() {
        var first = Arbitraries.frequencyOf(Tuple.of(5, telling(FormKind.WORK_UP)), Tuple.of(1, any(messages())));
        return Combinators.combine(first, any(messages()).list().ofMaxSize(MOST_MESSAGES), Arbitraries.of(0, 0, 1, 2))
                .as((one, others, change) -> {
                    var all = new ArrayList<Telling>(others);
                    all.add(0, one);
                    return changed(numbered(all), change);
                });
    }

    private static Arbitrary<Telling> any(List<Arbitrary<Telling>> kinds) {
        return Arbitraries.oneOf(kinds);
    }

    private List<Arbitrary<Telling>> messages() {
        return List.of(
                telling(FormKind.SURGERY),
                telling(FormKind.WORK_UP),
                telling(FormKind.RADIOTHERAPY),
                telling(FormKind.SYSTEMIC_THERAPY),
                telling(FormKind.POPULATION_REGISTER),
                telling(FormKind.PATHOLOGY),
                telling(FormKind.PROCEDURE),
                telling(FormKind.DRUG_RECORD),
                telling(FormKind.RADIOTHERAPY_RECORD),
                telling(FormKind.CAUSE_OF_DEATH),
                telling(FormKind.FOLLOW_UP));
    }

    private Arbitrary<Telling> telling(FormKind kind) {
        return Combinators.combine(Reports.of(kind, days), Days.delay())
                .as((form, delay) -> Telling.of("1", latest(form).plusDays(delay), form));
    }

    /** No message is learnt before what it tells; a declaration may run ahead of the day. */
    private static LocalDate latest(ReportForm form) {
        return form.fields().values().stream()
                .flatMap(List::stream)
                .filter(answer -> answer.matches("\\d{4}-\\d\\d-\\d\\d"))
                .map(LocalDate::parse)
                .max(LocalDate::compareTo)
                .orElse(Days.FIRST);
    }

    private static ImmutableList<Telling> numbered(List<Telling> tellings) {
        var numbered = ImmutableList.<Telling>builder();
        for (int i = 0; i < tellings.size(); i++) {
            numbered.add(tellings.get(i).under(Integer.toString(i + 1)));
        }
        return numbered.build();
    }

    /** Now and then the first message is corrected by the second, or the last one withdrawn. */
    private static ImmutableList<Telling> changed(ImmutableList<Telling> tellings, int way) {
        var last = tellings.get(tellings.size() - 1);
        if (way == 1) {
            return ImmutableList.<Telling>builder()
                    .addAll(tellings)
                    .add(last.withdrawnBy("w"))
                    .build();
        }
        boolean corrects = way == 2
                && tellings.size() > 1
                && last.kind() == tellings.get(0).kind();
        if (!corrects) {
            return tellings;
        }
        var correction = new Telling(last.id(), last.learntOn(), java.util.Optional.of("1"), last.form());
        return ImmutableList.<Telling>builder()
                .addAll(tellings.subList(0, tellings.size() - 1))
                .add(correction)
                .build();
    }

    private static ImmutableList<Story> renumbered(List<Story> people) {
        var numbered = ImmutableList.<Story>builder();
        for (int i = 0; i < people.size(); i++) {
            numbered.add(people.get(i).about(i + 1));
        }
        return numbered.build();
    }
}
