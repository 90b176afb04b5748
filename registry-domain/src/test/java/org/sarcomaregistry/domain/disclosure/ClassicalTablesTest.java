package org.sarcomaregistry.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.disclosure.Reason.Ground;

/** The shapes of tables that the literature on cell suppression begins with. */
class ClassicalTablesTest {

    private static final DisclosurePolicy POLICY = DisclosurePolicy.STANDARD.withoutInsiders();

    @Test
    void in_a_table_of_two_by_two_with_totals_one_small_count_hides_all_four() {
        var pattern = pattern(new long[][] {{3, 20}, {30, 40}});
        assertThat(pattern.hidden().keySet())
                .containsExactlyInAnyOrder(at("0", "0"), at("0", "1"), at("1", "0"), at("1", "1"));
        assertThat(pattern.hidden().get(at("0", "0")).ground()).isEqualTo(Ground.SMALL);
        assertThat(pattern.hidden().get(at("1", "1"))).isEqualTo(new Reason(Ground.PROTECTS, at("0", "0")));
        assertThat(pattern.unproven()).isEmpty();
    }

    @Test
    void in_a_table_of_three_by_three_a_small_count_takes_three_others_along() {
        var pattern = pattern(new long[][] {{20, 50, 10}, {8, 19, 22}, {17, 32, 3}});
        assertThat(pattern.hidden()).hasSize(4).containsKey(at("2", "2"));
        assertThat(isSafe(pattern)).isTrue();
    }

    @Test
    void two_small_counts_of_a_row_do_not_protect_each_other_if_together_they_are_few() {
        var pattern = pattern(new long[][] {{1, 1, 30}, {20, 20, 20}, {20, 20, 20}});
        assertThat(pattern.hidden().keySet()).contains(at("0", "0"), at("0", "1"), at("0", "2"));
        assertThat(isSafe(pattern)).isTrue();
    }

    @Test
    void a_table_without_small_counts_is_shown_whole() {
        assertThat(pattern(new long[][] {{20, 50}, {0, 19}}).hidden()).isEmpty();
    }

    @Test
    void a_hospital_hides_another_of_its_trust_and_not_the_trust() {
        var tables = tables(
                ImmutableSortedMap.of(at("a1", "n"), 3L, at("a2", "n"), 12L, at("a3", "n"), 20L, at("b1", "n"), 15L),
                printed(at("a1", "n"), 8, at("a1", "n")),
                printed(at("a2", "n"), 8, at("a2", "n")),
                printed(at("a3", "n"), 8, at("a3", "n")),
                printed(at("b1", "n"), 8, at("b1", "n")),
                printed(at("A", "n"), 24, at("a1", "n"), at("a2", "n"), at("a3", "n")),
                printed(at("B", "n"), 24, at("b1", "n")),
                printed(at("all", "n"), 512, at("a1", "n"), at("a2", "n"), at("a3", "n"), at("b1", "n")));
        var pattern = Suppression.of(tables, List.of(), POLICY);
        assertThat(pattern.hidden()).hasSize(2).containsKey(at("a1", "n"));
        assertThat(pattern.shows(at("A", "n"))).isTrue();
        assertThat(isSafe(pattern)).isTrue();
    }

    @Test
    void a_count_that_stands_in_two_tables_is_hidden_in_both() {
        var x = at("x", "n");
        var y = at("y", "n");
        var z = at("z", "n");
        var tables = tables(
                ImmutableSortedMap.of(x, 2L, y, 30L, z, 40L),
                printed(x, 8, x),
                printed(at("other table", "n"), 8, x),
                printed(y, 8, y),
                printed(z, 8, z),
                printed(at("x and y", "n"), 100, x, y),
                printed(at("x and z", "n"), 100, x, z));
        var pattern = Suppression.of(tables, List.of(), POLICY);
        assertThat(pattern.hidden().keySet()).contains(x, at("other table", "n"), y, z);
        assertThat(isSafe(pattern)).isTrue();
    }

    @Test
    void what_an_earlier_release_hid_stays_hidden_when_it_has_grown_a_little() {
        var first = pattern(new long[][] {{3, 20}, {30, 40}});
        var second = Suppression.of(square(new long[][] {{6, 20}, {30, 40}}), List.of(first.publish()), POLICY);
        assertThat(second.hidden().get(at("0", "0")).ground()).isEqualTo(Ground.EARLIER);
        assertThat(second.shows(at("0", "all"))).as("23, then 26").isFalse();
    }

    @Test
    void a_count_that_changed_by_one_is_held_back_and_one_that_changed_by_six_is_shown() {
        var first = pattern(new long[][] {{20, 20}, {30, 40}});
        var second = Suppression.of(square(new long[][] {{21, 20}, {30, 46}}), List.of(first.publish()), POLICY);
        assertThat(second.hidden().get(at("0", "0")).ground()).isEqualTo(Ground.SMALL_CHANGE);
        assertThat(second.shows(at("all", "all"))).isTrue();
        var always = Suppression.of(
                square(new long[][] {{21, 20}, {30, 46}}), List.of(first.publish()), POLICY.showingChanges());
        assertThat(always.hidden()).isEmpty();
    }

    private static boolean isSafe(Pattern pattern) {
        var published = ImmutableList.of(pattern.publish());
        return Attacks.narrow(published, Attacker.stranger(published), POLICY.width(), cell -> true)
                .isEmpty();
    }

    private static Pattern pattern(long[][] counts) {
        return Suppression.of(square(counts), List.of(), POLICY);
    }

    static Address at(String row, String column) {
        return new Address("t", row, 0, column);
    }

    static TableCell printed(Address address, int weight, Address... atoms) {
        return TableCell.printed(address, ImmutableSet.copyOf(atoms), weight);
    }

    static Tables tables(ImmutableSortedMap<Address, Long> atoms, TableCell... cells) {
        var byAddress = ImmutableSortedMap.<Address, TableCell>naturalOrder();
        for (TableCell cell : cells) {
            byAddress.put(cell.address(), cell);
        }
        return new Tables(atoms, byAddress.buildOrThrow(), ImmutableList.of());
    }

    /** Rows, columns and all their totals. */
    static Tables square(long[][] counts) {
        var atoms = new TreeMap<Address, Long>();
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts[row].length; column++) {
                atoms.put(at("" + row, "" + column), counts[row][column]);
            }
        }
        var cells = new TreeMap<Address, TableCell>();
        atoms.keySet().forEach(atom -> {
            cells.put(atom, printed(atom, 8, atom));
            var row = at(atom.place(), "all");
            var column = at("all", atom.item());
            cells.merge(row, printed(row, 100, atom), TableCell::with);
            cells.merge(column, printed(column, 100, atom), TableCell::with);
            cells.merge(at("all", "all"), printed(at("all", "all"), 800, atom), TableCell::with);
        });
        return new Tables(ImmutableSortedMap.copyOf(atoms), ImmutableSortedMap.copyOf(cells), ImmutableList.of());
    }
}
