package org.sarcomaregistry.http.portal;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;

/** What the viewer may see, if there is one. To everybody else the pages of hospitals don't exist. */
final class Viewing {

    private final Access access;
    private final Optional<PortalViewer> viewer;

    Viewing(Access access, Optional<PortalViewer> viewer) {
        this.access = access;
        this.viewer = viewer;
    }

    boolean isOn() {
        return viewer.isPresent();
    }

    /** The places whose own pages may be seen. */
    ImmutableSet<Scope> visible() {
        return viewer.map(v -> access.visible(v.subject())).orElse(ImmutableSet.of());
    }

    /** The place that is shown first, as far as it may be seen. */
    Optional<Scope> first() {
        return viewer.flatMap(v -> Scopes.NORWAY.byCode(v.unit())).filter(this::maySee);
    }

    boolean maySee(Scope scope) {
        return viewer.filter(v -> access.maySee(v.subject(), scope)).isPresent();
    }

    /** Refuses a place that may not be seen, as if it weren't there. */
    Scope seen(Scope scope) {
        if (!maySee(scope)) {
            throw Asked.notFound();
        }
        return scope;
    }
}
