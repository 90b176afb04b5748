package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.List;

/** All rules of the registry on facts of one tumour, worst severity first. */
public final class ConsistencyRules {

    private static final ImmutableList<Rule> ALL = ImmutableList.sortedCopyOf(
            Comparator.comparing(Rule::severity),
            Iterables.concat(List.of(
                    SexRules.ALL,
                    AgeSiteRules.ALL,
                    AgeHistologyRules.ALL,
                    BehaviourRules.ALL,
                    CatalogueRules.ALL,
                    GradeRules.ALL,
                    FnclccRules.ALL,
                    BasisRules.ALL,
                    DateRules.ALL,
                    BoneFamilyRules.ALL,
                    SoftTissueFamilyRules.ALL,
                    OrganFamilyRules.ALL,
                    SideRules.ALL,
                    StageRules.ALL,
                    TreatmentRules.ALL)));

    private ConsistencyRules() {}

    /** {@return every rule once; within a severity, family by family} */
    public static ImmutableList<Rule> all() {
        return ALL;
    }

    /**
     * {@return the rules that these facts break, in the order of {@link #all}}
     *
     * @param facts what is known; what is missing makes a rule silent
     */
    public static ImmutableList<Rule> brokenBy(Facts facts) {
        var broken = ImmutableList.<Rule>builder();
        for (int i = 0; i < ALL.size(); i++) {
            if (ALL.get(i).fires(facts)) {
                broken.add(ALL.get(i));
            }
        }
        return broken.build();
    }
}
