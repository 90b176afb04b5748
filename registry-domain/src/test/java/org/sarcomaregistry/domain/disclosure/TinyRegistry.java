package org.sarcomaregistry.domain.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sarcomaregistry.domain.indicator.CaseCounts.CaseKey;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/**
 * A registry of a few hospitals and few patients, as it looks in successive releases: a year older each, with late reports,
 * corrections and withdrawals. The same seed makes the same registry.
 */
final class TinyRegistry {

    private static final int FIRST_YEAR = 2021;
    private static final ImmutableList<TumourGroup> GROUPS = ImmutableList.of(
            TumourGroup.EXTREMITY_TRUNK,
            TumourGroup.EXTREMITY_TRUNK,
            TumourGroup.EXTREMITY_TRUNK,
            TumourGroup.GIST,
            TumourGroup.GIST,
            TumourGroup.ABDOMINAL_RETROPERITONEAL,
            TumourGroup.BONE);

    private final Random random;
    private final ImmutableList<Scope> hospitals;
    private final int releases;
    private final int leastCases;

    private TinyRegistry(Random random, ImmutableList<Scope> hospitals, int releases, int leastCases) {
        this.random = random;
        this.hospitals = hospitals;
        this.releases = releases;
        this.leastCases = leastCases;
    }

    /** One tumour as the registry knows it in a release. */
    private record Known(Scope place, Scope region, int year, TumourGroup group, ImmutableMap<String, Counts> kinds) {}

    /** The public tables of each release, the oldest first. */
    static ImmutableList<Tables> of(long seed, int releases) {
        var random = new Random(seed);
        var hospitals = hospitals(random, 2 + random.nextInt(2));
        return new TinyRegistry(random, hospitals, releases, 20).tables();
    }

    /** The same of a country: every hospital, and as many cases as are found in Norway. */
    static ImmutableList<Tables> national(long seed, int releases) {
        var everywhere = Scopes.NORWAY.all().stream()
                .filter(scope -> scope.level() == Scope.Level.HOSPITAL)
                .collect(toImmutableList());
        return new TinyRegistry(new Random(seed), everywhere, releases, 540).tables();
    }

    private ImmutableList<Tables> tables() {
        var told = new ArrayList<List<Known>>();
        IntStream.range(0, releases).forEach(i -> told.add(new ArrayList<>()));
        for (int year = 0; year <= releases; year++) {
            int cases = leastCases + random.nextInt(30);
            for (int i = 0; i < cases; i++) {
                tell(FIRST_YEAR + year, told);
            }
        }
        return told.stream().map(TinyRegistry::tables).collect(toImmutableList());
    }

    /** Up to two trusts of a region, up to two hospitals of each. */
    private static ImmutableList<Scope> hospitals(Random random, int regions) {
        return below(ImmutableList.of(Scope.NATION), Scope.Level.REGION, regions).stream()
                .flatMap(region -> below(ImmutableList.of(region), Scope.Level.TRUST, 1 + random.nextInt(2)).stream())
                .flatMap(trust -> below(ImmutableList.of(trust), Scope.Level.HOSPITAL, 1 + random.nextInt(2)).stream())
                .collect(toImmutableList());
    }

    private static ImmutableList<Scope> below(List<Scope> wholes, Scope.Level level, int most) {
        return Scopes.NORWAY.all().stream()
                .filter(scope -> scope.level() == level)
                .filter(scope -> wholes.stream().anyMatch(whole -> Scopes.NORWAY.isWithin(scope, whole)))
                .limit(most)
                .collect(toImmutableList());
    }

    /** A tumour is known from the year after its own on; a tenth later, and some are corrected or withdrawn. */
    private void tell(int year, List<List<Known>> told) {
        int first = Math.max(0, year - FIRST_YEAR - 1);
        if (random.nextInt(10) == 0) {
            first++;
        }
        var known = known(year);
        for (int release = first; release < releases; release++) {
            if (release > first && random.nextInt(30) == 0) {
                known = new Known(known.place(), known.region(), year, known.group(), kinds(known.group()));
            }
            if (release > first && random.nextInt(80) == 0) {
                return;
            }
            told.get(release).add(known);
        }
    }

    private Known known(int year) {
        boolean lost = random.nextInt(25) == 0;
        int pick = (int) Math.floor(hospitals.size() * Math.pow(random.nextDouble(), 1.7));
        var place = lost ? Scope.UNKNOWN : hospitals.get(pick);
        var region = lost ? Scope.UNKNOWN : region(place);
        var group = GROUPS.get(random.nextInt(GROUPS.size()));
        return new Known(place, region, year, group, kinds(group));
    }

    private static Scope region(Scope place) {
        return place.level() == Scope.Level.REGION
                ? place
                : region(Scopes.NORWAY.parent(place).orElseThrow());
    }

    private ImmutableMap<String, Counts> kinds(TumourGroup group) {
        var kinds = ImmutableMap.<String, Counts>builder();
        kinds.put(SarcomaIndicators.COVERAGE_WORK_UP.id(), decided(0.75));
        if (random.nextInt(10) < 8) {
            kinds.put(SarcomaIndicators.FREE_MARGINS_AT_SURGERY.id(), open(0.7));
            kinds.put(SarcomaIndicators.COVERAGE_SURGERY.id(), decided(0.6));
        }
        if (random.nextInt(10) < 4) {
            kinds.put(SarcomaIndicators.CHEMOTHERAPY_NEAR_DEATH.id(), open(0.2));
        }
        if (group == TumourGroup.BONE) {
            kinds.put(SarcomaIndicators.REFERRAL_BONE.id(), open(0.2));
        }
        return kinds.buildOrThrow();
    }

    private Counts decided(double share) {
        return random.nextDouble() < share ? new Counts(1, 0, 0, 0, 0, 0) : new Counts(0, 1, 0, 0, 0, 0);
    }

    private Counts open(double share) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2 -> new Counts(0, 0, 1, 0, 0, 0);
            case 3 -> new Counts(0, 0, 0, 0, 1, 0);
            case 4 -> new Counts(0, 0, 0, 0, 0, 1);
            default -> decided(share);
        };
    }

    private static Tables tables(List<Known> known) {
        var figures = new TreeMap<FigureKey, Counts>();
        var cases = new TreeMap<CaseKey, Integer>();
        int last = known.stream().mapToInt(Known::year).max().orElse(FIRST_YEAR);
        for (Known one : known) {
            upwards(one.place())
                    .forEach(scope -> cases.merge(new CaseKey(scope, one.year(), one.group()), 1, Integer::sum));
            one.kinds().forEach((indicator, counts) -> count(one, indicator, counts, last, figures));
        }
        return NationalTables.of(
                new Figures(ImmutableSortedMap.copyOf(figures, Comparator.naturalOrder())),
                ImmutableSortedMap.copyOf(cases, Comparator.naturalOrder()));
    }

    private static void count(Known one, String indicator, Counts counts, int last, Map<FigureKey, Counts> figures) {
        var placing = SarcomaIndicators.byId(indicator).orElseThrow().placing();
        int first = FIRST_YEAR + placing.pooledYears() - 1;
        for (int year = Math.max(first, one.year());
                year < one.year() + placing.pooledYears() && year <= last;
                year++) {
            for (Scope scope : upwards(placing.perHospital() ? one.place() : one.region())) {
                figures.merge(new FigureKey(indicator, scope, year), counts, Counts::plus);
            }
        }
    }

    private static ImmutableList<Scope> upwards(Scope place) {
        var all = ImmutableList.<Scope>builder();
        var scope = Optional.of(place);
        while (scope.isPresent()) {
            all.add(scope.get());
            scope = Scopes.NORWAY.parent(scope.get());
        }
        return all.build();
    }
}
