package org.sarcomaregistry.domain.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.pathway.Answer;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/** The national action programme for sarcoma as dated rules over courses. */
public final class ActionProgramme {

    private static final Text NO_EDITION =
            Text.of("ingen utgave av handlingsprogrammet gjaldt da", "no edition of the action programme was in force");

    private final ImmutableMap<String, Recommendation> byId;
    private final AdviceTable advice;

    private ActionProgramme(Collection<Recommendation> recommendations, AdviceTable advice) {
        byId = Maps.uniqueIndex(recommendations, Recommendation::id);
        this.advice = advice;
    }

    /** {@return the Norwegian programme, as far as its editions could be read} */
    public static ActionProgramme norwegian() {
        return Norwegian.PROGRAMME;
    }

    /**
     * {@return a programme from one's own recommendations and a table of the same shape as the shipped one}
     *
     * @param recommendations the recommendations in force or once in force
     * @param editions the editions that there are
     * @param table table of what each edition says
     * @throws BrokenTable if a line names a recommendation or an edition that doesn't exist, or repeats one
     * @throws IllegalArgumentException if two recommendations have the same id
     */
    public static ActionProgramme of(Collection<Recommendation> recommendations, Editions editions, Table table) {
        var known = recommendations.stream().map(Recommendation::id).collect(toImmutableList());
        return new ActionProgramme(recommendations, AdviceTable.of(table, editions, known));
    }

    /** {@return every recommendation, chapter by chapter} */
    public ImmutableList<Recommendation> recommendations() {
        return byId.values().asList();
    }

    /**
     * {@return the recommendation with this id}
     *
     * @param id id of a recommendation
     */
    public Optional<Recommendation> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /**
     * {@return how a recommendation stands on a day; empty before the first edition}
     *
     * @param recommendation one of this programme
     * @param day any day
     */
    public Optional<Advice> advice(Recommendation recommendation, LocalDate day) {
        return advice.on(recommendation.id(), day);
    }

    /**
     * {@return what every recommendation says of a course, in their order}
     *
     * @param course as known on the data date
     * @param dataDate last day of which anything is known; what could happen after it is open
     */
    public ImmutableList<Judgement> judge(Course course, LocalDate dataDate) {
        return byId.values().stream().map(one -> judge(one, course, dataDate)).collect(toImmutableList());
    }

    /**
     * {@return what one recommendation says of a course, by the edition in force on the recommendation's day of the
     * course}
     *
     * @param recommendation one of this programme
     * @param course as known on the data date
     * @param dataDate a recommendation whose time isn't over on this day is not decidable yet
     */
    public Judgement judge(Recommendation recommendation, Course course, LocalDate dataDate) {
        var applies = recommendation.applies().explain(course, dataDate);
        var day = recommendation.anchor().of(course);
        var standing = day.flatMap(on -> advice(recommendation, on));
        if (applies.truth() == Truth.NO) {
            return judgement(recommendation, Answer.NOT_APPLICABLE, standing, applies);
        }
        if (day.isPresent() && standing.isEmpty()) {
            return judgement(recommendation, Answer.NOT_APPLICABLE, standing, Verdict.of(Truth.NO, NO_EDITION));
        }
        var unread = standing.filter(Advice::isUnread);
        if (unread.isPresent()) {
            return judgement(recommendation, Answer.NOT_DECIDABLE, standing, unread(unread.get()));
        }
        return judged(
                recommendation, standing, applies, recommendation.followed().explain(course, dataDate));
    }

    /**
     * The answer alone, from what was found out already; the same as {@link #judge}.
     *
     * @param standing of the recommendation on its day; empty where the day is not known, or comes before the first edition
     */
    static Answer answer(boolean hasDay, Optional<Advice> standing, Truth applies, Truth followed) {
        if (applies == Truth.NO || (hasDay && standing.isEmpty())) {
            return Answer.NOT_APPLICABLE;
        }
        return standing.filter(Advice::isUnread).isPresent() ? Answer.NOT_DECIDABLE : answer(applies, followed);
    }

    private static Judgement judged(
            Recommendation recommendation, Optional<Advice> standing, Verdict applies, Verdict followed) {
        var answer = answer(applies.truth(), followed.truth());
        if (applies.truth() == Truth.UNKNOWN) {
            return judgement(recommendation, answer, standing, applies);
        }
        return new Judgement(recommendation, answer, followed.reason(), both(applies, followed), standing);
    }

    private static Answer answer(Truth applies, Truth followed) {
        return switch (applies) {
            case NO -> Answer.NOT_APPLICABLE;
            case UNKNOWN -> Answer.NOT_DECIDABLE;
            case YES ->
                switch (followed) {
                    case YES -> Answer.FOLLOWED;
                    case NO -> Answer.NOT_FOLLOWED;
                    case UNKNOWN -> Answer.NOT_DECIDABLE;
                };
        };
    }

    private static Judgement judgement(
            Recommendation recommendation, Answer answer, Optional<Advice> standing, Verdict verdict) {
        return new Judgement(recommendation, answer, verdict.reason(), verdict.because(), standing);
    }

    private static Verdict unread(Advice advice) {
        var name = advice.edition().name();
        return Verdict.of(
                Truth.UNKNOWN,
                Text.of("teksten i " + name.nb() + " er ikke lest", "the text of " + name.en() + " has not been read"));
    }

    private static ImmutableList<EntryRef> both(Verdict applies, Verdict followed) {
        return Stream.concat(applies.because().stream(), followed.because().stream())
                .distinct()
                .sorted(comparingLong(EntryRef::position))
                .collect(toImmutableList());
    }

    private static final class Norwegian {
        static final ActionProgramme PROGRAMME =
                of(NorwegianAdvice.ALL, Editions.norwegian(), Table.load(ActionProgramme.class, "recommendations.tsv"));
    }
}
