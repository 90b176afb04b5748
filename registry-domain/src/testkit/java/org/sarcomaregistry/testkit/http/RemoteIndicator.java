package org.sarcomaregistry.testkit.http;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.sarcomaregistry.domain.indicator.Attainment;
import org.sarcomaregistry.domain.indicator.CaseExplanation;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.testkit.law.Answers;
import org.sarcomaregistry.testkit.law.CaseAnswer;
import org.sarcomaregistry.testkit.law.FigureAnswer;
import org.sarcomaregistry.testkit.law.FigureAnswer.Numbers;
import org.sarcomaregistry.testkit.law.FigureAnswer.Range;
import org.sarcomaregistry.testkit.law.IndicatorUnderTest;
import org.sarcomaregistry.testkit.story.Stories;

/**
 * An indicator that answers at an address. It is told stories through the registry's contract, and asked for its figures
 * and cases of today; so the laws on what was known on an earlier day are left out.
 *
 * <p>For an indicator with figures of single years for every hospital. Its today must not lie before the day on which the
 * kit's stories end, see {@link org.sarcomaregistry.testkit.arbitrary.Cohorts#LAST_DAY}.
 *
 * @param name id of the indicator, as the address knows it
 * @param fresh opens a registry that knows nobody, each time that it is asked
 */
public record RemoteIndicator(String name, Supplier<RegistryEndpoint> fresh) implements IndicatorUnderTest {

    @Override
    public ImmutableSet<Power> powers() {
        return ImmutableSet.of(Power.CASES);
    }

    @Override
    public Optional<Indicator> definition() {
        return Optional.empty();
    }

    @Override
    public Answers ask(Stories stories) {
        var endpoint = fresh.get();
        new Post(endpoint).send(stories);
        var questions = Questions.about(stories);
        var figures = ImmutableSortedMap.<FigureKey, FigureAnswer>naturalOrder();
        var cases = ImmutableList.<CaseAnswer>builder();
        for (int year : questions.years()) {
            questions
                    .places()
                    .forEach(place -> figure(endpoint, place, year)
                            .ifPresent(answer -> figures.put(new FigureKey(name, place, year), answer)));
            cases.addAll(cases(endpoint, year));
        }
        return new Answers(figures.buildOrThrow(), cases.build());
    }

    private Optional<FigureAnswer> figure(RegistryEndpoint endpoint, Scope place, int year) {
        return endpoint
                .read("/statistics/figures?unit=" + place.code() + "&year=" + year)
                .get("figures")
                .elements()
                .stream()
                .filter(figure -> figure.get("indicator").text().equals(Optional.of(name)))
                .map(RemoteIndicator::answer)
                .findFirst();
    }

    private static FigureAnswer answer(JsonValue figure) {
        return new FigureAnswer(
                new Numbers(
                        figure.get("met").whole(),
                        figure.get("assessed").whole(),
                        figure.get("open").whole()),
                figure.get("share").number(),
                range(figure.get("interval")),
                range(figure.get("bounds")),
                coded(Attainment.values(), Attainment::code, figure.get("attainment")),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Range> range(JsonValue range) {
        OptionalDouble lower = range.get("lower").number();
        OptionalDouble upper = range.get("upper").number();
        return lower.isPresent() && upper.isPresent()
                ? Optional.of(new Range(lower.getAsDouble(), upper.getAsDouble()))
                : Optional.empty();
    }

    private ImmutableList<CaseAnswer> cases(RegistryEndpoint endpoint, int year) {
        var path = "/statistics/figures/" + name + "/" + Scope.NATION.code() + "/" + year + "/cases?limit=200";
        return endpoint.read(path).get("cases").elements().stream()
                .map(one -> new CaseAnswer(
                        Integer.parseInt(one.get("person").text().orElse("P0").substring(1)),
                        one.get("tumour").text().orElse(""),
                        Scope.NATION,
                        OptionalInt.of(year),
                        new CaseExplanation(verdict(one.get("in")), verdict(one.get("met")))))
                .collect(ImmutableList.toImmutableList());
    }

    private static Verdict verdict(JsonValue verdict) {
        return Verdict.of(
                coded(Truth.values(), truth -> truth.name().toLowerCase(java.util.Locale.ROOT), verdict.get("verdict")),
                Text.of(
                        verdict.get("nb").text().orElse("-"),
                        verdict.get("en").text().orElse("-")));
    }

    private static <E> E coded(E[] values, java.util.function.Function<E, String> code, JsonValue word) {
        return Arrays.stream(values)
                .filter(value -> word.text().equals(Optional.of(code.apply(value))))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("an unknown word: " + word.text()));
    }
}
