package org.sarcomaregistry.domain.staging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.tumour.Sites;
import org.sarcomaregistry.domain.tumour.StagingSchema;

/**
 * By which chapter of TNM a tumour is staged: morphology first, then bone, then the site; the first rule that fits
 * decides, and the last one fits all.
 */
public final class Chapters {

    private static final String CHOICE = "chapter";

    private final ImmutableMap<String, Chapter> byId;
    private final ImmutableList<ChapterRule> rules;

    private Chapters(ImmutableMap<String, Chapter> byId, ImmutableList<ChapterRule> rules) {
        this.byId = byId;
        this.rules = rules;
    }

    /** The shipped chapters and rules. */
    public static Chapters current() {
        return Shipped.CHAPTERS;
    }

    /**
     * Chapters and rules from tables of the same shape as the shipped ones.
     *
     * @throws BrokenTable if a row is malformed, names a stage table or a chapter that is not there, or the last rule
     *     does not fit everything
     */
    public static Chapters of(Table chapters, Table rules, StageTables tables) {
        chapters.withColumns("chapter", "name_nb", "name_en", "uicc", "ajcc", "seventh", "limits_8", "limits_7")
                .unique("chapter");
        rules.withColumns(
                        "rule",
                        "authority",
                        "histologies",
                        "behaviour",
                        "sites",
                        "place",
                        "chapter",
                        "reason_nb",
                        "reason_en")
                .unique("rule");
        var byId = Maps.uniqueIndex(
                chapters.rows().stream().map(row -> Chapter.of(row, tables)).toList(), Chapter::id);
        var list = rules.rows().stream().map(row -> rule(row, byId)).collect(ImmutableList.toImmutableList());
        if (list.isEmpty() || !list.get(list.size() - 1).fitsAll()) {
            throw new BrokenTable(rules.name(), 0, "the last rule does not fit everything");
        }
        return new Chapters(byId, list);
    }

    /**
     * The chapter of a tumour, with the rule that chose it; total over all tumours.
     *
     * <p>The answer does not depend on the edition: the seventh knew fewer chapters, and {@link Chapter#table} leads to
     * its tables.
     */
    public Decision<Chapter> choose(StagingCase tumour, Authority authority) {
        int at = 0;
        while (!rules.get(at).fits(tumour, authority)) {
            at++;
        }
        var rule = rules.get(at);
        var chapter = rule.chapter().equals(ChapterRule.BY_SITE) ? bySite(tumour) : byId(rule.chapter());
        return Decision.by(new Step(CHOICE, rule.number(), rule.reason().then(": ", chapter.name())), chapter);
    }

    /** Every chapter, in the order of the shipped list. */
    public ImmutableList<Chapter> all() {
        return byId.values().asList();
    }

    private Chapter bySite(StagingCase tumour) {
        var schema = Sites.icdO3().of(tumour.topography()).stagingSchema();
        return byId(schema == StagingSchema.CORPUS_UTERI_SARCOMA ? StagingSchema.NONE.code() : schema.code());
    }

    private Chapter byId(String id) {
        var chapter = byId.get(id);
        if (chapter == null) {
            throw new IllegalStateException("no chapter " + id);
        }
        return chapter;
    }

    private static ChapterRule rule(Row row, ImmutableMap<String, Chapter> chapters) {
        var rule = ChapterRule.of(row);
        if (!rule.chapter().equals(ChapterRule.BY_SITE) && !chapters.containsKey(rule.chapter())) {
            throw row.broken("chapter names " + rule.chapter() + ", which does not exist");
        }
        return rule;
    }

    private static final class Shipped {
        static final Chapters CHAPTERS = of(
                Table.load(Chapters.class, "chapters.tsv"),
                Table.load(Chapters.class, "chapter-rules.tsv"),
                StageTables.current());
    }
}
