package org.sarcomaregistry.application.publishing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.querying.KnownCourses;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.restatement.FigureChange;
import org.sarcomaregistry.domain.restatement.Known;
import org.sarcomaregistry.domain.restatement.Restatement;

/**
 * Explains the difference between two releases, figure by figure and down to the messages. What both were made of is read
 * from the log again.
 */
public final class CompareReleases {

    private final Transactions transactions;

    public CompareReleases(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * How a release differs from an earlier one.
     *
     * @param changes by key; both times are counted by today's definitions
     * @param redefined figures that one of the releases published otherwise than today's definitions count them: what
     *     {@code changes} says of these is not what was published
     */
    public record Comparison(
            Release.Summary earlier,
            Release.Summary later,
            ImmutableList<FigureChange> changes,
            ImmutableList<FigureKey> redefined) {}

    /**
     * The difference between two releases; empty if neither of them knows all that the other knows.
     *
     * @param wanted which figures are asked for
     */
    public Optional<Comparison> between(Release earlier, Release later, Predicate<FigureKey> wanted) {
        var from = earlier.summary();
        var to = later.summary();
        if (to.dataDate().isBefore(from.dataDate()) || to.watermark() < from.watermark()) {
            return Optional.empty();
        }
        var before = KnownCourses.on(from.dataDate(), from.watermark(), transactions);
        var after = KnownCourses.on(to.dataDate(), to.watermark(), transactions);
        var indicators =
                SarcomaIndicators.all().stream().filter(Indicator::isDefined).collect(toImmutableList());
        var changes =
                Restatement.between(known(before), known(after), news(from, to)).changes(indicators, wanted);
        var redefined = Stream.concat(redefined(earlier, before), redefined(later, after))
                .filter(wanted)
                .distinct()
                .sorted()
                .collect(toImmutableList());
        return Optional.of(new Comparison(from, to, changes, redefined));
    }

    private static Known known(KnownCourses courses) {
        return new Known(courses.dataDate(), courses.histories());
    }

    /** What the later release knows and the earlier one doesn't. */
    private ImmutableList<Entry> news(Release.Summary earlier, Release.Summary later) {
        var news = new ArrayList<Entry>();
        transactions.read(stores -> {
            stores.log().read(0, later.watermark(), entry -> {
                if (later.knows(entry) && !earlier.knows(entry)) {
                    news.add(entry);
                }
            });
            return news;
        });
        return ImmutableList.copyOf(news);
    }

    /** Figures that were published otherwise than today's definitions count them. */
    private static Stream<FigureKey> redefined(Release published, KnownCourses courses) {
        var was = counts(published);
        var is = counts(PublishStatistics.release(courses));
        return Stream.concat(was.keySet().stream(), is.keySet().stream())
                .filter(key -> !was.getOrDefault(key, Counts.NONE).equals(is.getOrDefault(key, Counts.NONE)));
    }

    private static ImmutableMap<FigureKey, Counts> counts(Release release) {
        return release.figures().stream().collect(toImmutableMap(Figure::key, Figure::counts));
    }
}
