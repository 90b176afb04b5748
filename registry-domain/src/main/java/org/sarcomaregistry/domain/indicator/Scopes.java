package org.sarcomaregistry.domain.indicator;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sarcomaregistry.domain.indicator.Scope.Level;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.Hospital;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.domain.unit.Region;
import org.sarcomaregistry.domain.unit.Trust;

/** All places for which figures are made, each below the place that it is part of. */
public final class Scopes {

    /** The places of Norway. */
    public static final Scopes NORWAY = new Scopes(HealthUnits.norway());

    private final ImmutableList<Scope> all;
    private final int[] parents;
    private final ImmutableMap<String, Scope> byCode;
    private final ImmutableMap<Scope, Integer> places;

    private Scopes(HealthUnits units) {
        Map<Scope, Scope> parentOf = new HashMap<>();
        var ordered = ImmutableList.<Scope>builder().add(Scope.NATION, Scope.UNKNOWN);
        parentOf.put(Scope.UNKNOWN, Scope.NATION);
        for (Region region : units.regions()) {
            parentOf.put(scope(region), Scope.NATION);
            ordered.add(scope(region));
        }
        for (Trust trust : units.trusts()) {
            parentOf.put(scope(trust), scope(trust.region()));
            ordered.add(scope(trust));
        }
        for (Hospital hospital : units.hospitals()) {
            parentOf.put(scope(hospital), scope(hospital.trust()));
            ordered.add(scope(hospital));
        }
        all = ordered.build();
        byCode = all.stream().collect(toImmutableMap(Scope::code, scope -> scope));
        places = IntStream.range(0, all.size()).boxed().collect(toImmutableMap(all::get, i -> i));
        parents = all.stream()
                .mapToInt(scope -> Optional.ofNullable(parentOf.get(scope))
                        .map(this::place)
                        .orElse(-1))
                .toArray();
    }

    private static Scope scope(Trust trust) {
        return new Scope(Level.TRUST, trust.number().digits(), trust.name());
    }

    private static Scope scope(Region region) {
        return new Scope(Level.REGION, region.number().digits(), region.name());
    }

    private static Scope scope(Hospital hospital) {
        return new Scope(Level.HOSPITAL, hospital.number().digits(), hospital.name());
    }

    /** {@return every place, each after the one that it is part of} */
    public ImmutableList<Scope> all() {
        return all;
    }

    /**
     * {@return the place with a code}
     *
     * @param code organisation number, {@code norway} or {@code unknown}
     */
    public Optional<Scope> byCode(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /**
     * {@return the place of a health region}
     *
     * @param region a health region
     */
    public Scope region(Region region) {
        return scope(region);
    }

    /**
     * {@return the place of a hospital; empty for the number of a practice}
     *
     * @param number of the hospital
     */
    public Optional<Scope> hospital(OrganisationNumber number) {
        return byCode(number.digits()).filter(scope -> scope.level() == Level.HOSPITAL);
    }

    /**
     * {@return the place of a hospital; the unknown one for a unit that nobody knows and for a practice}
     *
     * @param unit as evidence names it
     */
    public Scope of(UnitCode unit) {
        return unit.number().flatMap(this::hospital).orElse(Scope.UNKNOWN);
    }

    /**
     * {@return the place that a place is part of; empty for the nation}
     *
     * @param scope any place
     */
    public Optional<Scope> parent(Scope scope) {
        int parent = parents[place(scope)];
        return parent < 0 ? Optional.empty() : Optional.of(all.get(parent));
    }

    /**
     * {@return whether a place is another one or part of it}
     *
     * @param part supposed to lie within
     * @param whole supposed to hold
     */
    public boolean isWithin(Scope part, Scope whole) {
        return part.equals(whole)
                || parent(part).filter(up -> isWithin(up, whole)).isPresent();
    }

    /** Position in {@link #all()}. */
    int place(Scope scope) {
        return Optional.ofNullable(places.get(scope)).orElseThrow(() -> new IllegalArgumentException("no such place"));
    }

    /** Position of the place that a position's place is part of; -1 for the nation. */
    int parent(int place) {
        return parents[place];
    }
}
