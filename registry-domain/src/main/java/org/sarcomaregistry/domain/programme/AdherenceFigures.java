package org.sarcomaregistry.domain.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.indicator.Cell;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.Disclosure;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.pathway.Answer;

/**
 * How far every recommendation was followed, by place and year of diagnosis. The edition that a course is judged by is the
 * one of the recommendation's own day; the year is that of the diagnosis, which every course has, so that no course is
 * left out while a day is unknown.
 *
 * @param counts a figure without courses is not there
 */
public record AdherenceFigures(ImmutableSortedMap<AdherenceKey, Adherence> counts) {

    /**
     * A course in a figure, with its answer and the reason.
     *
     * @param course as known on the data date
     * @param judgement what the recommendation says of it
     */
    public record Case(Course course, Judgement judgement) {}

    /** No figures. */
    public static final AdherenceFigures NONE = new AdherenceFigures(ImmutableSortedMap.of());

    /**
     * {@return the figures of every recommendation}
     *
     * @param programme the recommendations
     * @param cohort courses and data date
     */
    public static AdherenceFigures of(ActionProgramme programme, Cohort cohort) {
        var counts = new TreeMap<AdherenceKey, Adherence>();
        for (var byDay : Multimaps.index(programme.recommendations(), Recommendation::anchor)
                .asMap()
                .entrySet()) {
            var days = cohort.courses().stream().map(byDay.getKey()::of).collect(toImmutableList());
            byDay.getValue()
                    .forEach(recommendation -> new Counting(programme, recommendation, cohort)
                            .smallest(days)
                            .forEach((key, own) -> rollUp(key, own, counts)));
        }
        return new AdherenceFigures(ImmutableSortedMap.copyOf(counts, Comparator.naturalOrder()));
    }

    /** Counts one recommendation. Whether it was followed is only asked where that decides something. */
    private record Counting(ActionProgramme programme, Recommendation recommendation, Cohort cohort) {

        /** By the places that courses are attributed to. */
        Map<AdherenceKey, Adherence> smallest(List<Optional<LocalDate>> days) {
            var applies = cohort.answers(recommendation.applies());
            var scopes = cohort.scopes(attribution(recommendation));
            var counts = new HashMap<AdherenceKey, Adherence>();
            for (int i = 0; i < days.size(); i++) {
                var course = cohort.courses().get(i);
                var key = new AdherenceKey(
                        recommendation.id(),
                        scopes.apply(i),
                        course.diagnosedOn().getYear());
                var answer = answer(course, days.get(i), applies.apply(i));
                counts.merge(key, Adherence.of(answer), Adherence::plus);
            }
            return counts;
        }

        private Answer answer(Course course, Optional<LocalDate> day, Truth applies) {
            var standing = day.flatMap(on -> programme.advice(recommendation, on));
            var open = ActionProgramme.answer(day.isPresent(), standing, applies, Truth.UNKNOWN);
            boolean decided = open == Answer.NOT_APPLICABLE || applies == Truth.UNKNOWN;
            if (decided || standing.filter(Advice::isUnread).isPresent()) {
                return open;
            }
            var followed = recommendation.followed().explain(course, cohort.dataDate());
            return ActionProgramme.answer(day.isPresent(), standing, applies, followed.truth());
        }
    }

    private static void rollUp(AdherenceKey key, Adherence own, Map<AdherenceKey, Adherence> into) {
        var scope = Optional.of(key.scope());
        while (scope.isPresent()) {
            into.merge(new AdherenceKey(key.recommendation(), scope.get(), key.year()), own, Adherence::plus);
            scope = Scopes.NORWAY.parent(scope.get());
        }
    }

    private static Attribution attribution(Recommendation recommendation) {
        return recommendation.anchor().attribution();
    }

    /**
     * {@return what everybody may see: the nation and its regions, in the order of their names. A figure with a count of 1 to 4
     * is hidden whole; and the regions are hidden together, with the nation's courses of no known unit among them, because
     * one of them is the nation without the others}
     */
    public ImmutableSortedMap<AdherenceKey, Cell<Adherence>> open() {
        var open = ImmutableSortedMap.<AdherenceKey, Cell<Adherence>>naturalOrder();
        counts.forEach((key, own) -> {
            if (key.scope().isWide()) {
                boolean apart = key.scope().equals(Scope.NATION) || areShown(key);
                open.put(key, Cell.of(own, isShown(own) && apart));
            }
        });
        return open.buildOrThrow();
    }

    /** Whether the nation and each of its parts may be shown. */
    private boolean areShown(AdherenceKey one) {
        return Scopes.NORWAY.all().stream()
                .filter(scope -> scope.isWide() || scope.equals(Scope.UNKNOWN))
                .allMatch(scope -> isShown(of(new AdherenceKey(one.recommendation(), scope, one.year()))));
    }

    private static boolean isShown(Adherence counts) {
        return LongStream.of(counts.followed(), counts.notFollowed(), counts.notApplicable(), counts.notDecidable())
                .allMatch(count -> Disclosure.count(count).isPresent());
    }

    /**
     * {@return the counts of a figure; none if it has no courses}
     *
     * @param key recommendation, place and year
     */
    public Adherence of(AdherenceKey key) {
        return Optional.ofNullable(counts.get(key)).orElse(Adherence.NONE);
    }

    /**
     * {@return the courses that a figure counts, in the order of the cohort; none for a recommendation that doesn't exist}
     *
     * @param programme the recommendations
     * @param cohort courses and data date
     * @param key recommendation, place and year
     */
    public static ImmutableList<Case> cases(ActionProgramme programme, Cohort cohort, AdherenceKey key) {
        return programme.byId(key.recommendation()).stream()
                .flatMap(recommendation -> cohort.courses().stream()
                        .filter(course -> course.diagnosedOn().getYear() == key.year())
                        .filter(course -> isIn(attribution(recommendation).of(course), key.scope()))
                        .map(course -> new Case(course, programme.judge(recommendation, course, cohort.dataDate()))))
                .collect(toImmutableList());
    }

    private static boolean isIn(Scope place, Scope whole) {
        return Scopes.NORWAY.isWithin(place, whole);
    }
}
