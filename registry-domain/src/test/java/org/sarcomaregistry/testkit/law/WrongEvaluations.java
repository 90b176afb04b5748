package org.sarcomaregistry.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.sarcomaregistry.domain.indicator.Attainment;
import org.sarcomaregistry.domain.indicator.Cell;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.PublicFigure;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.testkit.arbitrary.Cohorts;
import org.sarcomaregistry.testkit.law.FigureAnswer.Numbers;
import org.sarcomaregistry.testkit.law.FigureAnswer.Range;
import org.sarcomaregistry.testkit.story.Stories;
import org.sarcomaregistry.testkit.story.Story;
import org.sarcomaregistry.testkit.story.Telling;

/** Evaluations of a right indicator that are wrong, each in its own way. */
final class WrongEvaluations {

    private static final Indicator RIGHT = WrongIndicators.right();

    private WrongEvaluations() {}

    private static IndicatorUnderTest evaluating(Function<Stories, Answers> evaluation) {
        return IndicatorUnderTest.answering(RIGHT, evaluation);
    }

    private static Answers right(Stories stories) {
        return new LocalAnswers(RIGHT).of(stories);
    }

    /** Every figure changed. */
    static IndicatorUnderTest figures(UnaryOperator<FigureAnswer> change) {
        return evaluating(stories -> {
            var answers = right(stories);
            var changed = ImmutableSortedMap.<FigureKey, FigureAnswer>naturalOrder();
            answers.figures().forEach((key, figure) -> changed.put(key, change.apply(figure)));
            return answers.with(changed.buildOrThrow());
        });
    }

    /** What was told, misheard. */
    static IndicatorUnderTest hearing(UnaryOperator<Stories> misheard) {
        return evaluating(stories -> right(misheard.apply(stories)));
    }

    static IndicatorUnderTest hearingEach(UnaryOperator<Story> misheard) {
        return hearing(stories -> stories.each(misheard));
    }

    static FigureAnswer sharing(FigureAnswer f, OptionalDouble share) {
        return new FigureAnswer(f.numbers(), share, f.interval(), f.bounds(), f.attainment(), f.counts(), f.shown());
    }

    static FigureAnswer between(FigureAnswer f, Optional<Range> interval, Optional<Range> bounds) {
        return new FigureAnswer(f.numbers(), f.share(), interval, bounds, f.attainment(), f.counts(), f.shown());
    }

    static FigureAnswer counting(FigureAnswer f, Numbers numbers) {
        return new FigureAnswer(numbers, f.share(), f.interval(), f.bounds(), f.attainment(), f.counts(), f.shown());
    }

    /** Bounds that leave the denominator alone. */
    static FigureAnswer boundsOfTheUndecidedOnly(FigureAnswer f) {
        var c = f.counts().orElseThrow();
        double all = c.met() + c.unmet() + c.undecided();
        var bounds = all == 0
                ? Optional.<Range>empty()
                : Optional.of(new Range(c.met() / all, (c.met() + c.undecided()) / all));
        return between(f, f.interval(), bounds);
    }

    /** The normal approximation, which every textbook warns of. */
    static FigureAnswer naiveInterval(FigureAnswer f) {
        if (f.share().isEmpty()) {
            return f;
        }
        double share = f.share().getAsDouble();
        double reach = 1.96 * Math.sqrt(share * (1 - share) / f.numbers().assessed());
        return between(f, Optional.of(new Range(share - reach, share + reach)), f.bounds());
    }

    /** A level for the share alone. */
    static FigureAnswer hastyLevel(FigureAnswer f) {
        var target = RIGHT.target().orElseThrow();
        var level = f.share().isPresent() ? target.level(f.share().getAsDouble()) : Attainment.NO_PATIENTS;
        return new FigureAnswer(f.numbers(), f.share(), f.interval(), f.bounds(), level, f.counts(), f.shown());
    }

    /** Everything is shown to everybody. */
    static FigureAnswer showingAll(FigureAnswer f) {
        var shown = f.shown()
                .map(p -> new PublicFigure(
                        p.key(),
                        p.share(),
                        Cell.of(f.numbers().met(), true),
                        Cell.of(f.numbers().assessed(), true),
                        p.open(),
                        p.interval(),
                        p.bounds(),
                        p.attainment()));
        return new FigureAnswer(f.numbers(), f.share(), f.interval(), f.bounds(), f.attainment(), f.counts(), shown);
    }

    /** The nation without those whose hospital nobody knows. */
    static IndicatorUnderTest forgettingTheUnknown() {
        return evaluating(stories -> {
            var answers = right(stories);
            var changed = ImmutableSortedMap.<FigureKey, FigureAnswer>naturalOrder();
            answers.figures().forEach((key, f) -> {
                var unknown = new FigureKey(key.indicator(), Scope.UNKNOWN, key.year());
                var lost = Same.numbers(answers, unknown);
                boolean nation = key.scope().equals(Scope.NATION);
                var n = f.numbers();
                changed.put(
                        key,
                        nation
                                ? counting(
                                        f,
                                        new Numbers(
                                                n.met() - lost.met(),
                                                n.assessed() - lost.assessed(),
                                                n.open() - lost.open()))
                                : f);
            });
            return answers.with(changed.buildOrThrow());
        });
    }

    /** Two people at most; whoever comes later is not counted. */
    static Stories firstTwo(Stories stories) {
        return stories.with(
                stories.people().subList(0, Math.min(2, stories.people().size())));
    }

    /** The first message of each person only. */
    static Story firstMessage(Story story) {
        return story.telling(
                story.tellings().subList(0, Math.min(1, story.tellings().size())));
    }

    /** Corrections and withdrawals are lost: what they replace stands beside them. */
    static Story deafToCorrections(Story story) {
        return story.telling(story.tellings().stream()
                .filter(t -> !t.form().answers("form").contains("withdrawal"))
                .map(t -> Telling.of(t.id(), t.learntOn(), t.form()))
                .toList());
    }

    /** A person of whom something is said twice is left out. */
    static IndicatorUnderTest suspiciousOfRepetition() {
        return hearing(stories -> stories.with(stories.people().stream()
                .filter(story -> story.tellings().stream().distinct().count()
                        == story.tellings().size())
                .toList()));
    }

    /** Counts as of the end of time. */
    static Stories allKnowing(Stories stories) {
        return stories.on(Cohorts.LAST_DAY.plusYears(1));
    }

    /** Who has a comment is left out. */
    static IndicatorUnderTest dislikingComments() {
        return hearing(stories -> stories.with(stories.people().stream()
                .filter(story -> story.tellings().stream()
                        .allMatch(t -> t.form().answers("comment").isEmpty()))
                .toList()));
    }

    /** Somebody who is in no population pushes everybody else out. */
    static IndicatorUnderTest distractedByOutsiders() {
        return evaluating(stories -> {
            var answers = right(stories);
            boolean outsider = answers.cases().stream()
                    .anyMatch(one -> one.contribution().included() == org.sarcomaregistry.domain.indicator.Truth.NO);
            return outsider ? answers.with(ImmutableSortedMap.of()) : answers;
        });
    }

    /** Every figure counts the courses of all years. */
    static IndicatorUnderTest mixingYears() {
        return evaluating(stories -> {
            var answers = right(stories);
            var all = new LinkedHashMap<Scope, Numbers>();
            answers.figures().forEach((key, f) -> all.merge(key.scope(), f.numbers(), Numbers::plus));
            var changed = ImmutableSortedMap.<FigureKey, FigureAnswer>naturalOrder();
            answers.figures().forEach((key, f) -> changed.put(key, counting(f, all.get(key.scope()))));
            return answers.with(changed.buildOrThrow());
        });
    }

    /** Open cases are failed ones. */
    static FigureAnswer openIsFailed(FigureAnswer f) {
        var n = f.numbers();
        return counting(f, new Numbers(n.met(), n.assessed() + n.open(), 0));
    }

    /** Tells cases with the reasons of the person before. */
    static IndicatorUnderTest mixingUpPeople() {
        return evaluating(stories -> {
            var answers = right(stories);
            var cases = new ArrayList<CaseAnswer>();
            List<CaseAnswer> all = answers.cases();
            for (int i = 0; i < all.size(); i++) {
                var one = all.get(i);
                var other = all.get((i + 1) % all.size());
                cases.add(new CaseAnswer(one.person(), one.tumour(), one.scope(), one.year(), other.explanation()));
            }
            return new Answers(answers.figures(), ImmutableList.copyOf(cases));
        });
    }

    /** The more is known, the less sure. */
    static FigureAnswer unsureOfKnowledge(FigureAnswer f) {
        double doubt = Math.min(0.5, 0.1 * f.numbers().assessed());
        return between(f, f.interval(), Optional.of(new Range(0.5 - doubt, 0.5 + doubt)));
    }
}
