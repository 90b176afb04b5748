package org.sarcomaregistry.app.importing;

import com.google.common.base.Strings;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sarcomaregistry.application.importing.Reconciliation;
import org.sarcomaregistry.application.importing.Reconciliation.Count;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;

/** Shows a reconciliation as a table of plain text, and says what has changed. */
final class ReconciliationText {

    private static final List<Text> HEADINGS = List.of(
            Text.of("tabell", "table"),
            Text.of("lest", "read"),
            Text.of("godtatt", "accepted"),
            Text.of("avvist", "rejected"),
            Text.of("duplikat", "duplicate"));

    private final Reconciliation reconciliation;
    private final Language language;

    ReconciliationText(Reconciliation reconciliation, Language language) {
        this.reconciliation = reconciliation;
        this.language = language;
    }

    @Override
    public String toString() {
        var lines = Stream.concat(
                        Stream.of(
                                HEADINGS.stream().map(text -> text.in(language)).toList()),
                        reconciliation.counts().stream().map(ReconciliationText::cells))
                .toList();
        return lines.stream().map(line -> padded(line, lines)).collect(Collectors.joining("\n")) + "\n\n" + summary();
    }

    private static List<String> cells(Count count) {
        return List.of(
                count.table(),
                String.valueOf(count.read()),
                String.valueOf(count.accepted()),
                String.valueOf(count.rejected()),
                String.valueOf(count.duplicate()));
    }

    private static String padded(List<String> line, List<List<String>> all) {
        return IntStream.range(0, line.size())
                .mapToObj(i -> {
                    int width = all.stream()
                            .mapToInt(one -> one.get(i).length())
                            .max()
                            .orElse(0);
                    return i == 0 ? Strings.padEnd(line.get(i), width, ' ') : Strings.padStart(line.get(i), width, ' ');
                })
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private String summary() {
        var balance = reconciliation.isBalanced()
                ? Text.of(
                        "Balansert: lest = godtatt + avvist + duplikat.",
                        "Balanced: read = accepted + rejected + duplicate.")
                : Text.of("IKKE BALANSERT.", "NOT BALANCED.");
        var changed = reconciliation.isUnchanged()
                ? Text.of(
                        "Ingenting er endret: alle " + reconciliation.storedBefore() + " meldinger var mottatt før.",
                        "Nothing has changed: all " + reconciliation.storedBefore()
                                + " messages had been received before.")
                : Text.of(
                        reconciliation.stored() + " meldinger er lagret; " + reconciliation.storedBefore()
                                + " var mottatt før.",
                        reconciliation.stored() + " messages were stored; " + reconciliation.storedBefore()
                                + " had been received before.");
        return balance.then("\n", changed).in(language);
    }
}
