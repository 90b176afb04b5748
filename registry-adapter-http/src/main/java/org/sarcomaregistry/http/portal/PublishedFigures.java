package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.domain.comparison.Comparison;
import org.sarcomaregistry.domain.comparison.Comparisons;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Disclosure;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.PublicFigure;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;

/** Releases for the public, each figure under its name. A release never changes, so the last ones are kept. */
final class PublishedFigures {

    private static final int KEPT = 4;

    private final PublishedReleases releases;
    private final Cache<String, Published> kept =
            CacheBuilder.newBuilder().maximumSize(KEPT).build();

    PublishedFigures(PublishedReleases releases) {
        this.releases = releases;
    }

    /**
     * A release with what everybody may see of its figures.
     *
     * @param counts all figures, for those who may see some of them whole
     * @param visible those that everybody may see whole
     */
    record Published(Release release, ImmutableMap<FigureKey, PublicFigure> figures, Figures counts, Figures visible) {

        /** A place's figure beside what everybody may see; empty where the figure is hidden, or nobody is counted. */
        Optional<Comparison> beside(Indicator indicator, Scope place, int year) {
            return beside(indicator, place, year, visible);
        }

        /** What somebody sees who may see a place's own figures whole. */
        Figures seenBy(Scope own) {
            return Disclosure.visible(counts, key -> Scopes.NORWAY.isWithin(key.scope(), own));
        }

        /** A place's figure beside what somebody sees; empty where it is not among that. */
        static Optional<Comparison> beside(Indicator indicator, Scope place, int year, Figures seen) {
            return seen.counts().containsKey(new FigureKey(indicator.id(), place, year))
                    ? Optional.of(Comparisons.of(indicator, seen).of(place, year))
                    : Optional.empty();
        }

        /** What everybody may see of a figure; of one that nobody is counted in, that there is nobody. */
        PublicFigure figure(Indicator indicator, Scope place, int year) {
            var key = new FigureKey(indicator.id(), place, year);
            return Optional.ofNullable(figures.get(key))
                    .orElseGet(() -> PublicFigure.of(Figure.of(indicator, key, Counts.NONE)));
        }
    }

    Optional<Published> newest() {
        return releases.newest().map(this::published);
    }

    Optional<Published> byId(String id) {
        return releases.byId(id).map(this::published);
    }

    private Published published(Release release) {
        try {
            return kept.get(release.id(), () -> index(release));
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Published index(Release release) {
        var counts = release.counts();
        return new Published(
                release,
                release.figures().stream().collect(toImmutableMap(Figure::key, PublicFigure::of)),
                counts,
                Disclosure.visible(counts, key -> false));
    }
}
