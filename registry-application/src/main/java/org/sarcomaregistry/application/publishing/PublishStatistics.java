package org.sarcomaregistry.application.publishing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.querying.KnownCourses;
import org.sarcomaregistry.domain.indicator.CaseCounts;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.Evaluation;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.report.Codebook;

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
        var figures = Evaluation.of(SarcomaIndicators.all(), cohort).counts().entrySet().stream()
                .map(entry -> Figure.of(
                        SarcomaIndicators.byId(entry.getKey().indicator()).orElseThrow(),
                        entry.getKey(),
                        entry.getValue()))
                .collect(toImmutableList());
        var summary = new Release.Summary(
                known.dataDate(), known.watermark(), Codebook.current().version());
        return new Release(summary, figures, CaseCounts.of(cohort));
    }
}
