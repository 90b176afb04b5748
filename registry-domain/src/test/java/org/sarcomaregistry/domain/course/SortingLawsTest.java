package org.sarcomaregistry.domain.course;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.tumour.HistologyGroup;
import org.sarcomaregistry.domain.tumour.Laterality;
import org.sarcomaregistry.domain.tumour.MultiplePrimaries;
import org.sarcomaregistry.domain.tumour.Primary;
import org.sarcomaregistry.domain.tumour.Recording;
import org.sarcomaregistry.domain.tumour.SiteGroup;
import org.sarcomaregistry.domain.tumour.Topography;

/** The tumours of a person follow the advice on each two, and a sorting by groups alone does not. */
class SortingLawsTest {

    /** How tumours were sorted by group and side alone. */
    private static ImmutableList<ImmutableSet<Primary>> byGroups(Collection<Primary> statements) {
        return statements.stream()
                .collect(java.util.stream.Collectors.groupingBy(
                        p -> SiteGroup.of(p.site()) + " " + HistologyGroup.of(p.morphology()) + p.side(),
                        ImmutableSet.toImmutableSet()))
                .values()
                .stream()
                .collect(ImmutableList.toImmutableList());
    }

    @Property
    void two_statements_are_two_tumours_exactly_when_the_advice_keeps_two(
            @ForAll("statements") Primary one, @ForAll("statements") Primary other) {
        assertThat(followsAdvice(Sorting::of, one, other)).isTrue();
    }

    @Example
    void the_law_of_advice_rejects_sorting_by_groups() {
        assertThat(followsAdvice(SortingLawsTest::byGroups, primary("C49.2", "8858/3"), primary("C49.1", "8890/3")))
                .isFalse();
        assertThat(followsAdvice(SortingLawsTest::byGroups, primary("C80.9", "8858/3"), primary("C49.1", "8858/3")))
                .isFalse();
    }

    private static boolean followsAdvice(
            Function<Collection<Primary>, ImmutableList<ImmutableSet<Primary>>> sorting, Primary one, Primary other) {
        boolean two = recording(one, other) == Recording.TWO;
        return (sorting.apply(List.of(one, other)).size() == 2) == two;
    }

    @Property
    void the_order_does_not_matter(@ForAll("persons") List<Primary> told, @ForAll Random random) {
        var shuffled = new ArrayList<>(told);
        Collections.shuffle(shuffled, random);
        assertThat(Set.copyOf(Sorting.of(shuffled))).isEqualTo(Set.copyOf(Sorting.of(told)));
    }

    @Property
    void no_statement_is_of_two_tumours_and_nobody_who_is_told_of_is_without_a_tumour(
            @ForAll("persons") List<Primary> told) {
        var placed = Sorting.of(told).stream().flatMap(Set::stream).toList();
        assertThat(placed).doesNotHaveDuplicates().isSubsetOf(told);
        assertThat(placed.isEmpty()).isEqualTo(told.isEmpty());
    }

    @Property
    void what_is_left_out_fits_two_tumours_that_are_kept_apart(@ForAll("persons") List<Primary> told) {
        var placed = Sorting.of(told).stream().flatMap(Set::stream).collect(ImmutableSet.toImmutableSet());
        assertThat(told).filteredOn(one -> !placed.contains(one)).allSatisfy(one -> {
            var near = told.stream()
                    .filter(other -> recording(one, other) != Recording.TWO)
                    .toList();
            assertThat(near).anyMatch(a -> near.stream().anyMatch(b -> recording(a, b) == Recording.TWO));
        });
    }

    @Property
    void tumours_have_names_of_their_own_that_mean_them(@ForAll("persons") List<Primary> told) {
        var tumours = Sorting.of(told);
        var keys = TumourNames.of(tumours).keySet();
        assertThat(keys).hasSameSizeAs(tumours);
        assertThat(keys).allSatisfy(key -> {
            assertThat(key.isMeantBy(key.toString())).isTrue();
            assertThat(key.isMeantBy(key.whole().toString())).isTrue();
            assertThat(key.toString()).hasSizeLessThanOrEqualTo(40);
        });
    }

    private static Recording recording(Primary one, Primary other) {
        return MultiplePrimaries.compare(one, other).recording();
    }

    private static Primary primary(String site, String morphology) {
        return new Primary(new Topography(site), Morphology.parse(morphology).orElseThrow(), Laterality.NOT_APPLICABLE);
    }

    @Provide
    Arbitrary<List<Primary>> persons() {
        return statements().list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Primary> statements() {
        var sites = Arbitraries.of("C49.1", "C49.2", "C49.2", "C49.9", "C40.2", "C41.4", "C64", "C80.9");
        var codes = Arbitraries.of("8000/3", "8858/3", "8858/3", "8890/3", "8850/1", "9140/3", "9364/3", "9999/3");
        return Combinators.combine(sites, codes, Arbitraries.of(Laterality.class))
                .as((site, code, side) ->
                        new Primary(new Topography(site), Morphology.parse(code).orElseThrow(), side));
    }
}
