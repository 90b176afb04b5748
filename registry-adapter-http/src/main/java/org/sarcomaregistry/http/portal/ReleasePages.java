package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import io.javalin.http.Context;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.Link;
import org.sarcomaregistry.http.portal.view.ReleaseListView;
import org.sarcomaregistry.http.portal.view.ReleaseView;

/** The releases, for everybody. */
final class ReleasePages {

    private final PublishedReleases releases;
    private final PublishedFigures figures;
    private final Viewing viewing;

    ReleasePages(PublishedReleases releases, PublishedFigures figures, Viewing viewing) {
        this.releases = releases;
        this.figures = figures;
        this.viewing = viewing;
    }

    ReleaseListView list(Context ctx) {
        var frame = new Frame(Asked.of(ctx).words(), Address.of("/releases"), viewing.isOn());
        var rows = releases.all().stream().map(one -> row(one, frame)).collect(toImmutableList());
        return new ReleaseListView(frame, rows);
    }

    private static ReleaseListView.Row row(Release.Summary release, Frame frame) {
        var link = new Link(frame.words().date(release.dataDate()), frame.to(Address.of("/releases/" + release.id())));
        return new ReleaseListView.Row(link, release.id(), release.codebook());
    }

    ReleaseView one(Context ctx) {
        var asked = Asked.of(ctx);
        var published = figures.byId(ctx.pathParam("id")).orElseThrow(Asked::notFound);
        var address = Address.of("/releases/" + published.release().id());
        var frame = new Frame(asked.words(), asked.chosen(address), viewing.isOn());
        return ReleasePart.of(published, asked, frame);
    }
}
