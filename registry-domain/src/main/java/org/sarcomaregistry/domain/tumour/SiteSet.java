package org.sarcomaregistry.domain.tumour;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarcomaregistry.domain.table.Row;

/** A list of sites and ranges of sites as tables write it, {@code C00-C14;C47.0}; a three-character site holds all its subsites. */
public record SiteSet(ImmutableList<Span> spans) {

    private static final Pattern WRITTEN =
            Pattern.compile("(C[0-9]{2}(?:\\.[0-9])?)(?:-(C[0-9]{2}(?:\\.[0-9])?))?|\\*");

    /**
     * {@return the sites of a cell; an asterisk holds all}
     *
     * @param row row of a table
     * @param column name of a column
     * @throws org.sarcomaregistry.domain.table.BrokenTable if a member is no site or a range runs backwards
     */
    public static SiteSet of(Row row, String column) {
        var spans = ImmutableList.<Span>builder();
        for (String member : row.list(column)) {
            spans.add(span(member).orElseThrow(() -> row.broken(column + " cannot hold " + member)));
        }
        return new SiteSet(spans.build());
    }

    /**
     * {@return whether a site lies in one of the ranges}
     *
     * @param topography site by ICD-O
     */
    public boolean holds(Topography topography) {
        for (Span span : spans) {
            if (span.holds(topography.code())) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Span> span(String text) {
        var written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        if (text.equals("*")) {
            return Optional.of(new Span("C00", "C99"));
        }
        String last = Optional.ofNullable(written.group(2)).orElse(written.group(1));
        return Optional.of(new Span(written.group(1), last)).filter(span -> span.first.compareTo(span.last) <= 0);
    }

    /** From the first to the last site, both with their subsites. */
    public record Span(String first, String last) {
        boolean holds(String code) {
            return code.compareTo(first) >= 0 && (code.compareTo(last) <= 0 || code.startsWith(last));
        }
    }
}
