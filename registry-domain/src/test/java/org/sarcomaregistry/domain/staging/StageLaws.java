package org.sarcomaregistry.domain.staging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.NCategory;
import org.sarcomaregistry.domain.tumour.TCategory;

/** What holds of any way to work out stages from rules; each law answers with the first combination that breaks it. */
final class StageLaws {

    /** A way to work out a stage; wrong ones are caught by the laws. */
    @FunctionalInterface
    interface Stager {
        StageGroup stage(List<StageRule> rules, Extent extent, StagingGrade grade);
    }

    /** A combination of everything that a table may be asked for. */
    record Asked(Extent extent, StagingGrade grade) {}

    private static final ImmutableList<TCategory> BY_SIZE =
            ImmutableList.of(TCategory.T1, TCategory.T2, TCategory.T3, TCategory.T4);
    private static final ImmutableList<StagingGrade> GRADES =
            ImmutableList.of(StagingGrade.G1, StagingGrade.G2, StagingGrade.G3);
    private static final ImmutableList<StagingGrade> RATES = ImmutableList.of(StagingGrade.LOW, StagingGrade.HIGH);

    private StageLaws() {}

    static StageGroup shipped(List<StageRule> rules, Extent extent, StagingGrade grade) {
        var scheme = StageTables.current().all().get(0).scheme();
        return new StageTable(scheme, rules).stage(extent, grade).value();
    }

    static Stream<Asked> everything() {
        return StageTable.extents().stream()
                .flatMap(extent -> Stream.of(StagingGrade.values()).map(grade -> new Asked(extent, grade)));
    }

    /** Of the rules that fit the first decides, and unknown stands where none does. */
    static Optional<Asked> firstRuleDecides(List<StageRule> rules, Stager stager) {
        return everything()
                .filter(asked -> stager.stage(rules, asked.extent(), asked.grade())
                        != rules.stream()
                                .filter(rule -> rule.fits(asked.extent(), asked.grade()))
                                .map(StageRule::group)
                                .findFirst()
                                .orElse(StageGroup.UNKNOWN))
                .findFirst();
    }

    /** Two neighbours that never fit the same combination may change places. */
    static Optional<Asked> orderOfDisjointRulesDoesNotMatter(List<StageRule> rules, Stager stager) {
        return IntStream.range(1, rules.size())
                .filter(at -> rules.get(at - 1).isDisjoint(rules.get(at)))
                .mapToObj(at -> swapped(rules, at))
                .flatMap(other -> everything()
                        .filter(asked -> stager.stage(rules, asked.extent(), asked.grade())
                                != stager.stage(other, asked.extent(), asked.grade())))
                .findFirst();
    }

    /** More tumour, a worse grade, a node or a metastasis never make a better stage. */
    static Optional<Asked> worseNeverStagesBetter(List<StageRule> rules, Stager stager) {
        return everything()
                .filter(asked -> isDefinite(stager, rules, asked))
                .filter(asked -> worse(asked)
                        .filter(other -> isDefinite(stager, rules, other))
                        .anyMatch(other -> stage(stager, rules, other).compareTo(stage(stager, rules, asked)) < 0))
                .findFirst();
    }

    private static boolean isDefinite(Stager stager, List<StageRule> rules, Asked asked) {
        return stage(stager, rules, asked).isGroup();
    }

    private static StageGroup stage(Stager stager, List<StageRule> rules, Asked asked) {
        return stager.stage(rules, asked.extent(), asked.grade());
    }

    private static Stream<Asked> worse(Asked asked) {
        var extent = asked.extent();
        var bigger = next(BY_SIZE, extent.t()).map(t -> new Extent(t, extent.n(), extent.m()));
        var withNode =
                Optional.of(extent).filter(e -> e.n() == NCategory.N0).map(e -> new Extent(e.t(), NCategory.N1, e.m()));
        var spread = Optional.of(extent)
                .filter(e -> e.m().equals(Optional.of(MCategory.M0)))
                .map(e -> new Extent(e.t(), e.n(), Optional.of(MCategory.M1)));
        var grade = next(GRADES, asked.grade()).or(() -> next(RATES, asked.grade()));
        return Stream.concat(
                Stream.of(bigger, withNode, spread).flatMap(Optional::stream).map(e -> new Asked(e, asked.grade())),
                grade.map(g -> new Asked(extent, g)).stream());
    }

    private static <E> Optional<E> next(ImmutableList<E> order, E value) {
        int at = order.indexOf(value);
        return at < 0 || at + 1 == order.size() ? Optional.empty() : Optional.of(order.get(at + 1));
    }

    private static List<StageRule> swapped(List<StageRule> rules, int at) {
        List<StageRule> other = Lists.newArrayList(rules);
        Collections.swap(other, at - 1, at);
        return other;
    }
}
