package org.sarcomaregistry.domain.staging;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.NCategory;
import org.sarcomaregistry.domain.tumour.TCategory;

/**
 * The stage rules of one scheme, worked out in advance for every combination: a stage is one look-up.
 *
 * <p>Of the rules that fit a combination the first decides. Where none does, the stage is unknown.
 */
public final class StageTable {

    private static final TCategory[] T = TCategory.values();
    private static final NCategory[] N = NCategory.values();
    private static final MCategory[] M = MCategory.values();
    private static final StagingGrade[] G = StagingGrade.values();

    private final Scheme scheme;
    private final ImmutableList<StageRule> rules;
    private final ImmutableList<Decision<StageGroup>> answers;

    /** Rules in the order in which they are asked. */
    StageTable(Scheme scheme, List<StageRule> rules) {
        this.scheme = scheme;
        this.rules = ImmutableList.copyOf(rules);
        var decided = rules.stream()
                .map(rule -> Decision.by(new Step(scheme.id(), rule.number(), rule.text()), rule.group()))
                .toList();
        var none = Decision.by(Step.none(scheme.id()), StageGroup.UNKNOWN);
        var all = ImmutableList.<Decision<StageGroup>>builder();
        for (Extent extent : extents()) {
            for (StagingGrade grade : G) {
                int first = first(extent, grade);
                all.add(first < 0 ? none : decided.get(first));
            }
        }
        answers = all.build();
    }

    /** {@return what the table is called, and what it reads} */
    public Scheme scheme() {
        return scheme;
    }

    /**
     * The stage of a combination, with the rule that decided it; total over all categories.
     *
     * @param extent T, N and M
     * @param grade ignored where the scheme reads none
     * @return the stage group with its path
     */
    public Decision<StageGroup> stage(Extent extent, StagingGrade grade) {
        return answers.get(place(extent) * G.length + place(grade));
    }

    /**
     * Like {@link #stage(Extent, StagingGrade)}, with the scheme's X for a grade that is missing.
     *
     * @param extent T, N and M
     * @param grade empty when nobody tells it
     * @return the stage group with its path
     */
    public Decision<StageGroup> stage(Extent extent, Optional<StagingGrade> grade) {
        return stage(extent, grade.orElse(scheme.grade().missing()));
    }

    /** A rule that decides no combination at all; empty in a sound table. */
    Optional<StageRule> idleRule() {
        Set<Integer> used = new HashSet<>();
        answers.forEach(answer -> used.add(answer.path().get(0).rule()));
        return rules.stream().filter(rule -> !used.contains(rule.number())).findFirst();
    }

    ImmutableList<StageRule> rules() {
        return rules;
    }

    /** Every combination of T, N and M, in the order of {@link #place(Extent)}. */
    static ImmutableList<Extent> extents() {
        var all = ImmutableList.<Extent>builder();
        for (TCategory t : T) {
            for (NCategory n : N) {
                all.add(new Extent(t, n, Optional.empty()));
                for (MCategory m : M) {
                    all.add(new Extent(t, n, Optional.of(m)));
                }
            }
        }
        return all.build();
    }

    private int first(Extent extent, StagingGrade grade) {
        for (int at = 0; at < rules.size(); at++) {
            if (rules.get(at).fits(extent, grade)) {
                return at;
            }
        }
        return -1;
    }

    private static int place(Extent extent) {
        int m = extent.m().isPresent() ? place(extent.m().get()) + 1 : 0;
        return (place(extent.t()) * N.length + place(extent.n())) * (M.length + 1) + m;
    }

    /** Places live no longer than the process. */
    @SuppressWarnings("EnumOrdinal")
    private static int place(Enum<?> value) {
        return value.ordinal();
    }
}
