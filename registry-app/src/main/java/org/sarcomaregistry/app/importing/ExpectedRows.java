package org.sarcomaregistry.app.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.application.importing.Reconciliation;
import org.sarcomaregistry.application.importing.mapping.Mapping;
import org.sarcomaregistry.domain.text.Text;

/** Tables that had another number of rows than their mapping says: a file may have been cut off, or be another one. */
final class ExpectedRows {

    private ExpectedRows() {}

    /** A sentence for each such table, in the order of the mapping. */
    static ImmutableList<Text> missed(Mapping mapping, Reconciliation reconciliation) {
        return reconciliation.read().entrySet().stream()
                .flatMap(read -> missed(mapping, read))
                .collect(toImmutableList());
    }

    private static Stream<Text> missed(Mapping mapping, Map.Entry<String, Integer> read) {
        return Optional.ofNullable(mapping.tables().get(read.getKey())).stream()
                .flatMapToInt(table -> table.file().rows().stream())
                .filter(expected -> expected != read.getValue())
                .mapToObj(expected -> sentence(read.getKey(), read.getValue(), expected));
    }

    private static Text sentence(String table, int read, int expected) {
        return Text.of(
                table + ": " + read + " rader lest, " + expected + " ventet etter oversettelsen. Er filen kuttet?",
                table + ": " + read + " rows read, " + expected + " expected by the mapping. Was the file cut off?");
    }
}
