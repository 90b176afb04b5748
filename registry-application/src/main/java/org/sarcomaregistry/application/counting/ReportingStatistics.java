package org.sarcomaregistry.application.counting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.querying.Statistics;
import org.sarcomaregistry.application.reporting.Judged;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** Administrative statistics of reporting, as of now: what units sent and how much of what there should be. */
public final class ReportingStatistics {

    private static final ImmutableList<Indicator> COVERAGE = ImmutableList.of(
            SarcomaIndicators.COVERAGE_WORK_UP,
            SarcomaIndicators.COVERAGE_SURGERY,
            SarcomaIndicators.COVERAGE_RADIOTHERAPY);

    private final Transactions transactions;
    private final Statistics statistics;
    private final ZoneId zone;
    private final Received received;

    /**
     * Statistics of a registry.
     *
     * @param statistics today's figures
     * @param zone in whose months drafts are counted
     */
    public ReportingStatistics(Transactions transactions, Statistics statistics, ZoneId zone) {
        this.transactions = transactions;
        this.statistics = statistics;
        this.zone = zone;
        this.received = new Received(transactions);
    }

    /** What the units of a place sent in a year, by unit, form and month; what nobody sent is not there. */
    public ImmutableSortedMap<CountKey, ReportCount> counts(Scope place, int year) {
        var counts = new TreeMap<CountKey, ReportCount>();
        received.of(year).forEach((key, count) -> counts.merge(key, count, ReportCount::plus));
        transactions.read(stores -> {
            rejected(stores, year).forEach((key, count) -> counts.merge(key, count, ReportCount::plus));
            drafts(stores, place, year).forEach((key, count) -> counts.merge(key, count, ReportCount::plus));
            return counts;
        });
        counts.keySet().removeIf(key -> !isWithin(key.unit(), place));
        return ImmutableSortedMap.copyOf(counts, Comparator.naturalOrder());
    }

    /**
     * Coverage by the published formula, of the place and of everything within it that has patients in the year: first cases
     * per person and year that a report was received of, among those that evidence or an accepted report tells of. It is at
     * most 1, because whoever was reported is known.
     */
    public ImmutableList<Figure> coverage(Scope place, int year) {
        var figures = statistics.figures();
        return COVERAGE.stream()
                .flatMap(indicator -> Scopes.NORWAY.all().stream()
                        .filter(scope -> Scopes.NORWAY.isWithin(scope, place))
                        .map(scope -> new FigureKey(indicator.id(), scope, year))
                        .filter(key -> figures.counts().containsKey(key))
                        .map(key -> Figure.of(indicator, key, figures.of(key))))
                .collect(toImmutableList());
    }

    /** The day that all this is of. */
    public LocalDate today() {
        return statistics.today();
    }

    private static Map<CountKey, ReportCount> rejected(Stores stores, int year) {
        var counts = new TreeMap<CountKey, ReportCount>();
        stores.receipts().judged(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .filter(judged -> judged.validity().rejected() > 0)
                .filter(ReportingStatistics::isOfReports)
                .forEach(judged -> counts.merge(
                        new CountKey(judged.sender(), judged.kind(), judged.month()),
                        ReportCount.rejected((int) judged.validity().rejected()),
                        ReportCount::plus));
        return counts;
    }

    /** Reports are sent by organisations, evidence by systems. */
    static boolean isOfReports(Judged judged) {
        return OrganisationNumber.parse(judged.sender()).isPresent()
                && judged.kind()
                        .filter(kind -> kind.family() != FormKind.Family.REPORT)
                        .isEmpty();
    }

    private Map<CountKey, ReportCount> drafts(Stores stores, Scope place, int year) {
        var counts = new TreeMap<CountKey, ReportCount>();
        for (var draft : stores.drafts().active(hospitals(place))) {
            var month = YearMonth.from(draft.begunAt().atZone(zone));
            if (month.getYear() == year) {
                counts.merge(
                        new CountKey(draft.unit().number().digits(), Optional.of(draft.kind()), month),
                        ReportCount.draft(),
                        ReportCount::plus);
            }
        }
        return counts;
    }

    private static ImmutableList<OrganisationNumber> hospitals(Scope place) {
        return Scopes.NORWAY.all().stream()
                .filter(scope -> scope.level() == Scope.Level.HOSPITAL && Scopes.NORWAY.isWithin(scope, place))
                .map(scope -> new OrganisationNumber(scope.code()))
                .collect(toImmutableList());
    }

    /** A practice is in no place but the unknown one and the nation. */
    static boolean isWithin(String unit, Scope place) {
        return Scopes.NORWAY.isWithin(Scopes.NORWAY.byCode(unit).orElse(Scope.UNKNOWN), place);
    }
}
