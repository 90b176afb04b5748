package org.sarcomaregistry.http.portal;

import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.Section;
import org.sarcomaregistry.http.SecurityHeaders;
import org.sarcomaregistry.http.portal.view.Address;

/** All pages. Those of releases are for everybody; those of hospitals exist only where there is a viewer. */
public final class Portal implements Section {

    private static final int A_MINUTE = 60;

    /** Ends the asking: the page has got its answer. */
    private static final int STOP_POLLING = 286;

    private final Pages pages = new Pages();
    private final Assets assets = new Assets();
    private final PortalUseCases useCases;
    private final Viewing viewing;
    private final FrontPage front;
    private final CasesPage cases;
    private final ReceiptPage receipt;
    private final ReleasePages releases;
    private final NewsPage news;

    public Portal(PortalUseCases useCases, Optional<PortalViewer> viewer) {
        this.useCases = useCases;
        viewing = new Viewing(useCases.access(), viewer);
        var figures = new PublishedFigures(useCases.releases());
        front = new FrontPage(new OwnPart(useCases, viewing), figures, viewing);
        cases = new CasesPage(useCases, viewing);
        receipt = new ReceiptPage(useCases, viewing);
        releases = new ReleasePages(useCases.releases(), figures, viewing);
        news = new NewsPage(useCases, viewing);
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public void addTo(JavalinConfig config) {
        get(config, "/", page("front", front::view));
        get(config, "/cases", page("cases", cases::view));
        get(config, "/receipts/{id}", page("receipt", receipt::view));
        new ReportingRoutes(useCases, viewing, pages).addTo(config);
        get(config, "/releases", forAll(page("releases", releases::list)));
        get(config, "/releases/{id}", forAll(page("release", releases::one)));
        get(config, "/news", this::news);
        get(config, "/assets/{name}", assets::show);
    }

    /** HEAD is answered as GET would be; the server leaves the body out. */
    static void get(JavalinConfig config, String path, Handler handler) {
        config.routes.get(path, handler);
        config.routes.head(path, handler);
    }

    private Handler page(String template, Function<Context, ?> view) {
        return ctx -> pages.show(ctx, template, view.apply(ctx));
    }

    private static Handler forAll(Handler handler) {
        return ctx -> {
            handler.handle(ctx);
            SecurityHeaders.cacheable(ctx, A_MINUTE);
        };
    }

    private void news(Context ctx) {
        var told = news.view(ctx);
        ctx.status(told.isPresent() ? STOP_POLLING : 204);
        told.ifPresent(view -> pages.show(ctx, "news", view));
    }

    @Override
    public void show(Problem problem, Context ctx) {
        problem.headers().forEach(ctx::header);
        ctx.status(problem.kind().status());
        pages.show(ctx, "error", ErrorPage.view(problem, Asked.of(ctx), Address.of("/"), viewing.isOn()));
    }
}
