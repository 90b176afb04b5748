package org.sarcomaregistry.http.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.sarcomaregistry.http.TokenScope;

/** Registers routes, each either open to everybody or guarded: there is no third way in. */
final class Routes {

    private final RoutesConfig routes;
    private final Guard guard;

    Routes(RoutesConfig routes, Guard guard) {
        this.routes = routes;
        this.guard = guard;
    }

    /** Handles a request of somebody who showed a token. */
    @FunctionalInterface
    interface GuardedHandler {
        void handle(Context ctx, Caller caller) throws Exception;
    }

    /** A route for everybody. */
    void open(String path, Handler handler) {
        get(path, handler);
    }

    /** A route for bearers of a scope. */
    void read(String path, TokenScope scope, GuardedHandler handler) {
        get(path, ctx -> handler.handle(ctx, guard.caller(ctx, scope)));
    }

    /** A route to which bearers of one of some scopes may post. */
    void post(String path, GuardedHandler handler, TokenScope... anyOf) {
        routes.post(RegistryApi.BASE + path, ctx -> handler.handle(ctx, guard.caller(ctx, anyOf)));
    }

    /** A route at which bearers of a scope may put something in the place of what there is. */
    void put(String path, TokenScope scope, GuardedHandler handler) {
        routes.put(RegistryApi.BASE + path, ctx -> handler.handle(ctx, guard.caller(ctx, scope)));
    }

    /** HEAD is answered as GET would be; the server leaves the body out. */
    private void get(String path, Handler handler) {
        routes.get(RegistryApi.BASE + path, handler);
        routes.head(RegistryApi.BASE + path, handler);
    }
}
