package org.sarcomaregistry.http.portal;

import io.javalin.http.Context;
import java.util.Optional;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.NewsView;

/** Tells a page that is looked at whether its figures have become others since. */
final class NewsPage {

    private final PortalUseCases useCases;
    private final Viewing viewing;

    NewsPage(PortalUseCases useCases, Viewing viewing) {
        this.useCases = useCases;
        this.viewing = viewing;
    }

    /** Empty when the figures are still those that were seen. */
    Optional<NewsView> view(Context ctx) {
        if (!viewing.isOn()) {
            throw Asked.notFound();
        }
        var asked = Asked.of(ctx);
        var place = viewing.seen(asked.need("unit", asked.unit()));
        int year = asked.need("year", asked.year());
        var figures = useCases.statistics().figures(place, year);
        if (asked.text("seen").filter(OwnPart.seen(figures)::equals).isPresent()) {
            return Optional.empty();
        }
        var frame = new Frame(asked.words(), Address.at("/", place.code(), year), true);
        return Optional.of(new NewsView(frame, frame.to(frame.address())));
    }
}
