package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/**
 * Every report that a place owes, and what was answered to reports that it owed.
 *
 * @param notice what has happened
 * @param before the page before this one
 * @param after the page after this one
 */
public record MissingListView(
        Frame frame,
        String place,
        Choice choice,
        Optional<String> notice,
        int total,
        ImmutableList<Row> rows,
        ImmutableList<Word> words,
        Optional<String> before,
        Optional<String> after) {

    /**
     * A report that is missing.
     *
     * @param evidence receipts of everything that shows the event
     * @param report where it can be written, by those who may
     * @param answer where it can be said that it won't come
     */
    public record Row(
            String kind,
            String unit,
            String happened,
            String due,
            String tumour,
            ImmutableList<Link> evidence,
            Optional<Link> report,
            Optional<Link> answer) {}

    /**
     * What a unit answered.
     *
     * @param reason why, and to whom it was transferred
     * @param withdrawn when it was taken back, if it was
     * @param action where it is taken back, by those who may
     */
    public record Word(
            String kind,
            String unit,
            String reason,
            String decided,
            ImmutableList<Link> evidence,
            Optional<String> withdrawn,
            Optional<String> action,
            String id) {}
}
