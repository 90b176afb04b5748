package org.sarcomaregistry.domain.restatement;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.report.Entry;

/**
 * What was known at two times of one person, or of several who are or were taken for one.
 *
 * @param before from the entries that were known first
 * @param after from those that were known later
 * @param news the entries that were known later and not first, in the order of the log
 */
public record Sides(ImmutableList<History> before, ImmutableList<History> after, ImmutableList<Entry> news) {

    /** Whether anything but time came between. */
    boolean isTouched() {
        return !before.equals(after);
    }
}
