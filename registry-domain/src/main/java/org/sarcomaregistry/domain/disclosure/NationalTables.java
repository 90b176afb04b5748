package org.sarcomaregistry.domain.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.sarcomaregistry.domain.indicator.CaseCounts.CaseKey;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scope.Level;
import org.sarcomaregistry.domain.indicator.Scopes;

/**
 * The closed list of public tables: every indicator by place and year, and new cases by place, year and reporting group with
 * the sum of the groups. A figure that is not there counts nobody, and everybody knows that.
 */
public final class NationalTables {

    /** Name of the table of new cases. */
    static final String CASES = "cases";

    /** Item of the sum of all groups. */
    static final String ALL = "all";

    private static final ImmutableMap<Level, Integer> WEIGHTS =
            ImmutableMap.of(Level.NATION, 512, Level.REGION, 128, Level.TRUST, 24, Level.HOSPITAL, 8, Level.UNKNOWN, 8);

    private final Map<Address, Long> atoms = new TreeMap<>();
    private final Map<Address, TableCell> cells = new TreeMap<>();
    private final List<AtLeast> relations = new ArrayList<>();

    private NationalTables() {}

    /**
     * {@return the public tables of a release}
     *
     * @param figures of every indicator, adding up the tree of places
     * @param cases new cases, adding up the same tree
     * @throws IllegalArgumentException if they do not add up
     */
    public static Tables of(Figures figures, ImmutableSortedMap<CaseKey, Integer> cases) {
        var tables = new NationalTables();
        tables.figures(figures);
        tables.cases(cases);
        var atoms = ImmutableSortedMap.copyOf(tables.atoms, Comparator.<Address>naturalOrder());
        tables.relations.addAll(new Subsets(atoms).all());
        return new Tables(
                atoms,
                ImmutableSortedMap.copyOf(tables.cells, Comparator.<Address>naturalOrder()),
                ImmutableList.copyOf(tables.relations));
    }

    /**
     * {@return the address of what is counted in a figure}
     *
     * @param key of the figure
     * @param item what is read off it
     */
    static Address address(FigureKey key, Item item) {
        return new Address(key.indicator(), key.scope().code(), key.year(), item.code());
    }

    /**
     * {@return the address of a number of new cases}
     *
     * @param key place, year and group
     */
    static Address address(CaseKey key) {
        return new Address(CASES, key.scope().code(), key.year(), key.group().code());
    }

    private void figures(Figures figures) {
        var indicators =
                figures.counts().keySet().stream().map(FigureKey::indicator).collect(toImmutableSet());
        for (String indicator : indicators) {
            int pooled = SarcomaIndicators.byId(indicator)
                    .map(known -> known.placing().pooledYears())
                    .orElse(1);
            var own = new TreeMap<FigureKey, Counts>();
            figures.counts().entrySet().stream()
                    .filter(entry -> entry.getKey().indicator().equals(indicator))
                    .forEach(entry -> own.put(entry.getKey(), entry.getValue()));
            var years = new PooledYears(own, pooled);
            atoms.putAll(years.atoms());
            own.keySet().forEach(key -> figure(key, years));
        }
    }

    private void figure(FigureKey key, PooledYears years) {
        for (Item item : Item.values()) {
            var sum = years.atomsOf(key, item.kinds());
            if (!sum.isEmpty()) {
                var cell = new TableCell(
                        address(key, item),
                        sum,
                        item.givenBy().stream()
                                .map(given -> address(key, given))
                                .collect(toImmutableSet()),
                        item.isShare() ? Optional.of(address(key, Item.ASSESSED)) : Optional.empty(),
                        weight(key.scope(), item.weight()));
                cells.put(cell.address(), cell);
            }
        }
        var everybody = years.atomsOf(key, ImmutableSet.copyOf(Item.Kind.values()));
        somebody(new Address(key.indicator(), key.scope().code(), key.year(), "there"), everybody);
    }

    private static int weight(Scope scope, int item) {
        return Optional.ofNullable(WEIGHTS.get(scope.level())).orElseThrow() * item;
    }

    /** A row that is there counts somebody. */
    private void somebody(Address name, ImmutableList<Address> sum) {
        relations.add(new AtLeast(name, sum, ImmutableList.of(), 1));
    }

    private void cases(ImmutableSortedMap<CaseKey, Integer> cases) {
        cases.forEach((key, count) -> {
            long rest = count - below(cases, key);
            if (rest < 0) {
                throw new IllegalArgumentException("cases add up from the parts to the whole");
            }
            if (rest > 0) {
                atoms.put(address(key), rest);
            }
        });
        cases.keySet().forEach(key -> {
            var sum = within(key, other -> other.group() == key.group(), cases);
            cells.put(address(key), TableCell.printed(address(key), sum, weight(key.scope(), 4)));
            somebody(
                    new Address(
                            CASES, key.scope().code(), key.year(), key.group().code() + "/there"),
                    sum);
            var all = new Address(CASES, key.scope().code(), key.year(), ALL);
            if (!cells.containsKey(all)) {
                cells.put(all, TableCell.printed(all, within(key, other -> true, cases), weight(key.scope(), 6)));
            }
        });
    }

    private ImmutableList<Address> within(
            CaseKey key, Predicate<CaseKey> wanted, ImmutableSortedMap<CaseKey, Integer> cases) {
        return cases.keySet().stream()
                .filter(other -> other.year() == key.year() && wanted.test(other))
                .filter(other -> Scopes.NORWAY.isWithin(other.scope(), key.scope()))
                .map(NationalTables::address)
                .filter(atoms::containsKey)
                .collect(toImmutableList());
    }

    private static long below(ImmutableSortedMap<CaseKey, Integer> cases, CaseKey key) {
        return cases.entrySet().stream()
                .filter(entry ->
                        entry.getKey().year() == key.year() && entry.getKey().group() == key.group())
                .filter(entry -> Scopes.NORWAY.parent(entry.getKey().scope()).equals(Optional.of(key.scope())))
                .mapToLong(Map.Entry::getValue)
                .sum();
    }
}
