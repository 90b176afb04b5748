package org.sarcomaregistry.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.testkit.law.FigureLaws.said;
import static org.sarcomaregistry.testkit.law.Law.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Measure;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.testkit.law.FigureAnswer.Numbers;
import org.sarcomaregistry.testkit.law.IndicatorUnderTest.Power;
import org.sarcomaregistry.testkit.story.Stories;

/** Laws about groups of people: their figures add up, and who does not belong to them does not matter. */
final class CountingLaws {

    private static final int OTHERS = 500;

    static final ImmutableList<Law> ALL = ImmutableList.of(
            law(
                    "asked-twice-answered-once",
                    "The same question has the same answer.",
                    (subject, stories) -> Same.figures(subject, stories, stories)),
            law(
                    "order-of-people",
                    "It does not matter who comes first.",
                    (subject, stories) -> Same.figures(
                            subject,
                            stories,
                            stories.with(ImmutableList.copyOf(stories.people()).reverse()))),
            law(
                    "names-of-people",
                    "It does not matter under which keys people are kept.",
                    (subject, stories) -> Same.figures(
                            subject, stories, stories.each(story -> story.about(story.person() + OTHERS)))),
            law("counted-twice-is-double", "Twice the same people are twice every count.", CountingLaws::doubled),
            law("parts-add-up", "The counts of two groups of people add to the counts of all.", CountingLaws::additive),
            law(
                    "whole-is-sum-of-parts",
                    "The nation is the sum of its regions, a region of its trusts, a trust of its hospitals.",
                    CountingLaws::rolledUp),
            law(
                    "outsiders-do-not-count",
                    "Whoever is not in the population may be left out.",
                    CountingLaws::outsiders,
                    Power.CASES,
                    Power.DEFINITION),
            law(
                    "other-years-do-not-count",
                    "The figure of a year is made of the courses of that year.",
                    CountingLaws::years,
                    Power.CASES,
                    Power.DEFINITION),
            law(
                    "complement",
                    "Who meets a criterion does not meet its opposite, and who is open stays open.",
                    CountingLaws::complement,
                    Power.DEFINITION,
                    Power.COUNTS));

    private CountingLaws() {}

    private static Optional<String> doubled(IndicatorUnderTest subject, Stories stories) {
        var twice = stories.with(ImmutableList.copyOf(Iterables.concat(
                stories.people(),
                stories.each(story -> story.about(story.person() + OTHERS)).people())));
        var once = subject.ask(stories);
        var both = subject.ask(twice);
        return Sets.union(once.figures().keySet(), both.figures().keySet()).stream()
                .filter(key ->
                        !Same.numbers(both, key).equals(Same.numbers(once, key).plus(Same.numbers(once, key))))
                .findFirst()
                .map(key -> Same.named(key) + Same.numbers(once, key) + " twice is " + Same.numbers(both, key));
    }

    private static Optional<String> additive(IndicatorUnderTest subject, Stories stories) {
        if (isPooled(subject)) {
            return Optional.empty();
        }
        var whole = subject.ask(stories);
        var even = subject.ask(half(stories, 0));
        var odd = subject.ask(half(stories, 1));
        return Sets.union(
                        whole.figures().keySet(),
                        Sets.union(even.figures().keySet(), odd.figures().keySet()))
                .stream()
                .filter(key ->
                        !Same.numbers(whole, key).equals(Same.numbers(even, key).plus(Same.numbers(odd, key))))
                .findFirst()
                .map(key -> Same.named(key) + Same.numbers(even, key) + " and " + Same.numbers(odd, key) + " make "
                        + Same.numbers(whole, key));
    }

    private static Stories half(Stories stories, int rest) {
        return stories.with(IntStream.range(0, stories.people().size())
                .filter(i -> i % 2 == rest)
                .mapToObj(stories.people()::get)
                .toList());
    }

    /** Figures over pooled years begin with the first full span of years, which a part of the people may not have. */
    private static boolean isPooled(IndicatorUnderTest subject) {
        return subject.definition()
                .filter(indicator -> indicator.placing().pooledYears() > 1)
                .isPresent();
    }

    private static Optional<String> rolledUp(IndicatorUnderTest subject, Stories stories) {
        boolean hospitals = subject.definition()
                .map(indicator -> indicator.placing().perHospital())
                .orElse(true);
        var answers = subject.ask(stories);
        return answers.figures().keySet().stream()
                .filter(key -> hospitals && key.scope().level() != Scope.Level.HOSPITAL)
                .filter(key -> key.scope().level() != Scope.Level.UNKNOWN)
                .filter(key -> !Same.numbers(answers, key).equals(sum(answers, key)))
                .findFirst()
                .map(key ->
                        Same.named(key) + Same.numbers(answers, key) + " although its parts are " + sum(answers, key));
    }

    private static Numbers sum(Answers answers, FigureKey key) {
        return Scopes.NORWAY.all().stream()
                .filter(scope ->
                        Scopes.NORWAY.parent(scope).filter(key.scope()::equals).isPresent())
                .map(part -> Same.numbers(answers, new FigureKey(key.indicator(), part, key.year())))
                .reduce(Numbers.NONE, Numbers::plus);
    }

    private static Optional<String> outsiders(IndicatorUnderTest subject, Stories stories) {
        var answers = subject.ask(stories);
        var inside = answers.cases().stream()
                .filter(one -> one.contribution().included() != Truth.NO)
                .map(CaseAnswer::person)
                .toList();
        var left = stories.with(stories.people().stream()
                .filter(story -> inside.contains(story.person()))
                .toList());
        return isPooled(subject) ? Optional.empty() : Same.figures(answers, subject.ask(left));
    }

    private static Optional<String> years(IndicatorUnderTest subject, Stories stories) {
        if (isPooled(subject)) {
            return Optional.empty();
        }
        var answers = subject.ask(stories);
        return answers.figures().keySet().stream()
                .flatMap(key -> {
                    var one = subject.ask(only(stories, answers, key.year()));
                    return said(
                            Same.numbers(one, key).equals(Same.numbers(answers, key)),
                            Same.named(key) + Same.numbers(answers, key) + ", of its own courses "
                                    + Same.numbers(one, key))
                            .stream();
                })
                .findFirst();
    }

    /** The people of whom some course counts in the year. */
    private static Stories only(Stories stories, Answers answers, int year) {
        var then = answers.cases().stream()
                .filter(one -> one.year().equals(OptionalInt.of(year)))
                .map(CaseAnswer::person)
                .collect(toImmutableList());
        return stories.with(stories.people().stream()
                .filter(story -> then.contains(story.person()))
                .toList());
    }

    private static Optional<String> complement(IndicatorUnderTest subject, Stories stories) {
        var answers = subject.ask(stories);
        return subject.definition().map(CountingLaws::opposite).flatMap(opposite -> {
            var others = IndicatorUnderTest.of(opposite).ask(stories);
            return answers.figures().keySet().stream()
                    .filter(key -> !Same.numbers(others, key).equals(mirrored(Same.numbers(answers, key))))
                    .findFirst()
                    .map(key -> Same.named(key) + Same.numbers(answers, key) + ", and of the opposite "
                            + Same.numbers(others, key));
        });
    }

    private static Numbers mirrored(Numbers n) {
        return new Numbers(n.assessed() - n.met(), n.assessed(), n.open());
    }

    private static Indicator opposite(Indicator indicator) {
        return indicator.measuring(
                indicator.measure().fold(share -> new Measure.Share(share.met().negate()), unpublished -> unpublished));
    }
}
