package org.sarcomaregistry.testkit.law;

import static org.sarcomaregistry.testkit.law.FigureLaws.said;
import static org.sarcomaregistry.testkit.law.Law.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.ReportProperties;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.testkit.law.FigureAnswer.Numbers;
import org.sarcomaregistry.testkit.law.IndicatorUnderTest.Power;
import org.sarcomaregistry.testkit.story.Stories;
import org.sarcomaregistry.testkit.story.Story;

/** Laws about single cases and the reasons that are given for them. */
final class CaseLaws {

    static final ImmutableList<Law> ALL = ImmutableList.of(
            law(
                    "explained-is-evaluated",
                    "A figure counts exactly what is explained case by case.",
                    CaseLaws::explained,
                    Power.CASES,
                    Power.COUNTS,
                    Power.DEFINITION),
            law(
                    "unknown-is-neither",
                    "An open case is neither met nor failed, and not left out either.",
                    CaseLaws::neither,
                    Power.CASES),
            law(
                    "reasons-were-told",
                    "A verdict rests on messages about the person that were known on the data date.",
                    CaseLaws::reasons,
                    Power.CASES,
                    Power.COUNTS),
            law(
                    "silence-is-no-answer",
                    "Without the report that answers, and no source complete, nothing is decided out of silence.",
                    CaseLaws::silence,
                    Power.CASES,
                    Power.DEFINITION),
            law(
                    "answers-narrow",
                    "Once an open case is answered, the bounds are not wider than before.",
                    Answered::breach,
                    Power.CASES,
                    Power.ANY_DAY,
                    Power.DEFINITION));

    private CaseLaws() {}

    private static Optional<String> explained(IndicatorUnderTest subject, Stories stories) {
        var indicator = subject.definition().orElseThrow();
        if (indicator.placing().pooledYears() > 1) {
            return Optional.empty();
        }
        var answers = subject.ask(stories);
        var expected = new TreeMap<FigureKey, Counts>();
        answers.cases().forEach(one -> add(indicator, one, expected));
        return Sets.union(expected.keySet(), answers.figures().keySet()).stream()
                .filter(key -> isPublished(indicator, key.scope()))
                .filter(key -> !expected.getOrDefault(key, Counts.NONE)
                        .equals(answers.figure(key)
                                .flatMap(FigureAnswer::counts)
                                .orElse(Counts.NONE)))
                .findFirst()
                .map(key -> Same.named(key) + answers.figure(key).flatMap(FigureAnswer::counts) + ", explained "
                        + expected.get(key));
    }

    private static void add(Indicator indicator, CaseAnswer one, Map<FigureKey, Counts> into) {
        var counts = Counts.of(one.contribution());
        if (one.year().isEmpty() || counts.population() == 0) {
            return;
        }
        var scope = Optional.of(one.scope());
        while (scope.isPresent()) {
            into.merge(new FigureKey(indicator.id(), scope.get(), one.year().getAsInt()), counts, Counts::plus);
            scope = Scopes.NORWAY.parent(scope.get());
        }
    }

    private static boolean isPublished(Indicator indicator, Scope scope) {
        return indicator.placing().perHospital()
                || scope.level() == Scope.Level.NATION
                || scope.level() == Scope.Level.REGION;
    }

    private static Optional<String> neither(IndicatorUnderTest subject, Stories stories) {
        boolean pooled = subject.definition()
                .filter(indicator -> indicator.placing().pooledYears() > 1)
                .isPresent();
        var answers = subject.ask(stories);
        return pooled
                ? Optional.empty()
                : answers.figures().keySet().stream()
                        .filter(key -> key.scope().level() == Scope.Level.NATION)
                        .filter(key -> !Same.numbers(answers, key).equals(numbers(answers, key.year())))
                        .findFirst()
                        .map(key -> Same.named(key) + Same.numbers(answers, key) + ", but by case "
                                + numbers(answers, key.year()));
    }

    private static Numbers numbers(Answers answers, int year) {
        return answers.cases().stream()
                .filter(one -> one.year().isPresent() && one.year().getAsInt() == year)
                .map(one -> Counts.of(one.contribution()))
                .map(c -> new Numbers(c.tally().met(), c.tally().assessed(), c.open()))
                .reduce(Numbers.NONE, Numbers::plus);
    }

    private static Optional<String> reasons(IndicatorUnderTest subject, Stories stories) {
        var told = stories.people().stream()
                .collect(Collectors.toMap(
                        Story::person,
                        story -> story.entries(stories.dataDate()).stream()
                                .map(Entry::ref)
                                .collect(Collectors.toSet())));
        return subject.ask(stories).cases().stream()
                .flatMap(one -> Stream.of(
                                one.explanation().included(), one.explanation().met())
                        .flatMap(verdict -> unfounded(verdict, told.getOrDefault(one.person(), Set.of())).stream()))
                .findFirst();
    }

    private static Optional<String> unfounded(Verdict verdict, Set<EntryRef> told) {
        return said(
                told.containsAll(verdict.because()),
                "'" + verdict.reason().en() + "' rests on what nobody had told of the person");
    }

    private static Optional<String> silence(IndicatorUnderTest subject, Stories stories) {
        var indicator = subject.definition().orElseThrow();
        var answering = indicator.answeredBy();
        if (answering.isEmpty() || isAboutArrival(indicator)) {
            return Optional.empty();
        }
        var silent = stories.declaring(ImmutableList.of());
        return subject.ask(silent).cases().stream()
                .filter(one -> one.contribution().included() == Truth.YES)
                .filter(one -> !hasTold(silent, one.person(), answering.get()))
                .map(one -> one.explanation().met())
                .filter(met -> met.truth() != Truth.UNKNOWN && met.because().isEmpty())
                .findFirst()
                .map(met -> "'" + met.reason().en() + "' is taken for " + met.truth() + " although no "
                        + answering.get().label().en().toLowerCase(java.util.Locale.ROOT) + " report has come");
    }

    private static boolean isAboutArrival(Indicator indicator) {
        var arrivals =
                ImmutableSet.of(ReportProperties.WORK_UP, ReportProperties.SURGERY, ReportProperties.RADIOTHERAPY);
        return indicator
                .measure()
                .fold(share -> share.met().properties().stream().anyMatch(arrivals::contains), unpublished -> true);
    }

    private static boolean hasTold(Stories stories, int person, FormKind kind) {
        return stories.people().stream()
                .filter(story -> story.person() == person)
                .flatMap(story -> story.tellings().stream())
                .anyMatch(telling -> telling.kind() == kind);
    }
}
