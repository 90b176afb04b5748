package org.sarcomaregistry.app;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.querying.Traces;
import org.sarcomaregistry.http.Section;
import org.sarcomaregistry.http.portal.Portal;
import org.sarcomaregistry.http.portal.PortalUseCases;
import org.sarcomaregistry.http.portal.PortalViewer;

/** The pages of a service. */
final class Pages {

    private Pages() {}

    /** The public pages, or none. */
    static ImmutableList<Section> of(Registry registry, boolean apiOnly) {
        return apiOnly ? ImmutableList.of() : ImmutableList.of(new Portal(useCases(registry), Optional.empty()));
    }

    /** All pages, shown to one viewer, who meets one hospital first. */
    static ImmutableList<Section> demo(Registry registry, PortalViewer viewer) {
        return ImmutableList.of(new Portal(useCases(registry), Optional.of(viewer)));
    }

    private static PortalUseCases useCases(Registry registry) {
        return new PortalUseCases(
                registry.statistics(),
                registry.missingReports(),
                new Traces(registry.transactions(), registry.courses(), registry.statistics()),
                new PublishedReleases(registry.transactions()),
                registry.access(),
                registry.transactions(),
                PortalUseCases.Reporting.of(
                        registry.transactions(),
                        registry.disposing(),
                        registry.statistics(),
                        new PortalUseCases.Taking(registry.examination(), registry.intake()),
                        registry.clock()));
    }
}
