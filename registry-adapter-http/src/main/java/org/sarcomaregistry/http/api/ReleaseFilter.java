package org.sarcomaregistry.http.api;

import java.util.Optional;
import org.sarcomaregistry.domain.indicator.CaseCounts.CaseKey;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;

/** Which rows of a release are asked for; what is not asked about is not filtered by. */
record ReleaseFilter(Optional<String> indicator, Optional<Scope> place, Optional<Integer> year) {

    static ReleaseFilter of(Parameters parameters) {
        return new ReleaseFilter(
                parameters.text("indicator"), parameters.parsed("unit", Scopes.NORWAY::byCode), parameters.year());
    }

    boolean keeps(FigureKey key) {
        return indicator.map(key.indicator()::equals).orElse(true) && keeps(key.scope(), key.year());
    }

    boolean keeps(CaseKey key) {
        return keeps(key.scope(), key.year());
    }

    private boolean keeps(Scope scope, int of) {
        return place.map(scope::equals).orElse(true)
                && year.map(wanted -> wanted == of).orElse(true);
    }
}
