package org.sarcomaregistry.app;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.OptionalInt;
import org.sarcomaregistry.app.settings.Setting;
import org.sarcomaregistry.app.settings.Settings;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.http.Health;
import org.sarcomaregistry.http.HttpServer;
import org.sarcomaregistry.http.HttpSettings;
import org.sarcomaregistry.http.Metrics;
import org.sarcomaregistry.http.Section;
import org.sarcomaregistry.http.Tokens;
import org.sarcomaregistry.http.api.RegistryApi;
import org.sarcomaregistry.http.api.UseCases;

/** The registry as a service: its API, its health, and whatever pages it is given. */
public final class Service {

    private static final int THREADS = 112;

    private Service() {}

    /**
     * Starts answering.
     *
     * @param pages sections beside the API; none for a server of the API only
     */
    public static HttpServer start(
            Registry registry, Settings settings, Issuing issuing, List<? extends Section> pages) {
        return start(registry, settings, issuing, pages, new Metrics());
    }

    /** The same, with metrics in which others count too. */
    static HttpServer start(
            Registry registry, Settings settings, Issuing issuing, List<? extends Section> pages, Metrics metrics) {
        var sections = ImmutableList.<Section>builder()
                .add(new Health(() -> isReady(registry)))
                .add(new RegistryApi(useCases(registry), new Tokens(issuing.trusted(), registry.clock())))
                .addAll(pages)
                .build();
        var metricsPort = settings.optional(Setting.METRICS_PORT).isPresent()
                ? OptionalInt.of(settings.port(Setting.METRICS_PORT))
                : OptionalInt.empty();
        var http = new HttpSettings(settings.text(Setting.HOST), settings.port(Setting.PORT), metricsPort, THREADS);
        return HttpServer.start(http, metrics, sections);
    }

    private static boolean isReady(Registry registry) {
        return registry.transactions().read(stores -> stores.log().watermark()) >= 0;
    }

    private static UseCases useCases(Registry registry) {
        return new UseCases(
                registry.submitReport(),
                registry.recordEvidence(),
                registry.examination(),
                registry.statistics(),
                UseCases.Writing.of(
                        registry.transactions(),
                        registry.access(),
                        registry.examination(),
                        registry.intake(),
                        registry.clock()),
                new UseCases.Expecting(registry.missingReports(), registry.disposing()),
                UseCases.Following.of(registry.transactions(), registry.courses(), registry.statistics()),
                UseCases.Own.of(registry.transactions(), registry.courses(), registry.statistics(), registry.clock()),
                registry.desk(),
                new PublishedReleases(registry.transactions()),
                registry.access(),
                registry.transactions(),
                registry.clock());
    }
}
