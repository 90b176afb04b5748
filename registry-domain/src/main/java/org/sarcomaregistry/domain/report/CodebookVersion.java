package org.sarcomaregistry.domain.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.table.Table;

/**
 * A version of the codebook that was released, and therefore never changes.
 *
 * @param version as forms name it
 * @param released the day from which forms may name it
 * @param fingerprint SHA-256 over everything that it says, as it was on that day
 */
public record CodebookVersion(String version, LocalDate released, String fingerprint) {

    /** {@return all of them, the first one first} */
    public static ImmutableList<CodebookVersion> all() {
        return Table.load(CodebookVersion.class, "codebook-versions.tsv")
                .withColumns("version", "released", "fingerprint")
                .unique("version")
                .rows()
                .stream()
                .map(row -> new CodebookVersion(
                        row.text("version"), row.parsed("released", CodebookVersion::day), row.text("fingerprint")))
                .collect(toImmutableList());
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeException nonsense) {
            return Optional.empty();
        }
    }
}
