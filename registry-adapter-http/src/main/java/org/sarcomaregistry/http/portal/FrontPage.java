package org.sarcomaregistry.http.portal;

import io.javalin.http.Context;
import java.util.Optional;
import org.sarcomaregistry.http.portal.PublishedFigures.Published;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.FrontView;
import org.sarcomaregistry.http.portal.view.Link;
import org.sarcomaregistry.http.portal.view.OwnView;
import org.sarcomaregistry.http.portal.view.ReleaseView;

/** What the registry is, the viewer's hospital, and the newest release. */
final class FrontPage {

    private final OwnPart own;
    private final PublishedFigures releases;
    private final Viewing viewing;

    FrontPage(OwnPart own, PublishedFigures releases, Viewing viewing) {
        this.own = own;
        this.releases = releases;
        this.viewing = viewing;
    }

    FrontView view(Context ctx) {
        var asked = Asked.of(ctx);
        var frame = new Frame(asked.words(), asked.chosen(Address.of("/")), viewing.isOn());
        var newest = releases.newest();
        var link = newest.map(published -> link(published, frame));
        var hospital = viewing.isOn() ? own.of(asked, frame, newest) : Optional.<OwnView>empty();
        var release = hospital.isPresent()
                ? Optional.<ReleaseView>empty()
                : newest.map(published -> ReleasePart.of(published, asked, frame));
        return new FrontView(frame, hospital, release, link);
    }

    private static Link link(Published published, Frame frame) {
        var summary = published.release().summary();
        return new Link(frame.words().date(summary.dataDate()), frame.to(Address.of("/releases/" + summary.id())));
    }
}
