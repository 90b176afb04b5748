package org.sarcomaregistry.application.publishing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.application.testing.Releases;
import org.sarcomaregistry.domain.indicator.CaseCounts.CaseKey;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.programme.Adherence;
import org.sarcomaregistry.domain.programme.AdherenceFigures;
import org.sarcomaregistry.domain.programme.AdherenceKey;
import org.sarcomaregistry.domain.statistics.IndirectStandardisation;
import org.sarcomaregistry.domain.statistics.Tally;
import org.sarcomaregistry.domain.tumour.TumourGroup;

final class ReleaseDocumentLawsTest {

    @Property
    void a_release_is_read_as_it_was_written(@ForAll("releases") Release release) {
        assertThat(ReleaseDocument.read(ReleaseDocument.write(release))).isEqualTo(release);
    }

    @Property
    void the_same_release_has_the_same_text(@ForAll("releases") Release release, @ForAll Random random) {
        var shuffled = new java.util.ArrayList<>(release.figures());
        Collections.shuffle(shuffled, random);
        var other = new Release(
                release.summary(),
                ImmutableList.copyOf(shuffled),
                release.cases(),
                release.adherence(),
                release.adjusted());
        assertThat(ReleaseDocument.write(other)).isEqualTo(ReleaseDocument.write(release));
    }

    @Property
    void another_release_has_another_text(@ForAll("releases") Release one, @ForAll("releases") Release other) {
        assertThat(ReleaseDocument.write(one).equals(ReleaseDocument.write(other)))
                .isEqualTo(one.equals(other));
    }

    @Example
    void a_release_is_lines_of_cells() {
        assertThat(ReleaseDocument.write(Releases.of("2026-03-31", 17))).isEqualTo("""
                        format	1
                        data-date	2026-03-31
                        watermark	17
                        codebook	1
                        # place	level	code	name
                        place	nation	norway	Norge
                        place	hospital	974795787	Tromsø
                        # figure	indicator	place	year	met	unmet	undecided	perhaps-met	perhaps-unmet	perhaps	attainment	share	interval-lower	interval-upper	bounds-lower	bounds-upper
                        figure	SARK-COV-KIR	norway	2025	9	1	0	0	0	0	high	0.900000	0.595850	0.982124	0.900000	0.900000
                        figure	SARK-COV-KIR	974795787	2025	0	0	1	0	0	2	cannot-be-decided	-	-	-	0.000000	1.000000
                        # case	place	year	group	count
                        case	norway	2025	gist	12
                        """);
    }

    @Example
    void what_is_beside_the_figures_is_lines_too() {
        var release = Releases.of("2026-03-31", 17);
        var key = new FigureKey("SARK-R0", Scope.NATION, 2025);
        var beside = new Release(
                release.summary(),
                ImmutableList.of(),
                ImmutableSortedMap.of(),
                new AdherenceFigures(ImmutableSortedMap.of(
                        new AdherenceKey("MDT-CENTRE", Scope.NATION, 2025), new Adherence(7, 1, 0, 2))),
                ImmutableSortedMap.of(
                        key,
                        new IndirectStandardisation(
                                ImmutableSortedSet.of("group", "size"),
                                new Tally(3, 4),
                                2.5,
                                Tally.NONE,
                                new Tally(60, 90))));
        assertThat(ReleaseDocument.write(beside)).endsWith("""
                        # adherence	recommendation	place	year	followed	not-followed	not-applicable	not-decidable
                        adherence	MDT-CENTRE	norway	2025	7	1	0	2
                        # adjusted	indicator	place	year	covariates	met	compared	expected	met-without-standard	without-standard	standard-met	standard
                        adjusted	SARK-R0	norway	2025	group,size	3	4	2.500000	0	0	60	90
                        """);
    }

    @Example
    void what_is_no_release_is_refused() {
        var text = ReleaseDocument.write(Releases.of("2026-03-31", 17));
        for (String broken : List.of(
                "",
                "format\t2\n",
                text.replace("format\t1", "format\t2"),
                text.replace("watermark\t17", "watermark\tmany"),
                text.replace("data-date\t2026-03-31", "data-date\tlast year"),
                text.replace("\tgist\t", "\tgout\t"),
                text.replace("place\tnation\tnorway\tNorge\n", ""),
                text.replace("\t0\t2\tcannot-be-decided", "\t0"),
                text.replace("codebook\t1\n", ""))) {
            assertThatIllegalArgumentException().isThrownBy(() -> ReleaseDocument.read(broken));
        }
    }

    @Provide
    Arbitrary<Release> releases() {
        var dates = Arbitraries.integers().between(0, 9000).map(LocalDate.of(2010, 1, 1)::plusDays);
        var summaries = Combinators.combine(dates, Arbitraries.longs().greaterOrEqual(0), Arbitraries.of("1", "2"))
                .as(Release.Summary::new);
        var figures = figures()
                .list()
                .ofMaxSize(30)
                .uniqueElements(Figure::key)
                .map(list -> list.stream().sorted(comparing(Figure::key)).collect(toImmutableList()));
        var cases = cases().list()
                .ofMaxSize(30)
                .uniqueElements(Map.Entry::getKey)
                .map(list -> ImmutableSortedMap.copyOf(list, Comparator.<CaseKey>naturalOrder()));
        return Combinators.combine(summaries, figures, cases, adherence(), adjusted())
                .as(Release::new);
    }

    private static Arbitrary<AdherenceFigures> adherence() {
        var numbers = Arbitraries.longs().between(0, 1000);
        var counts = Combinators.combine(numbers, numbers, numbers, numbers).as(Adherence::new);
        var keys = Combinators.combine(Arbitraries.of("MDT-CENTRE", "RT-PALLIATIVE"), scopes(), years())
                .as(AdherenceKey::new);
        return Arbitraries.maps(keys, counts)
                .ofMaxSize(10)
                .map(map -> new AdherenceFigures(ImmutableSortedMap.copyOf(map)));
    }

    private static Arbitrary<ImmutableSortedMap<FigureKey, IndirectStandardisation>> adjusted() {
        var keys = Combinators.combine(Arbitraries.of("SARK-R0", "SARK-R0-ABD"), scopes(), years())
                .as(FigureKey::new);
        var covariates = Arbitraries.of(ImmutableSortedSet.of("size"), ImmutableSortedSet.of("group", "size"));
        var shares = Arbitraries.doubles().between(0, 1);
        var beside = Combinators.combine(covariates, tallies(), shares, tallies(), tallies())
                .as((names, compared, share, apart, standard) -> ReleaseDocument.rounded(
                        new IndirectStandardisation(names, compared, share * compared.assessed(), apart, standard)));
        return Arbitraries.maps(keys, beside).ofMaxSize(10).map(ImmutableSortedMap::copyOf);
    }

    private static Arbitrary<Tally> tallies() {
        var numbers = Arbitraries.longs().between(0, 500);
        return Combinators.combine(numbers, numbers).as((met, unmet) -> new Tally(met, met + unmet));
    }

    private static Arbitrary<Scope> scopes() {
        return Arbitraries.of(Scopes.NORWAY.all());
    }

    private static Arbitrary<Integer> years() {
        return Arbitraries.integers().between(1953, 2035);
    }

    private static Arbitrary<Figure> figures() {
        var numbers = Arbitraries.longs().between(0, 1000);
        var counts = Combinators.combine(numbers, numbers, numbers, numbers, numbers, numbers)
                .as(Counts::new);
        return Combinators.combine(Arbitraries.of(SarcomaIndicators.all()), scopes(), years(), counts)
                .as((indicator, scope, year, count) ->
                        Figure.of(indicator, new FigureKey(indicator.id(), scope, year), count));
    }

    private static Arbitrary<Map.Entry<CaseKey, Integer>> cases() {
        var counts = Arbitraries.integers().between(1, 100_000);
        return Combinators.combine(scopes(), years(), Arbitraries.of(TumourGroup.class), counts)
                .as((scope, year, group, count) -> Map.entry(new CaseKey(scope, year, group), count));
    }
}
