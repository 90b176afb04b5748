package org.sarcomaregistry.domain.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Tries to recover each number of some releases that should not be known, by its own reckoning of which those are. */
final class Attacks {

    private Attacks() {}

    /** A number of a release, and between which values the attacker finds it. */
    record Found(int release, Address cell, long truth, Attacker.Interval interval) {}

    /** Releases with nothing hidden but what is too small by itself. */
    static PublishedTables primaryOnly(Tables tables) {
        var shown = tables.cells().values().stream()
                .filter(TableCell::isPrinted)
                .map(TableCell::address)
                .filter(cell -> !isSmall(tables, cell) && !isFew(tables, cell))
                .collect(ImmutableSet.toImmutableSet());
        return new PublishedTables(tables, shown);
    }

    /** Each release with the pattern that it gets after the earlier ones. */
    static ImmutableList<Pattern> patterns(List<Tables> releases, DisclosurePolicy policy) {
        var published = new ArrayList<PublishedTables>();
        var patterns = new ArrayList<Pattern>();
        for (Tables tables : releases) {
            var pattern = Suppression.of(tables, published, policy);
            patterns.add(pattern);
            published.add(pattern.publish());
        }
        return ImmutableList.copyOf(patterns);
    }

    static ImmutableList<PublishedTables> published(List<Pattern> patterns) {
        return patterns.stream().map(Pattern::publish).collect(toImmutableList());
    }

    /** The numbers that lie between values less than a width apart. */
    static ImmutableList<Found> narrow(
            List<PublishedTables> releases, Attacker attacker, long width, Predicate<Address> wanted) {
        return IntStream.range(0, releases.size())
                .boxed()
                .flatMap(release -> releases.get(release).tables().cells().keySet().stream()
                        .filter(wanted)
                        .filter(cell -> mustNotBeKnown(releases, release, cell))
                        .filter(cell -> !attacker.isWide(release, cell, width))
                        .map(cell -> new Found(
                                release,
                                cell,
                                releases.get(release).tables().value(cell),
                                attacker.interval(release, cell))))
                .collect(toImmutableList());
    }

    /** How many numbers must not be known. */
    static int sensitive(List<PublishedTables> releases, Predicate<Address> wanted) {
        return IntStream.range(0, releases.size())
                .map(release -> (int) releases.get(release).tables().cells().keySet().stream()
                        .filter(wanted)
                        .filter(cell -> mustNotBeKnown(releases, release, cell))
                        .count())
                .sum();
    }

    /** Whether a stranger computes any number exactly that must not be known. */
    static boolean pinsSome(List<PublishedTables> releases) {
        var attacker = Attacker.stranger(releases);
        return IntStream.range(0, releases.size())
                .boxed()
                .anyMatch(release -> releases.get(release).tables().cells().keySet().stream()
                        .filter(cell -> mustNotBeKnown(releases, release, cell))
                        .anyMatch(cell -> !attacker.isWide(release, cell, 1)));
    }

    static boolean mustNotBeKnown(List<PublishedTables> releases, int release, Address cell) {
        var tables = releases.get(release).tables();
        return isSmall(tables, cell) || isFew(tables, cell) || isSmallChange(releases, release, cell);
    }

    private static boolean isSmall(Tables tables, Address cell) {
        return tables.value(cell) >= 1 && tables.value(cell) <= 4;
    }

    private static boolean isFew(Tables tables, Address cell) {
        var denominator = tables.cells().get(cell).denominator();
        return denominator.isPresent() && tables.value(denominator.get()) > 0 && tables.value(denominator.get()) < 10;
    }

    private static boolean isSmallChange(List<PublishedTables> releases, int release, Address cell) {
        return IntStream.range(0, release)
                .filter(before -> releases.get(before).shown().contains(cell))
                .mapToLong(before -> Math.abs(releases.get(release).tables().value(cell)
                        - releases.get(before).tables().value(cell)))
                .anyMatch(change -> change >= 1 && change <= 4);
    }
}
