package org.sarcomaregistry.domain.tumour;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/**
 * Which reporting group a tumour belongs to: the first rule that fits decides, and the last one fits all.
 *
 * <p>The rules are our reading of the national report's chapters, provisional until the registry confirms them.
 */
public final class TumourGroups {

    private static final TumourGroups CURRENT = of(Table.load(TumourGroups.class, "tumour-groups.tsv"));

    private final ImmutableList<TumourGroupRule> rules;

    private TumourGroups(ImmutableList<TumourGroupRule> rules) {
        this.rules = rules;
    }

    /**
     * {@return the group of a tumour, and the rule that put it there}
     *
     * @param morphology histology and behaviour by ICD-O
     * @param topography site by ICD-O
     * @param wallOrCavity asked only for soft tissue of the trunk, which is undecided unless it says wall or intracavitary
     */
    public static Grouping of(Morphology morphology, Topography topography, WallOrCavity wallOrCavity) {
        return CURRENT.group(morphology, topography, wallOrCavity);
    }

    /**
     * {@return the groups that a tumour may turn out to belong to: its own, or where that is undecided those of the wall and
     * of the cavity}
     *
     * @param morphology histology and behaviour by ICD-O
     * @param topography site by ICD-O
     * @param wallOrCavity as for {@link #of(Morphology, Topography, WallOrCavity)}
     */
    public static ImmutableSet<TumourGroup> possible(
            Morphology morphology, Topography topography, WallOrCavity wallOrCavity) {
        var group = of(morphology, topography, wallOrCavity).group();
        return group == TumourGroup.UNDECIDED
                ? ImmutableSet.of(
                        of(morphology, topography, WallOrCavity.WALL).group(),
                        of(morphology, topography, WallOrCavity.INTRACAVITARY).group())
                : ImmutableSet.of(group);
    }

    /**
     * Rules from a table of the same shape as the shipped one.
     *
     * @throws BrokenTable if a rule is malformed or the last one does not fit everything
     */
    static TumourGroups of(Table table) {
        table.withColumns("group", "histology", "sites", "cavity", "reason_en", "reason_nb");
        var rules = table.rows().stream().map(TumourGroupRule::of).collect(ImmutableList.toImmutableList());
        if (rules.isEmpty() || !rules.get(rules.size() - 1).fitsAll()) {
            throw new BrokenTable(table.name(), 0, "the last rule does not fit everything");
        }
        return new TumourGroups(rules);
    }

    Grouping group(Morphology morphology, Topography topography, WallOrCavity wallOrCavity) {
        int at = 0;
        while (!rules.get(at).fits(morphology, topography, wallOrCavity)) {
            at++;
        }
        var rule = rules.get(at);
        return new Grouping(rule.group(), at + 1, rule.reason());
    }

    /**
     * A group with the rule that decided.
     *
     * @param rule its place in the table, from 1
     */
    public record Grouping(TumourGroup group, int rule, Text reason) {}
}
