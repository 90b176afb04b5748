package org.sarcomaregistry.http.portal;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.Optional;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.FormView;

/**
 * What answers a form that was sent: the way to another page, so that loading it again sends nothing again; or the form
 * itself, with all that was written, where something stood in the way.
 */
record Sent(Optional<Address> next, Optional<FormView> page) {

    private static final int CONFLICT = 409;

    static Sent to(Address next) {
        return new Sent(Optional.of(next), Optional.empty());
    }

    static Sent page(FormView view) {
        return new Sent(Optional.empty(), Optional.of(view));
    }

    void answer(Context ctx, Pages pages) {
        next.ifPresent(address ->
                ctx.redirect(address.in(Asked.of(ctx).words().language()).toString(), HttpStatus.SEE_OTHER));
        page.ifPresent(view -> {
            ctx.status(CONFLICT);
            pages.show(ctx, "form", view);
        });
    }
}
