package org.sarcomaregistry.application.counting;

import com.google.common.collect.ImmutableSortedMap;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.domain.course.TimeLimit;
import org.sarcomaregistry.domain.report.Content.ContentCases;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Report;

/** Accepted reports, counted as the log grows: each question reads only what the log has got since the last one. */
final class Received {

    private final Transactions transactions;
    private final TreeMap<CountKey, ReportCount> counts = new TreeMap<>();
    private long readTo;

    Received(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The counts of one year, of every unit. */
    synchronized ImmutableSortedMap<CountKey, ReportCount> of(int year) {
        transactions.read(this::readOn);
        var those = new TreeMap<CountKey, ReportCount>();
        counts.forEach((key, count) -> {
            if (key.month().getYear() == year) {
                those.put(key, count);
            }
        });
        return ImmutableSortedMap.copyOf(those, Comparator.naturalOrder());
    }

    private long readOn(Stores stores) {
        long watermark = stores.log().watermark();
        stores.log().read(readTo, watermark, this::count);
        readTo = Math.max(readTo, watermark);
        return readTo;
    }

    private void count(Entry entry) {
        var report = entry.content()
                .fold(new ContentCases<Optional<Report>>(
                        Optional::of,
                        evidence -> Optional.empty(),
                        completeness -> Optional.empty(),
                        withdrawal -> Optional.empty(),
                        adjudication -> Optional.empty()));
        report.ifPresent(told -> counts.merge(key(told, entry), count(told, entry), ReportCount::plus));
    }

    private static CountKey key(Report report, Entry entry) {
        return new CountKey(
                report.head().unit().digits(), Optional.of(report.kind()), YearMonth.from(entry.learntOn()));
    }

    private static ReportCount count(Report report, Entry entry) {
        return entry.replaces().isPresent()
                ? ReportCount.corrected()
                : ReportCount.received(TimeLimit.isKept(report, entry.learntOn()));
    }
}
