package org.sarcomaregistry.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.sarcomaregistry.domain.disclosure.Reason.Ground;

class SuppressionLawsTest {

    private static final DisclosurePolicy POLICY = DisclosurePolicy.STANDARD;

    @Property(tries = 150)
    void nothing_small_is_shown_and_nothing_hidden_is_narrow(
            @ForAll @Size(9) List<@IntRange(max = 30) Integer> counts) {
        var pattern = Suppression.of(table(counts), List.of(), POLICY);
        var published = ImmutableList.of(pattern.publish());
        assertThat(published.get(0).shown())
                .noneMatch(cell -> POLICY.isSmall(pattern.tables().value(cell)));
        assertThat(pattern.unproven()).isEmpty();
        assertThat(Attacks.narrow(published, Attacker.stranger(published), POLICY.width(), cell -> true))
                .isEmpty();
    }

    @Property(tries = 100)
    void every_hidden_cell_has_its_reason_and_each_reason_leads_to_a_number_that_must_not_be_known(
            @ForAll @Size(9) List<@IntRange(max = 30) Integer> counts) {
        var pattern = Suppression.of(table(counts), List.of(), POLICY);
        pattern.hidden().forEach((cell, reason) -> {
            assertThat(reason.ground() == Ground.PROTECTS)
                    .isEqualTo(!POLICY.isSmall(pattern.tables().value(cell)));
            assertThat(POLICY.isSmall(pattern.tables().value(reason.about()))).isTrue();
        });
    }

    @Property(tries = 60)
    void one_more_earlier_release_never_shows_more(
            @ForAll @Size(9) List<@IntRange(max = 30) Integer> oldest,
            @ForAll @Size(9) List<@IntRange(max = 4) Integer> late,
            @ForAll @Size(9) List<@IntRange(max = 4) Integer> later) {
        var patterns = Attacks.patterns(
                List.of(table(oldest), table(plus(oldest, late)), table(plus(plus(oldest, late), later))), POLICY);
        var now = patterns.get(2).tables();
        var second = patterns.get(1).publish();
        var none = Suppression.of(now, List.of(), POLICY).hidden().keySet();
        var one = Suppression.of(now, List.of(second), POLICY).hidden().keySet();
        assertThat(one).containsAll(none);
        assertThat(patterns.get(2).hidden().keySet()).containsAll(one);
    }

    @Property(tries = 60)
    void other_names_in_the_same_order_give_the_same_pattern(
            @ForAll @Size(9) List<@IntRange(max = 30) Integer> counts) {
        var pattern = Suppression.of(table(counts), List.of(), POLICY);
        var renamed = Suppression.of(renamed(table(counts)), List.of(), POLICY);
        assertThat(renamed.hidden().keySet())
                .isEqualTo(pattern.hidden().keySet().stream()
                        .map(SuppressionLawsTest::renamed)
                        .collect(ImmutableSortedSet.toImmutableSortedSet(java.util.Comparator.naturalOrder())));
    }

    @Property(tries = 60)
    void the_same_input_gives_the_same_pattern(@ForAll @Size(9) List<@IntRange(max = 30) Integer> counts) {
        assertThat(Suppression.of(table(counts), List.of(), POLICY))
                .isEqualTo(Suppression.of(table(counts), List.of(), POLICY));
    }

    private static List<Integer> plus(List<Integer> counts, List<Integer> late) {
        return java.util.stream.IntStream.range(0, counts.size())
                .mapToObj(i -> counts.get(i) + late.get(i))
                .toList();
    }

    private static Tables table(List<Integer> counts) {
        var square = new long[3][3];
        for (int i = 0; i < 9; i++) {
            square[i / 3][i % 3] = counts.get(i);
        }
        return ClassicalTablesTest.square(square);
    }

    private static Address renamed(Address address) {
        return new Address(address.table(), "x" + address.place(), address.year(), "y" + address.item());
    }

    private static Tables renamed(Tables tables) {
        var atoms = ImmutableSortedMap.<Address, Long>naturalOrder();
        tables.atoms().forEach((atom, count) -> atoms.put(renamed(atom), count));
        var cells = ImmutableSortedMap.<Address, TableCell>naturalOrder();
        tables.cells()
                .values()
                .forEach(cell -> cells.put(
                        renamed(cell.address()),
                        TableCell.printed(
                                renamed(cell.address()),
                                cell.atoms().stream()
                                        .map(SuppressionLawsTest::renamed)
                                        .toList(),
                                cell.weight())));
        return new Tables(atoms.buildOrThrow(), cells.buildOrThrow(), ImmutableList.of());
    }
}
