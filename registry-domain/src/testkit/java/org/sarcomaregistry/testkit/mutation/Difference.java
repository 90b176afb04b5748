package org.sarcomaregistry.testkit.mutation;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sarcomaregistry.domain.indicator.Attainment;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.testkit.arbitrary.Sampling;
import org.sarcomaregistry.testkit.arbitrary.Sampling.Folded;
import org.sarcomaregistry.testkit.law.Answers;
import org.sarcomaregistry.testkit.law.CaseAnswer;
import org.sarcomaregistry.testkit.law.FigureAnswer;
import org.sarcomaregistry.testkit.law.LocalAnswers;
import org.sarcomaregistry.testkit.story.Smallest;
import org.sarcomaregistry.testkit.story.Stories;

/**
 * The smallest people whom two definitions count differently.
 *
 * @param smallest no person, message or answer less would do
 * @param how how each of the two counts them, in words
 */
public record Difference(Stories smallest, String how) {

    private static final int TRIES = 1_000;

    /**
     * Two editions of an indicator side by side.
     *
     * @param one the definition before
     * @param other the definition after
     * @return empty if 1000 groups of people, drawn for the limits of both, are counted alike; which proves nothing
     */
    public static Optional<Difference> between(Indicator one, Indicator other) {
        return Sampling.folded(List.of(one, other), TRIES).stream()
                .filter(folded -> counted(one, other, folded).isPresent())
                .findFirst()
                .map(found -> Smallest.of(
                        found.stories(), stories -> counted(one, other, stories).isPresent()))
                .map(smallest ->
                        new Difference(smallest, counted(one, other, smallest).orElseThrow()));
    }

    /** {@return the people and how they are counted} */
    public String text() {
        return how + "\n" + smallest;
    }

    /**
     * {@return how two definitions count some people differently, in words; empty if they count them alike}
     *
     * @param one the definition before
     * @param other the definition after
     * @param stories of the people asked about
     */
    public static Optional<String> counted(Indicator one, Indicator other, Stories stories) {
        return counted(one, other, Folded.of(stories));
    }

    private static Optional<String> counted(Indicator one, Indicator other, Folded folded) {
        var courses = folded.courses();
        var dataDate = folded.stories().dataDate();
        var first = new LocalAnswers(one);
        var second = new LocalAnswers(other);
        var difference = cases(first.cases(courses, dataDate), second.cases(courses, dataDate));
        boolean onlyCases =
                one.placing().equals(other.placing()) && one.target().equals(other.target());
        return difference.isPresent() || onlyCases
                ? difference
                : figures(first.of(courses, dataDate), second.of(courses, dataDate));
    }

    private static Optional<String> cases(List<CaseAnswer> one, List<CaseAnswer> other) {
        return IntStream.range(0, one.size())
                .filter(i -> !counted(one.get(i)).equals(counted(other.get(i))))
                .mapToObj(i -> "person " + one.get(i).person() + ", tumour "
                        + one.get(i).tumour() + ": " + counted(one.get(i)) + " becomes " + counted(other.get(i)))
                .findFirst();
    }

    /** What a case adds and where; one that is out adds nothing anywhere. */
    private static String counted(CaseAnswer one) {
        var counts = Counts.of(one.contribution());
        if (counts.population() == 0 || one.year().isEmpty()) {
            return "not counted";
        }
        var met = switch (one.contribution().met()) {
            case YES -> "met";
            case NO -> "not met";
            case UNKNOWN -> "open";
        };
        var in = one.contribution().included() == Truth.YES ? met : met + ", perhaps not counted,";
        return in + " for " + one.scope().name() + " in " + one.year().getAsInt();
    }

    private static Optional<String> figures(Answers one, Answers other) {
        return Sets.union(places(one), places(other)).stream()
                .filter(key -> !said(one, key).equals(said(other, key)))
                .map(key ->
                        key.scope().name() + " " + key.year() + ": " + said(one, key) + " becomes " + said(other, key))
                .findFirst();
    }

    /** The two may have different ids. */
    private static ImmutableSet<FigureKey> places(Answers answers) {
        return answers.figures().keySet().stream()
                .map(key -> new FigureKey("", key.scope(), key.year()))
                .collect(ImmutableSet.toImmutableSet());
    }

    private static String said(Answers answers, FigureKey place) {
        Function<FigureAnswer, String> words = figure -> figure.numbers().met() + " of "
                + figure.numbers().assessed() + " and " + figure.numbers().open() + " open"
                + (figure.attainment() == Attainment.NO_LEVEL
                        ? ""
                        : ", " + figure.attainment().label().en());
        return answers.figures().entrySet().stream()
                .filter(entry -> entry.getKey().scope().equals(place.scope())
                        && entry.getKey().year() == place.year())
                .map(entry -> words.apply(entry.getValue()))
                .findFirst()
                .orElse("no figure");
    }
}
