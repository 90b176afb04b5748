package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * What a place lacks.
 *
 * @param kinds how many of each kind of report
 * @param rows those that are listed, what would help most first
 * @param total how many there are for the chosen year
 * @param all where all of them are listed; empty if they are
 */
public record MissingView(ImmutableList<Kind> kinds, ImmutableList<Row> rows, int total, Optional<String> all) {

    /** Missing reports of a kind. */
    public record Kind(String name, int thisYear, int everyYear) {}

    /**
     * One missing report.
     *
     * @param happened the day of the event
     * @param narrows the figure that it would narrow
     * @param by how much, in words
     * @param evidence receipts of what shows the event
     */
    public record Row(
            String kind,
            String happened,
            String due,
            String tumour,
            String group,
            Optional<Link> narrows,
            String by,
            ImmutableList<Link> evidence) {}

    /** The one that would narrow a figure most. */
    public Optional<Row> best() {
        return rows.stream().filter(row -> row.narrows().isPresent()).findFirst();
    }
}
