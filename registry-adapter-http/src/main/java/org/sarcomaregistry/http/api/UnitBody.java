package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.Hospital;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.domain.unit.Service;

/**
 * A place for which there are figures.
 *
 * @param partOf code of the place that it is part of; the nation is part of none
 */
record UnitBody(String code, String level, String name, Optional<String> partOf, ImmutableList<String> services) {

    static UnitBody of(Scope scope) {
        return new UnitBody(
                scope.code(),
                scope.level().code(),
                scope.name(),
                Scopes.NORWAY.parent(scope).map(Scope::code),
                services(scope));
    }

    private static ImmutableList<String> services(Scope scope) {
        return OrganisationNumber.parse(scope.code())
                .flatMap(HealthUnits.norway()::hospital)
                .map(Hospital::services)
                .map(services -> services.stream().map(Service::code).collect(toImmutableList()))
                .orElse(ImmutableList.of());
    }
}
