package org.sarcomaregistry.http.api;

import org.sarcomaregistry.domain.indicator.Scope;

/** A place as other things name it. */
record PlaceBody(String code, String level, String name) {

    static PlaceBody of(Scope scope) {
        return new PlaceBody(scope.code(), scope.level().code(), scope.name());
    }
}
