package org.sarcomaregistry.application.counting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.application.querying.Statistics;
import org.sarcomaregistry.domain.clinical.ClinicalFigures;
import org.sarcomaregistry.domain.clinical.ClinicalTallies;
import org.sarcomaregistry.domain.clinical.Placed;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Placing;
import org.sarcomaregistry.domain.indicator.PublicFigure;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.indicator.Tallies;

/**
 * What a unit sees of its own patients, as of today: by who treated them and by where they live, beside the frozen figures
 * of the nation. The nation's figures of today are nobody's to see, because the difference from one day to the next would
 * name a patient.
 */
public final class OwnUnit {

    private static final ImmutableList<Indicator> BY_RESIDENCE = SarcomaIndicators.all().stream()
            .filter(Indicator::isDefined)
            .map(indicator -> indicator.placed(byResidence(indicator.placing())))
            .collect(toImmutableList());

    private final CurrentCourses courses;
    private final Statistics statistics;
    private final PublishedReleases releases;
    private Followed followed = new Followed(
            CurrentCourses.Mark.NOTHING,
            LocalDate.MIN,
            Tallies.of(BY_RESIDENCE, ImmutableList.of(), LocalDate.MIN),
            ClinicalTallies.of(ImmutableList.of()));

    public OwnUnit(CurrentCourses courses, Statistics statistics, PublishedReleases releases) {
        this.courses = courses;
        this.statistics = statistics;
        this.releases = releases;
    }

    /** What is kept of all courses, and how far they were followed. */
    private record Followed(CurrentCourses.Mark mark, LocalDate day, Tallies residence, ClinicalTallies clinical) {}

    /**
     * One indicator of a unit.
     *
     * @param own of the patients that the unit answers for
     * @param residence of those who lived in the unit's health region, or in the country for the nation
     * @param nation what the newest release shows of the nation; empty without a release, or where it has no such figure
     */
    public record OwnFigure(Indicator indicator, Figure own, Figure residence, Optional<PublicFigure> nation) {}

    /**
     * Everything of a unit and a year.
     *
     * @param residence the place that figures by residence are of
     * @param release the newest release; empty where there is none
     * @param figures one for each indicator
     * @param clinical tables by who treated, and by where patients live
     */
    public record Overview(
            Scope place,
            Scope residence,
            LocalDate day,
            Optional<Release.Summary> release,
            ImmutableList<OwnFigure> figures,
            ImmutableMap<Placed, ClinicalFigures> clinical) {}

    /**
     * The figures of a place in a year.
     *
     * @param year of diagnosis, or of death where an indicator is about deaths; the last one where years are pooled
     */
    public synchronized Overview of(Scope place, int year) {
        var own = statistics.figures();
        follow();
        var home = home(place);
        var release = releases.newest();
        var frozen = release.map(OwnUnit::ofTheNation).orElse(ImmutableMap.of());
        var residence = followed.residence().figures();
        var figures = SarcomaIndicators.all().stream()
                .map(indicator -> new OwnFigure(
                        indicator,
                        figure(indicator, own, place, year),
                        figure(indicator, residence, home, year),
                        Optional.ofNullable(frozen.get(new FigureKey(indicator.id(), Scope.NATION, year)))))
                .collect(toImmutableList());
        return new Overview(
                place, home, followed.day(), release.map(Release::summary), figures, clinical(place, home, year));
    }

    private ImmutableMap<Placed, ClinicalFigures> clinical(Scope place, Scope home, int year) {
        return ImmutableMap.of(
                Placed.TREATMENT, followed.clinical().of(Placed.TREATMENT, place, year),
                Placed.RESIDENCE, followed.clinical().of(Placed.RESIDENCE, home, year));
    }

    private static Figure figure(Indicator indicator, Figures figures, Scope place, int year) {
        var key = new FigureKey(indicator.id(), place, year);
        return Figure.of(indicator, key, figures.of(key));
    }

    private static ImmutableMap<FigureKey, PublicFigure> ofTheNation(Release release) {
        return release.figures().stream()
                .filter(figure -> figure.key().scope().equals(Scope.NATION))
                .collect(ImmutableMap.toImmutableMap(Figure::key, PublicFigure::of));
    }

    /** The smallest place with residents: the region that it is part of, or the nation. */
    private static Scope home(Scope place) {
        var home = place;
        while (!home.isWide()) {
            home = Scopes.NORWAY.parent(home).orElse(Scope.NATION);
        }
        return home;
    }

    private static Placing byResidence(Placing placing) {
        return new Placing(Attribution.RESIDENCE, placing.year(), placing.pooledYears(), false);
    }

    private void follow() {
        var today = statistics.today();
        var news = courses.since(followed.mark());
        if (!today.equals(followed.day()) || news.changes().isEmpty()) {
            var picture = courses.picture();
            followed = new Followed(
                    picture.mark(),
                    today,
                    Tallies.of(BY_RESIDENCE, picture.all(), today),
                    ClinicalTallies.of(picture.all()));
        } else {
            news.changes().get().forEach(change -> {
                followed.residence().replace(change.before(), change.after());
                followed.clinical().replace(change.before(), change.after());
            });
            followed = new Followed(news.now(), today, followed.residence(), followed.clinical());
        }
    }
}
