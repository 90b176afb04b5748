package org.sarcomaregistry.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.testkit.law.FigureAnswer.Range;
import org.sarcomaregistry.testkit.story.PlainForms;
import org.sarcomaregistry.testkit.story.Stories;
import org.sarcomaregistry.testkit.story.Story;
import org.sarcomaregistry.testkit.story.Telling;

/** Answers one open case and looks at the bounds. */
final class Answered {

    private Answered() {}

    static Optional<String> breach(IndicatorUnderTest subject, Stories stories) {
        var before = subject.ask(stories);
        return before.cases().stream()
                .filter(one -> one.contribution().included() == Truth.YES
                        && one.contribution().met() == Truth.UNKNOWN)
                .flatMap(one -> breach(subject, stories, before, one).stream())
                .findFirst();
    }

    private static Optional<String> breach(
            IndicatorUnderTest subject, Stories stories, Answers before, CaseAnswer open) {
        var told = telling(subject, stories, open.person());
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var after = subject.ask(told.get());
        if (!isOnlyAnswered(before, after, open)) {
            return Optional.empty();
        }
        return before.figures().keySet().stream()
                .filter(key -> before.figure(key).flatMap(FigureAnswer::bounds).isPresent())
                .filter(key -> after.figure(key)
                        .flatMap(FigureAnswer::bounds)
                        .filter(now -> encloses(
                                before.figure(key).flatMap(FigureAnswer::bounds).orElseThrow(), now))
                        .isEmpty())
                .findFirst()
                .map(key -> Same.named(key) + "bounds "
                        + before.figure(key).flatMap(FigureAnswer::bounds) + " become "
                        + after.figure(key).flatMap(FigureAnswer::bounds) + " once a case is answered");
    }

    /** The stories with the plainest answering report about a person on the data date. */
    private static Optional<Stories> telling(IndicatorUnderTest subject, Stories stories, int person) {
        return subject.definition()
                .flatMap(indicator -> indicator.answeredBy())
                .map(kind -> Telling.of("answer", stories.dataDate(), PlainForms.of(kind, stories.dataDate())))
                .map(answer -> stories.each(story -> story.person() == person ? with(story, answer) : story));
    }

    private static Story with(Story story, Telling more) {
        return story.telling(ImmutableList.<Telling>builder()
                .addAll(story.tellings())
                .add(more)
                .build());
    }

    /** The report may have moved a course to another unit or year, or told of another tumour; then nothing follows. */
    private static boolean isOnlyAnswered(Answers before, Answers after, CaseAnswer open) {
        if (before.cases().size() != after.cases().size()) {
            return false;
        }
        for (int i = 0; i < before.cases().size(); i++) {
            var was = before.cases().get(i);
            var is = after.cases().get(i);
            boolean same = was.contribution().equals(is.contribution()) || was.equals(open);
            boolean inPlace = was.scope().equals(is.scope())
                    && was.year().equals(is.year())
                    && was.contribution().included() == is.contribution().included();
            if (!same || !inPlace) {
                return false;
            }
        }
        return true;
    }

    private static boolean encloses(Range outer, Range inner) {
        return outer.lower() <= inner.lower() + FigureLaws.TOLERANCE
                && inner.upper() <= outer.upper() + FigureLaws.TOLERANCE;
    }
}
