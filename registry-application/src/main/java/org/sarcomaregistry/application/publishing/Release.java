package org.sarcomaregistry.application.publishing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import org.sarcomaregistry.domain.indicator.CaseCounts.CaseKey;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.report.Entry;

/**
 * A release (utgivelse): every figure as known on a data date. Two releases of the same data date and watermark are equal
 * to the byte, whoever makes them.
 *
 * @param figures by indicator, place and year
 * @param cases new cases by place, year and reporting group
 */
public record Release(Summary summary, ImmutableList<Figure> figures, ImmutableSortedMap<CaseKey, Integer> cases) {

    /**
     * What identifies a release.
     *
     * @param dataDate the last day on which what counts was learnt
     * @param watermark the last position of the log that counts
     * @param codebook version of the codebook
     */
    public record Summary(LocalDate dataDate, long watermark, String codebook) {

        /** Name of the release, such as {@code 2026-03-31-w81234}. */
        public String id() {
            return dataDate + "-w" + watermark;
        }

        /** Whether a release of this name is made of an entry. */
        boolean knows(Entry entry) {
            return entry.position() <= watermark && !entry.learntOn().isAfter(dataDate);
        }
    }

    /** Name of the release. */
    public String id() {
        return summary.id();
    }
}
