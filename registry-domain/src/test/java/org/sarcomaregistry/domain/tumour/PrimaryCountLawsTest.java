package org.sarcomaregistry.domain.tumour;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.domain.subtype.Morphology;

/** Laws of the international count, with counts that break them. */
class PrimaryCountLawsTest {

    /** Counts in the order told, keeping whatever came first: as long as it lasts, the first decides. */
    private static int inTheOrderTold(List<Primary> tumours) {
        var kept = new ArrayList<Primary>();
        for (var tumour : tumours) {
            if (tumour.isCounted() && kept.stream().noneMatch(k -> MultiplePrimaries.isOneCase(k, tumour))) {
                kept.add(tumour);
            }
        }
        return kept.size();
    }

    @Property
    void the_order_of_the_tumours_does_not_matter(@ForAll("persons") List<Primary> tumours, @ForAll Random random) {
        assertThat(orderMatters(all -> MultiplePrimaries.cases(all).size(), tumours, random))
                .isFalse();
    }

    @Example
    void the_law_of_order_rejects_a_count_in_which_the_first_decides(@ForAll Random random) {
        var tumours = List.of(primary("C49.2", "8000/3"), primary("C49.2", "8850/3"), primary("C49.2", "9364/3"));
        boolean caught = false;
        for (int i = 0; i < 64 && !caught; i++) {
            caught = orderMatters(PrimaryCountLawsTest::inTheOrderTold, tumours, random);
        }
        assertThat(caught).isTrue();
    }

    private static boolean orderMatters(Function<List<Primary>, Integer> count, List<Primary> tumours, Random random) {
        var shuffled = new ArrayList<>(tumours);
        Collections.shuffle(shuffled, random);
        return !count.apply(tumours).equals(count.apply(shuffled));
    }

    @Property
    void every_counted_tumour_is_in_one_case(@ForAll("persons") List<Primary> tumours) {
        var placed = MultiplePrimaries.cases(tumours).stream()
                .flatMap(one -> one.tumours().stream())
                .toList();
        assertThat(placed)
                .containsExactlyInAnyOrderElementsOf(
                        tumours.stream().filter(Primary::isCounted).toList());
    }

    @Property
    void telling_a_tumour_twice_counts_it_once(@ForAll("persons") List<Primary> tumours) {
        var twice =
                ImmutableList.<Primary>builder().addAll(tumours).addAll(tumours).build();
        assertThat(isIdempotent(all -> MultiplePrimaries.cases(all).size(), tumours, twice))
                .isTrue();
    }

    @Example
    void the_law_of_repetition_rejects_counting_reports() {
        var one = List.of(primary("C49.2", "8850/3"));
        assertThat(isIdempotent(List::size, one, List.of(one.get(0), one.get(0))))
                .isFalse();
    }

    private static boolean isIdempotent(
            Function<List<Primary>, Integer> count, List<Primary> once, List<Primary> twice) {
        return count.apply(once).equals(count.apply(twice));
    }

    @Property
    void comparing_is_symmetric(@ForAll("tumours") Primary one, @ForAll("tumours") Primary other) {
        assertThat(MultiplePrimaries.compare(one, other).oneCase())
                .isEqualTo(MultiplePrimaries.compare(other, one).oneCase());
        assertThat(MultiplePrimaries.compare(one, other).recording())
                .isEqualTo(MultiplePrimaries.compare(other, one).recording());
    }

    @Property
    void two_tumours_are_one_case_exactly_when_they_are_counted_so(
            @ForAll("tumours") Primary one, @ForAll("tumours") Primary other) {
        if (one.isCounted() && other.isCounted()) {
            assertThat(MultiplePrimaries.cases(List.of(one, other)).size() == 1)
                    .isEqualTo(MultiplePrimaries.compare(one, other).oneCase());
        }
    }

    @Property
    void the_registry_never_joins_what_counts_as_two(@ForAll("tumours") Primary one, @ForAll("tumours") Primary other) {
        var comparison = MultiplePrimaries.compare(one, other);
        assertThat(comparison.oneCase() || comparison.recording() == Recording.TWO)
                .isTrue();
    }

    @Property
    void a_recording_without_its_reasons_is_the_same(@ForAll("tumours") Primary one, @ForAll("tumours") Primary other) {
        assertThat(MultiplePrimaries.recording(one, other))
                .isEqualTo(MultiplePrimaries.compare(one, other).recording());
    }

    @Property
    void a_case_is_reported_by_one_of_its_tumours(@ForAll("persons") List<Primary> tumours) {
        assertThat(MultiplePrimaries.cases(tumours))
                .allSatisfy(one -> assertThat(one.tumours())
                        .extracting(Primary::morphology)
                        .contains(one.morphology()));
    }

    static Primary primary(String site, String morphology) {
        return new Primary(new Topography(site), Morphology.parse(morphology).orElseThrow(), Laterality.NOT_APPLICABLE);
    }

    @Provide
    Arbitrary<List<Primary>> persons() {
        return tumours().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Primary> tumours() {
        var sites = Arbitraries.of(
                ImmutableSet.of("C49.1", "C49.2", "C49.9", "C40.2", "C41.4", "C48.0", "C64", "C80.9", "C67.1"));
        var codes = Arbitraries.of(ImmutableSet.of(
                "8000/3", "8010/3", "8140/3", "8850/3", "8890/3", "8850/1", "9140/3", "9364/3", "8936/3", "9590/3",
                "9680/3", "9999/3", "8714/3", "8960/3", "8963/3"));
        return Combinators.combine(sites, codes, Arbitraries.of(Laterality.class))
                .as((site, code, side) ->
                        new Primary(new Topography(site), Morphology.parse(code).orElseThrow(), side));
    }
}
