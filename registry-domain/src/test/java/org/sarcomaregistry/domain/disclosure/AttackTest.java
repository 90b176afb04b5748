package org.sarcomaregistry.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.indicator.Scope;

/**
 * An attacker with an integer solver against all cells of three successive releases of tiny registries. The long form, for
 * docs/evidence.md, is the same with more registries.
 */
class AttackTest {

    private static final int REGISTRIES = Integer.getInteger("disclosure.registries", 6);
    private static final int RELEASES = 3;
    private static final DisclosurePolicy POLICY = DisclosurePolicy.STANDARD;

    @Test
    void no_number_that_is_hidden_and_proven_safe_is_recovered() {
        var tally = new Tally();
        for (int seed = 1; seed <= REGISTRIES; seed++) {
            var patterns = Attacks.patterns(TinyRegistry.of(seed, RELEASES), POLICY);
            var published = Attacks.published(patterns);
            var found = Attacks.narrow(published, Attacker.stranger(published), POLICY.width(), cell -> true);
            tally.add(patterns, found);
            if (seed % 10 == 0) {
                System.out.println(seed + " " + tally);
            }
        }
        assertThat(tally.recoveredThoughProven).isEmpty();
    }

    @Test
    void a_hospital_that_knows_its_own_counts_pins_hardly_any_small_count_of_another() {
        int pinned = 0;
        int numbers = 0;
        for (int seed = 1; seed <= Math.max(1, REGISTRIES / 5); seed++) {
            var published = Attacks.published(Attacks.patterns(TinyRegistry.of(seed, RELEASES), POLICY));
            var hospital = largest(published.get(RELEASES - 1).tables());
            Predicate<Address> own = atom -> atom.place().equals(hospital);
            var attacker = new Attacker(published, true, own);
            var others = strangers(published, own);
            pinned += Attacks.narrow(published, attacker, 1, others).size();
            numbers += Attacks.sensitive(published, others);
        }
        System.out.println("insider: " + pinned + " of " + numbers + " numbers pinned");
        assertThat(pinned).isLessThan(Math.max(1, numbers / 100));
    }

    @Test
    void without_secondary_suppression_the_attacker_succeeds_nearly_always() {
        long successes = IntStream.rangeClosed(1, REGISTRIES)
                .filter(seed -> {
                    var published = TinyRegistry.of(seed, RELEASES).stream()
                            .map(Attacks::primaryOnly)
                            .toList();
                    return Attacks.pinsSome(published);
                })
                .count();
        System.out.println("without secondary suppression: " + successes + " of " + REGISTRIES);
        assertThat(successes).isGreaterThanOrEqualTo((long) Math.ceil(0.9 * REGISTRIES));
    }

    /** Numbers about others than those whom the insider knows. */
    private static Predicate<Address> strangers(List<PublishedTables> published, Predicate<Address> own) {
        var cells = published.get(RELEASES - 1).tables().cells();
        return cell ->
                cells.containsKey(cell) && cells.get(cell).atoms().stream().noneMatch(own);
    }

    private static String largest(Tables tables) {
        var cases = new TreeMap<String, Long>();
        tables.atoms().forEach((atom, count) -> {
            if (atom.table().equals(NationalTables.CASES) && !atom.place().equals(Scope.UNKNOWN.code())) {
                cases.merge(atom.place(), count, Long::sum);
            }
        });
        return cases.entrySet().stream()
                .max(java.util.Map.Entry.comparingByValue())
                .orElseThrow()
                .getKey();
    }

    /** What came of many attacks. */
    private static final class Tally {

        private final List<Attacks.Found> recoveredThoughProven = new ArrayList<>();
        private int recovered;
        private int unproven;
        private int unsteady;
        private int hidden;
        private int printed;

        void add(List<Pattern> patterns, List<Attacks.Found> found) {
            for (Pattern pattern : patterns) {
                unproven += pattern.unproven().size();
                unsteady += pattern.unsteady().size();
                hidden += pattern.hidden().size();
                printed += (int) pattern.tables().cells().values().stream()
                        .filter(TableCell::isPrinted)
                        .count();
            }
            recovered += found.size();
            found.stream()
                    .filter(one -> patterns.stream()
                            .noneMatch(pattern -> pattern.unproven().contains(one.cell())
                                    || pattern.unsteady().contains(one.cell())))
                    .forEach(recoveredThoughProven::add);
        }

        @Override
        public String toString() {
            return "recovered " + recovered + ", of them proven safe " + recoveredThoughProven.size() + "; cells "
                    + printed + ", hidden " + hidden + ", not proven " + unproven + ", unsteady " + unsteady;
        }
    }
}
