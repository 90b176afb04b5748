package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Stream;
import org.sarcomaregistry.application.importing.kept.TableCount;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;

/** What became of the rows of each table, as a table, with a line that says whether it adds up. */
final class CountText {

    private static final ImmutableList<Text> HEADINGS = ImmutableList.of(
            Text.of("tabell", "table"),
            Text.of("lest", "read"),
            Text.of("godtatt", "accepted"),
            Text.of("avvist", "rejected"),
            Text.of("duplikat", "duplicate"),
            Text.of("karantene", "quarantined"));

    private CountText() {}

    static String table(List<TableCount> counts, Language language) {
        var lines = Stream.concat(
                        Stream.of(
                                HEADINGS.stream().map(text -> text.in(language)).toList()),
                        counts.stream().map(CountText::cells))
                .toList();
        return new Columns(true).of(lines);
    }

    private static List<String> cells(TableCount count) {
        return List.of(
                count.table(),
                String.valueOf(count.read()),
                String.valueOf(count.accepted()),
                String.valueOf(count.rejected()),
                String.valueOf(count.duplicate()),
                String.valueOf(count.quarantined()));
    }

    static Text balance(List<TableCount> counts) {
        return counts.stream().allMatch(TableCount::isBalanced)
                ? Text.of(
                        "Balansert: lest = godtatt + avvist + duplikat + karantene.",
                        "Balanced: read = accepted + rejected + duplicate + quarantined.")
                : Text.of("IKKE BALANSERT.", "NOT BALANCED.");
    }
}
