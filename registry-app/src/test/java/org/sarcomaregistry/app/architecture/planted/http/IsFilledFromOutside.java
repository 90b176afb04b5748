package org.sarcomaregistry.app.architecture.planted.http;

import java.util.Optional;
import org.sarcomaregistry.app.architecture.planted.http.innocent.Inject;

/** Mistake: somebody else is to fill a field. */
public final class IsFilledFromOutside {

    @Inject
    private final Optional<String> name = Optional.empty();

    /** Who knows. */
    public Optional<String> name() {
        return name;
    }
}
