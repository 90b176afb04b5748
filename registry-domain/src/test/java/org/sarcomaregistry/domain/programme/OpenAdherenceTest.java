package org.sarcomaregistry.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.indicator.Cell;
import org.sarcomaregistry.domain.indicator.Criterion;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;

/** What of the programme's figures everybody may see. */
class OpenAdherenceTest {

    private static final List<Scope> REGIONS = Scopes.NORWAY.all().stream()
            .filter(scope -> scope.level() == Scope.Level.REGION)
            .toList();
    private static final Adherence LARGE = new Adherence(20, 5, 0, 9);

    private static ImmutableSortedMap<AdherenceKey, Cell<Adherence>> open(Map<Scope, Adherence> counts) {
        var keyed = new TreeMap<AdherenceKey, Adherence>();
        counts.forEach((scope, own) -> keyed.put(key(scope), own));
        return new AdherenceFigures(ImmutableSortedMap.copyOf(keyed, Comparator.naturalOrder())).open();
    }

    private static AdherenceKey key(Scope scope) {
        return new AdherenceKey("MDT-CENTRE", scope, 2024);
    }

    @Test
    void large_counts_of_the_nation_and_all_regions_are_shown() {
        var open = open(Map.of(Scope.NATION, LARGE, REGIONS.get(0), LARGE, REGIONS.get(1), LARGE));
        assertThat(open.values()).containsOnly(new Cell.Shown<>(LARGE));
        assertThat(open).hasSize(3);
    }

    @Test
    void one_small_region_hides_every_region_but_not_the_nation() {
        var open = open(Map.of(Scope.NATION, LARGE, REGIONS.get(0), LARGE, REGIONS.get(1), new Adherence(9, 4, 0, 0)));
        assertThat(open.get(key(Scope.NATION))).isEqualTo(new Cell.Shown<>(LARGE));
        assertThat(open.get(key(REGIONS.get(0)))).isEqualTo(new Cell.Suppressed<>());
    }

    @Test
    void courses_of_no_known_unit_hide_the_regions_too() {
        var open = open(Map.of(Scope.NATION, LARGE, REGIONS.get(0), LARGE, Scope.UNKNOWN, new Adherence(1, 0, 0, 0)));
        assertThat(open.get(key(REGIONS.get(0)))).isEqualTo(new Cell.Suppressed<>());
        assertThat(open).doesNotContainKey(key(Scope.UNKNOWN));
    }

    @Test
    void a_small_nation_hides_everything_and_hospitals_are_never_there() {
        var tromso = Scopes.NORWAY.byCode("974795787").orElseThrow();
        var open = open(Map.of(Scope.NATION, new Adherence(9, 1, 0, 0), REGIONS.get(0), LARGE, tromso, LARGE));
        assertThat(open.values()).containsOnly(new Cell.Suppressed<>());
        assertThat(open).hasSize(2);
    }

    /** A cohort takes two properties of one id for the same. */
    @Test
    void properties_of_one_id_are_one_property() {
        var recommended = ActionProgramme.norwegian().recommendations().stream()
                .flatMap(one -> Stream.of(one.applies(), one.followed()));
        var indicated = SarcomaIndicators.all().stream()
                .flatMap(indicator -> Stream.concat(
                        Stream.of(indicator.population()),
                        indicator
                                .measure()
                                .<Stream<Criterion>>fold(share -> Stream.of(share.met()), none -> Stream.of())));
        var texts = new TreeMap<String, String>();
        Stream.concat(recommended, indicated)
                .flatMap(criterion -> criterion.properties().stream())
                .forEach(property -> assertThat(
                                texts.putIfAbsent(property.id(), property.text().en()))
                        .isIn(null, property.text().en()));
        assertThat(texts).containsKeys("sarcoma", "deep", "mdt-at-centre");
    }
}
