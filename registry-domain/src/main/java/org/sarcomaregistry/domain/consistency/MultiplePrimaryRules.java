package org.sarcomaregistry.domain.consistency;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.HistologyGroup;
import org.sarcomaregistry.domain.tumour.MultiplePrimaries;
import org.sarcomaregistry.domain.tumour.Primary;
import org.sarcomaregistry.domain.tumour.SiteGroup;

/**
 * Rules on two tumours of one person that the registry keeps apart, and on systemic ones that were told at two places.
 *
 * @see MultiplePrimaries
 */
public final class MultiplePrimaryRules {

    private static final int KAPOSI = 15;

    static final PairRule LIKELY_ONE = new PairRule(
            "MP-1",
            Severity.WARNING,
            Text.of(
                    "Samme sted og samme histologigruppe: telles internasjonalt som ett tilfelle",
                    "Same site and same group of histology: counted internationally as one case"),
            (one, other) -> group(one).equals(group(other))
                    && !group(one).systemic()
                    && MultiplePrimaries.compare(one, other).oneCase());

    static final PairRule TWO_AT_ONE_SITE = new PairRule(
            "MP-2",
            Severity.INFO,
            Text.of(
                    "Samme sted, men ulike histologigrupper: telles som to tilfeller",
                    "Same site, but different groups of histology: counted as two cases"),
            (one, other) -> isAtOneSite(one, other)
                    && !group(one).equals(group(other))
                    && !MultiplePrimaries.compare(one, other).oneCase());

    static final PairRule KAPOSI_ONCE = new PairRule(
            "MP-3",
            Severity.INFO,
            Text.of(
                    "Kaposis sarkom telles én gang per person, uansett sted",
                    "Kaposi sarcoma is counted once per person, wherever it sits"),
            (one, other) -> group(one).number() == KAPOSI && group(other).number() == KAPOSI);

    static final PairRule UNSPECIFIC = new PairRule(
            "MP-4",
            Severity.INFO,
            Text.of(
                    "En uspesifikk type viker for den spesifikke på samme sted",
                    "An unspecific type gives way to the specific one at the same site"),
            (one, other) -> !group(one).equals(group(other))
                    && isAtOneSite(one, other)
                    && MultiplePrimaries.compare(one, other).oneCase());

    private static final ImmutableList<PairRule> ALL =
            ImmutableList.of(LIKELY_ONE, TWO_AT_ONE_SITE, KAPOSI_ONCE, UNSPECIFIC);

    private MultiplePrimaryRules() {}

    /** {@return the four rules} */
    public static ImmutableList<PairRule> all() {
        return ALL;
    }

    /**
     * {@return the rules that two tumours of a person call for; none unless the international count looks at both}
     *
     * @param one one of two; the order doesn't matter
     * @param other the other of the two
     */
    public static ImmutableList<PairRule> of(Primary one, Primary other) {
        return one.isCounted() && other.isCounted()
                ? ALL.stream().filter(rule -> rule.fires(one, other)).collect(toImmutableList())
                : ImmutableList.of();
    }

    private static HistologyGroup group(Primary primary) {
        return HistologyGroup.of(primary.morphology());
    }

    private static boolean isAtOneSite(Primary one, Primary other) {
        return SiteGroup.of(one.site()).equals(SiteGroup.of(other.site()));
    }
}
