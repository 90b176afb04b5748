package org.sarcomaregistry.domain.staging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Table;

/**
 * Risk of a GIST by the modified NIH criteria: the first rule that fits decides.
 *
 * <p>Up to 2 cm with 6 to 10 mitoses outside the stomach counts as intermediate; that is our reading of the table.
 *
 * @see <a href="https://doi.org/10.1016/j.humpath.2008.06.025">Joensuu 2008</a>
 */
public final class GistRisk {

    private static final double STEP = 0.5;
    private static final int LARGEST = 25;
    private static final String NAME = "gist-risk";

    private final ImmutableList<GistRule> rules;

    private GistRisk(ImmutableList<GistRule> rules) {
        this.rules = rules;
    }

    /** {@return the shipped rules} */
    public static GistRisk current() {
        return Shipped.RISK;
    }

    /**
     * {@return rules from a table of the same shape as the shipped one}
     *
     * @param table of the same shape as the shipped one
     * @throws BrokenTable if a row is malformed or some tumour fits no rule
     */
    public static GistRisk of(Table table) {
        table.withColumns(
                        "rule",
                        "ruptured",
                        "site",
                        "size_over_cm",
                        "size_up_to_cm",
                        "mitoses_over",
                        "mitoses_up_to",
                        "risk")
                .unique("rule");
        var risk = new GistRisk(table.rows().stream().map(GistRule::of).collect(ImmutableList.toImmutableList()));
        risk.requireAnswers(table.name());
        return risk;
    }

    /**
     * {@return the risk, with the rule that decided it; total over all tumours}
     *
     * @param gist site, size and mitoses
     */
    public Decision<Risk> of(Gist gist) {
        int at = first(gist);
        if (at == rules.size()) {
            throw new IllegalStateException("no rule for " + gist);
        }
        return Decision.by(rules.get(at).step(NAME), rules.get(at).risk());
    }

    /**
     * {@return the risks that a GIST can have of which not everything is known} Exact: risk changes at the rules' limits
     * only, and each part between them is tried.
     *
     * @param sizeCm largest diameter in centimetres, greater than zero; absent when unknown
     * @param mitosesPer5mm2 not negative; absent when unknown
     * @param sites where it may lie
     * @param ruptured both when nobody knows
     */
    public ImmutableSet<Risk> possible(
            Optional<Double> sizeCm, Optional<Double> mitosesPer5mm2, Set<GistSite> sites, Set<Boolean> ruptured) {
        var risks = EnumSet.noneOf(Risk.class);
        for (var size : sizeCm.map(Set::of).orElseGet(() -> parts(GistRule::cm))) {
            for (var mitoses : mitosesPer5mm2.map(Set::of).orElseGet(() -> parts(GistRule::mitoses))) {
                Sets.cartesianProduct(sites, ruptured)
                        .forEach(at -> risks.add(of(new Gist(size, mitoses, (GistSite) at.get(0), (Boolean) at.get(1)))
                                .value()));
            }
        }
        return Sets.immutableEnumSet(risks);
    }

    /** One number out of each part into which the limits cut all numbers; a limit belongs to the part below it. */
    private Set<Double> parts(Function<GistRule, Span> of) {
        var limits =
                rules.stream().flatMap(rule -> of.apply(rule).limits()).collect(Collectors.toCollection(TreeSet::new));
        limits.add(Math.nextUp(limits.last()));
        return limits;
    }

    private int first(Gist gist) {
        int at = 0;
        while (at < rules.size() && !rules.get(at).fits(gist)) {
            at++;
        }
        return at;
    }

    private void requireAnswers(String name) {
        for (GistSite site : GistSite.values()) {
            for (double size = STEP; size <= LARGEST; size += STEP) {
                for (double mitoses = 0; mitoses <= LARGEST; mitoses += STEP) {
                    if (first(new Gist(size, mitoses, site, false)) == rules.size()) {
                        throw new BrokenTable(
                                name, 0, "no rule fits " + size + " cm, " + mitoses + " mitoses, " + site.code());
                    }
                }
            }
        }
    }

    private static final class Shipped {
        static final GistRisk RISK = of(Table.load(GistRisk.class, "gist-risk.tsv"));
    }
}
