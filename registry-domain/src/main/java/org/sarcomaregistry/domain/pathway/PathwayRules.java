package org.sarcomaregistry.domain.pathway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableTable;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Row;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/** The codes of the patient pathway for sarcoma and how many calendar days each of its times may take. */
public final class PathwayRules {

    /** The pathway is for patients referred from this day on. */
    public static final LocalDate SINCE = LocalDate.of(2015, 9, 1);

    private static final String ANY = "any";

    private final ImmutableMap<String, PathwayCode> codes;
    private final ImmutableTable<PathwayInterval, String, Integer> days;

    private PathwayRules(Table codeTable, Table timeTable) {
        codeTable
                .withColumns("code", "stage", "name_en", "name_nb", "provisional")
                .unique("code")
                .unique("name_en")
                .unique("name_nb");
        codes = Maps.uniqueIndex(
                codeTable.rows().stream().map(PathwayRules::code).iterator(), PathwayCode::code);
        timeTable.withColumns("interval", "treatment", "days").unique("interval", "treatment");
        days = timeTable.rows().stream()
                .collect(ImmutableTable.toImmutableTable(
                        row -> row.code(PathwayInterval.class, "interval"), this::treatment, PathwayRules::days));
    }

    /** {@return the Norwegian pathway: 8, 21, 14 and in all 43 days} */
    public static PathwayRules norwegian() {
        return Norwegian.RULES;
    }

    /**
     * {@return rules from tables of the same shape as the shipped ones}
     *
     * @param codes table of pathway codes
     * @param times table of time limits
     * @throws BrokenTable if a code is repeated, a time is for a code that doesn't exist, or it isn't at least a day
     */
    public static PathwayRules of(Table codes, Table times) {
        return new PathwayRules(codes, times);
    }

    /** {@return all codes, by stage} */
    public ImmutableList<PathwayCode> codes() {
        return codes.values().asList();
    }

    /**
     * {@return the code as hospitals write it, in capitals}
     *
     * @param code code as reported
     */
    public Optional<PathwayCode> code(String code) {
        return Optional.ofNullable(codes.get(code));
    }

    /**
     * {@return calendar days that a time may take for a treatment; empty where no limit is set, as for watchful
     * waiting}
     *
     * @param interval one of the four
     * @param treatment code of the treatment that ends it
     */
    public Optional<Integer> limit(PathwayInterval interval, PathwayCode treatment) {
        return Optional.ofNullable(days.get(interval, treatment.code())).or(() -> limit(interval));
    }

    /**
     * {@return calendar days that a time may take whatever the treatment}
     *
     * @param interval one of the four
     */
    public Optional<Integer> limit(PathwayInterval interval) {
        return Optional.ofNullable(days.get(interval, ANY));
    }

    /** The limit that holds for every treatment that has one; empty if they differ. */
    Optional<Integer> limitOfAll(PathwayInterval interval) {
        var all = ImmutableSet.copyOf(days.row(interval).values());
        return all.size() == 1 ? Optional.of(all.iterator().next()) : Optional.empty();
    }

    private String treatment(Row row) {
        return row.parsed(
                "treatment",
                text -> text.equals(ANY) || codes.containsKey(text) ? Optional.of(text) : Optional.empty());
    }

    private static Integer days(Row row) {
        int days = row.integer("days");
        if (days < 1) {
            throw row.broken("days is not at least 1");
        }
        return days;
    }

    private static PathwayCode code(Row row) {
        return new PathwayCode(
                row.text("code"),
                row.code(PathwayStage.class, "stage"),
                Text.of(row.text("name_nb"), row.text("name_en")),
                row.flag("provisional"));
    }

    private static final class Norwegian {
        static final PathwayRules RULES = of(
                Table.load(PathwayRules.class, "pathway-codes.tsv"),
                Table.load(PathwayRules.class, "pathway-times.tsv"));
    }
}
