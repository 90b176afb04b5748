package org.sarcomaregistry.application.publishing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;

import java.util.Optional;
import java.util.function.Predicate;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.restatement.Moment;
import org.sarcomaregistry.domain.restatement.Restated;
import org.sarcomaregistry.domain.restatement.Restatement;

/**
 * Explains the difference between two releases, figure by figure and down to the messages. What both were made of is
 * folded again, one person after the other.
 */
public final class CompareReleases {

    private final CurrentCourses courses;

    public CompareReleases(CurrentCourses courses) {
        this.courses = courses;
    }

    /**
     * The difference between two releases; empty if the first knows something that the second doesn't.
     *
     * @param wanted which figures are asked for
     */
    public Optional<Restated> between(Release earlier, Release later, Predicate<FigureKey> wanted) {
        var from = earlier.summary();
        var to = later.summary();
        if (to.dataDate().isBefore(from.dataDate()) || to.watermark() < from.watermark()) {
            return Optional.empty();
        }
        var indicators =
                SarcomaIndicators.all().stream().filter(Indicator::isDefined).collect(toImmutableList());
        var lookback = courses.between(from::knows, to::knows);
        return Optional.of(Restatement.between(indicators, moment(earlier), moment(later), lookback.statements())
                .of(lookback.people(), wanted));
    }

    private static Moment moment(Release release) {
        return new Moment(
                release.summary().dataDate(),
                release.figures().stream().collect(toImmutableMap(Figure::key, Figure::counts)));
    }
}
