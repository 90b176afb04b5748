package org.sarcomaregistry.domain.staging;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.tumour.Sites;
import org.sarcomaregistry.domain.tumour.StagingSchema;
import org.sarcomaregistry.domain.tumour.Topography;

/**
 * By which chapter of TNM a tumour is staged: morphology first, then bone, then the site; the first rule that fits
 * decides, and the last one fits all.
 */
public final class Chapters {

    private static final String CHOICE = "chapter";

    private final ImmutableMap<String, Chapter> byId;
    private final ImmutableList<ChapterRule> rules;

    /** Found rules; there are fewer than a thousand topographies. */
    private final ConcurrentMap<Topography, ImmutableList<Candidate>> bySite = new ConcurrentHashMap<>();

    private Chapters(ImmutableMap<String, Chapter> byId, ImmutableList<ChapterRule> rules) {
        this.byId = byId;
        this.rules = rules;
    }

    private record Candidate(ChapterRule rule, Decision<Chapter> decision) {}

    /** {@return the shipped chapters and rules} */
    public static Chapters current() {
        return Shipped.CHAPTERS;
    }

    /**
     * {@return chapters and rules from tables of the same shape as the shipped ones}
     *
     * @param chapters table of chapters
     * @param rules table of rules
     * @param tables the stage tables that chapters name
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
     * {@return the chapter of a tumour, with the rule that chose it; total over all tumours. Soft tissue of the trunk is
     * taken to lie in the wall unless it is told to lie inside; {@link #possible} leaves that open}
     *
     * <p>The answer does not depend on the edition: the seventh knew fewer chapters, and {@link Chapter#table} leads to
     * its tables.
     *
     * @param tumour what is known of the tumour
     * @param authority by whose tables
     */
    public Decision<Chapter> choose(StagingCase tumour, Authority authority) {
        var atSite = bySite.computeIfAbsent(tumour.topography(), this::candidates);
        int at = 0;
        while (!atSite.get(at).rule().fits(tumour, authority)) {
            at++;
        }
        return atSite.get(at).decision();
    }

    /**
     * {@return the chapters that a tumour may belong to, the one of {@link #choose} first: two where it matters whether it
     * lies in the wall or in the cavity and nobody told, else one}
     *
     * @param tumour what is known of the tumour
     * @param authority by whose tables
     */
    public ImmutableList<Decision<Chapter>> possible(StagingCase tumour, Authority authority) {
        var chosen = choose(tumour, authority);
        if (tumour.isPlaced()) {
            return ImmutableList.of(chosen);
        }
        var inside = choose(tumour.insideCavity(), authority);
        return inside.value().id().equals(chosen.value().id())
                ? ImmutableList.of(chosen)
                : ImmutableList.of(chosen, inside);
    }

    /** {@return every chapter, in the order of the shipped list} */
    public ImmutableList<Chapter> all() {
        return byId.values().asList();
    }

    /** The rules that are asked at a site, with what they lead to there. */
    private ImmutableList<Candidate> candidates(Topography topography) {
        return rules.stream()
                .filter(rule -> rule.sites().holds(topography))
                .map(rule -> new Candidate(rule, decision(rule, topography)))
                .collect(ImmutableList.toImmutableList());
    }

    private Decision<Chapter> decision(ChapterRule rule, Topography topography) {
        var chapter = rule.chapter().equals(ChapterRule.BY_SITE) ? bySite(topography) : byId(rule.chapter());
        return Decision.by(new Step(CHOICE, rule.number(), rule.reason().then(": ", chapter.name())), chapter);
    }

    private Chapter bySite(Topography topography) {
        var schema = Sites.icdO3().of(topography).stagingSchema();
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
