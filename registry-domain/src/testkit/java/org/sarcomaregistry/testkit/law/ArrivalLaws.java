package org.sarcomaregistry.testkit.law;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.sarcomaregistry.testkit.law.Law.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.testkit.law.IndicatorUnderTest.Power;
import org.sarcomaregistry.testkit.story.PlainForms;
import org.sarcomaregistry.testkit.story.Stories;
import org.sarcomaregistry.testkit.story.Story;
import org.sarcomaregistry.testkit.story.Telling;

/** Laws about how messages arrive: in which order, how often, corrected, withdrawn, late. */
final class ArrivalLaws {

    static final ImmutableList<Law> ALL = ImmutableList.of(
            same(
                    "order-of-arrival",
                    "It does not matter which message comes first.",
                    story -> story.telling(story.tellings().reverse())),
            same(
                    "sent-again",
                    "A message that is sent again changes nothing.",
                    story -> story.telling(ImmutableList.copyOf(Iterables.concat(story.tellings(), story.tellings())))),
            same("withdrawn-is-untold", "A message that was taken back was never there.", ArrivalLaws::takingBack),
            same(
                    "corrected-is-right-at-once",
                    "A corrected message counts as if it had been right at once.",
                    ArrivalLaws::correcting),
            same(
                    "irrelevant-fields",
                    "Comments, and who signs for a unit, change nothing.",
                    story -> story.telling(story.tellings().stream()
                            .map(ArrivalLaws::commented)
                            .toList())),
            law(
                    "later-news-changes-nothing",
                    "What is learnt after the data date changes nothing about what was known on it.",
                    (subject, stories) -> Same.figures(subject, stories, known(stories)),
                    Power.ANY_DAY),
            law(
                    "news-after-the-day-is-not-counted",
                    "A report that arrives the day after the data date is not counted yet.",
                    (subject, stories) -> Same.figures(subject, stories, withNews(stories)),
                    Power.ANY_DAY));

    private ArrivalLaws() {}

    private static Law same(String name, String statement, UnaryOperator<Story> otherwise) {
        return law(name, statement, (subject, stories) -> Same.figures(subject, stories, stories.each(otherwise)));
    }

    /** One more message of the same kind as the first, in other words, and its withdrawal. */
    private static Story takingBack(Story story) {
        return story.tellings().stream()
                .filter(telling -> telling.kind() != FormKind.WITHDRAWAL)
                .findFirst()
                .map(first -> {
                    var mistake = first.with(worded(first.form())).under("mistake");
                    var alone = new Telling("mistake", mistake.learntOn(), Optional.empty(), mistake.form());
                    return with(story, alone, alone.withdrawnBy("taken-back"));
                })
                .orElse(story);
    }

    /** A form of the same kind that says something else where it can. */
    private static ReportForm worded(ReportForm form) {
        var other = form.answers("residual").isEmpty() ? form : form.with("residual", "R2");
        return form.answers("pet").isEmpty()
                ? other
                : other.with("pet", "unknown").with("referral_route", "unknown");
    }

    private static Story with(Story story, Telling... more) {
        return story.telling(ImmutableList.<Telling>builder()
                .addAll(story.tellings())
                .add(more)
                .build());
    }

    /**
     * The first message that replaces none, and that none replaces, was wrong at first; its correction has the id that it
     * has in the story. (Where a correction is taken back, what it corrected stands again: that is another story.)
     */
    private static Story correcting(Story story) {
        var first = story.tellings().stream()
                .filter(telling -> telling.replaces().isEmpty() && !isReplaced(story, telling))
                .findFirst();
        return first.map(telling -> {
                    var wrong = Telling.of("wrong", telling.learntOn(), worded(telling.form()));
                    var right = new Telling(telling.id(), telling.learntOn(), Optional.of("wrong"), telling.form());
                    return story.telling(story.tellings().stream()
                            .flatMap(t -> t.equals(telling)
                                    ? ImmutableList.of(wrong, right).stream()
                                    : ImmutableList.of(t).stream())
                            .collect(toImmutableList()));
                })
                .orElse(story);
    }

    private static boolean isReplaced(Story story, Telling telling) {
        return story.tellings().stream()
                .anyMatch(other -> other.replaces().filter(telling.id()::equals).isPresent());
    }

    private static Telling commented(Telling telling) {
        boolean isReport = telling.kind().family() == FormKind.Family.REPORT;
        return isReport
                ? telling.with(telling.form()
                        .with("comment", "ring tilbake " + telling.id())
                        .with("reporter_hpr", "7654321"))
                : telling;
    }

    private static Stories known(Stories stories) {
        var date = stories.dataDate();
        return stories.each(story -> story.telling(story.tellings().stream()
                        .filter(telling -> !telling.learntOn().isAfter(date))
                        .toList()))
                .declaring(stories.declared().stream()
                        .filter(telling -> !telling.learntOn().isAfter(date))
                        .toList());
    }

    private static Stories withNews(Stories stories) {
        LocalDate tomorrow = stories.dataDate().plusDays(1);
        return stories.each(story -> with(
                story,
                Telling.of("news-1", tomorrow, PlainForms.of(FormKind.WORK_UP, stories.dataDate())),
                Telling.of("news-2", tomorrow, PlainForms.of(FormKind.SURGERY, stories.dataDate())),
                Telling.of("news-3", tomorrow, PlainForms.of(FormKind.POPULATION_REGISTER, stories.dataDate()))));
    }
}
