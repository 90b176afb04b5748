package org.sarcomaregistry.http.api;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.http.Section;
import org.sarcomaregistry.http.Tokens;

/** The whole API. */
public final class RegistryApi implements Section {

    static final String BASE = "/api/v1";

    private final UseCases useCases;
    private final Tokens tokens;

    public RegistryApi(UseCases useCases, Tokens tokens) {
        this.useCases = useCases;
        this.tokens = tokens;
    }

    @Override
    public String path() {
        return "/api/";
    }

    @Override
    public void addTo(JavalinConfig config) {
        config.routes.before(BASE + "/*", RegistryApi::version);
        var routes = new Routes(config.routes, new Guard(tokens, useCases.access()));
        new ReportRoutes(useCases).addTo(routes);
        new DraftRoutes(useCases).addTo(routes);
        new ReceiptRoutes(useCases).addTo(routes);
        new ReceiptFigures(useCases).addTo(routes);
        new CatalogueRoutes().addTo(routes);
        new CodebookRoutes().addTo(routes);
        new IndicatorRoutes().addTo(routes);
        new ReleaseRoutes(useCases.releases()).addTo(routes);
        new RestatementRoutes(useCases).addTo(routes);
        new ComparisonRoutes(useCases.releases()).addTo(routes);
        new AdherenceRoutes(useCases).addTo(routes);
        new StatisticsRoutes(useCases).addTo(routes);
        new MissingReportRoutes(useCases).addTo(routes);
        new DispositionRoutes(useCases).addTo(routes);
        new QueryRoutes(useCases).addTo(routes);
        new DeskRoutes(useCases).addTo(routes);
        new ReportingRoutes(useCases).addTo(routes);
        new QualityRoutes(useCases).addTo(routes);
        new OwnUnitRoutes(useCases).addTo(routes);
        new ExtractRoutes(useCases).addTo(routes);
        new ChangeRoutes(useCases).addTo(routes);
        new ContractRoutes().addTo(routes);
    }

    /** Every answer says which codebook it goes by. */
    private static void version(Context ctx) {
        ctx.header("Codebook-Version", Codebook.current().version());
    }
}
