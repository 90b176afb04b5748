package org.sarcomaregistry.application.publishing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Comparator;
import org.sarcomaregistry.domain.indicator.CaseCounts.CaseKey;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.programme.AdherenceFigures;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.statistics.IndirectStandardisation;

/**
 * A release (utgivelse): every figure as known on a data date. Two releases of the same data date and watermark are equal
 * to the byte, whoever makes them.
 *
 * @param figures by indicator, place and year
 * @param cases new cases by place, year and reporting group
 * @param adherence how far each recommendation of the action programme was followed; none in releases that were made before
 *     it was counted
 * @param adjusted figures beside what was expected of the place with its patients, to six decimals; none in such releases
 */
public record Release(
        Summary summary,
        ImmutableList<Figure> figures,
        ImmutableSortedMap<CaseKey, Integer> cases,
        AdherenceFigures adherence,
        ImmutableSortedMap<FigureKey, IndirectStandardisation> adjusted) {

    /** A release of figures and cases alone, as they were made at first. */
    public Release(Summary summary, ImmutableList<Figure> figures, ImmutableSortedMap<CaseKey, Integer> cases) {
        this(summary, figures, cases, AdherenceFigures.NONE, ImmutableSortedMap.of());
    }

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

    /** The counts of all figures, by their names. */
    public Figures counts() {
        return new Figures(figures.stream()
                .collect(ImmutableSortedMap.toImmutableSortedMap(
                        Comparator.naturalOrder(), Figure::key, Figure::counts)));
    }
}
