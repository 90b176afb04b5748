package org.sarcomaregistry.application.publishing;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;
import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.querying.KnownCourses;
import org.sarcomaregistry.domain.comparison.Adjustment;
import org.sarcomaregistry.domain.indicator.CaseCounts;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.Evaluation;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.programme.ActionProgramme;
import org.sarcomaregistry.domain.programme.AdherenceFigures;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.statistics.IndirectStandardisation;

/**
 * The night: reads what was known on a data date, computes outside any transaction, and keeps one release. Killed
 * anywhere, it can simply be run again.
 */
public final class PublishStatistics {

    private final Transactions transactions;

    public PublishStatistics(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Makes the release of a data date from all that is in the log now.
     *
     * @param dataDate what was learnt after it does not count
     */
    public Release run(LocalDate dataDate) {
        var known = KnownCourses.on(dataDate, transactions);
        var release = release(known);
        transactions.commit(stores -> stores.releases().add(release));
        return release;
    }

    /** The release that courses make; nothing is kept. */
    public static Release release(KnownCourses known) {
        var cohort = Cohort.of(known.courses(), known.dataDate());
        var counts = Evaluation.of(SarcomaIndicators.all(), cohort);
        var figures = counts.counts().entrySet().stream()
                .map(entry -> Figure.of(
                        SarcomaIndicators.byId(entry.getKey().indicator()).orElseThrow(),
                        entry.getKey(),
                        entry.getValue()))
                .collect(toImmutableList());
        var summary = new Release.Summary(
                known.dataDate(), known.watermark(), Codebook.current().version());
        return new Release(
                summary,
                figures,
                CaseCounts.of(cohort),
                AdherenceFigures.of(ActionProgramme.norwegian(), cohort),
                adjusted(cohort, counts));
    }

    /** Of pooled years, what is no figure of the release is left out; expectations have the decimals that are kept. */
    private static ImmutableSortedMap<FigureKey, IndirectStandardisation> adjusted(Cohort cohort, Figures figures) {
        return Adjustment.of(SarcomaIndicators.all(), cohort).entrySet().stream()
                .filter(entry -> figures.counts().containsKey(entry.getKey()))
                .collect(toImmutableSortedMap(
                        naturalOrder(), Map.Entry::getKey, entry -> ReleaseDocument.rounded(entry.getValue())));
    }
}
