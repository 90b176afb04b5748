package org.sarcomaregistry.domain.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.indicator.CaseCounts;
import org.sarcomaregistry.domain.indicator.CaseCounts.CaseKey;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.Evaluation;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.tumour.TumourGroup;
import org.sarcomaregistry.testkit.arbitrary.Sampling;

/** What everybody knows of denominators follows from the definitions, whoever the patients are. */
class SubsetsLawsTest {

    private static final int TRIES = 600;

    @Test
    void every_relation_holds_for_every_cohort() {
        assertThat(Sampling.folded(SarcomaIndicators.all(), TRIES)).allSatisfy(folded -> {
            var cohort = Cohort.of(folded.courses(), folded.stories().dataDate());
            var figures = Evaluation.of(SarcomaIndicators.all(), cohort);
            assertThat(subsets(figures, CaseCounts.of(cohort)).broken()).isEmpty();
        });
    }

    @Test
    void the_law_rejects_denominators_that_nobody_is_in() {
        var cohort = Sampling.folded(SarcomaIndicators.all(), TRIES).stream()
                .map(folded -> Cohort.of(folded.courses(), folded.stories().dataDate()))
                .filter(some -> !CaseCounts.of(some).isEmpty())
                .findFirst()
                .orElseThrow();
        var withoutMeeting =
                new TreeMap<>(Evaluation.of(SarcomaIndicators.all(), cohort).counts());
        withoutMeeting.keySet().removeIf(key -> key.indicator().equals("SARK-MDT"));
        var figures = new Figures(ImmutableSortedMap.copyOf(withoutMeeting, Comparator.naturalOrder()));
        assertThat(subsets(figures, CaseCounts.of(cohort)).broken())
                .extracting(relation -> relation.name().table())
                .contains("cases in meeting");
    }

    @Test
    void the_relations_of_a_cohort_are_those_that_hold() {
        var unequal = subsets(
                Figures.NONE,
                ImmutableSortedMap.of(
                        new CaseKey(org.sarcomaregistry.domain.indicator.Scope.NATION, 2024, TumourGroup.BONE), 3));
        assertThat(unequal.all()).isEmpty();
        assertThat(unequal.broken())
                .extracting(relation -> relation.name().table())
                .containsAll(List.of("cases in bone", "bone in centre"));
    }

    private static Subsets subsets(Figures figures, ImmutableSortedMap<CaseKey, Integer> cases) {
        return new Subsets(NationalTables.of(figures, cases).atoms());
    }
}
