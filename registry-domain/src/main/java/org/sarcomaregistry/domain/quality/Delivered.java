package org.sarcomaregistry.domain.quality;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Effective;
import org.sarcomaregistry.domain.report.Content.ContentCases;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.Report;

/**
 * A report as it stands now, with the day on which the registry first learnt of it.
 *
 * @param firstLearntOn of the first message that it corrects, or of itself: a correction makes no report late
 */
public record Delivered(Report report, LocalDate firstLearntOn) {

    /**
     * {@return the reports that stand: not withdrawn, and in the words of their last correction}
     *
     * @param entries of any people, in any order; what is no report is passed over
     */
    public static ImmutableList<Delivered> of(Collection<Entry> entries) {
        Map<MessageKey, Entry> byMessage = new HashMap<>();
        entries.forEach(entry -> byMessage.put(entry.message(), entry));
        return Effective.of(entries).stream()
                .flatMap(entry -> report(entry)
                        .map(report ->
                                new Delivered(report, first(entry, byMessage).learntOn())))
                .collect(ImmutableList.toImmutableList());
    }

    private static Entry first(Entry entry, Map<MessageKey, Entry> byMessage) {
        var first = entry;
        var seen = new HashSet<MessageKey>();
        while (seen.add(first.message())) {
            first = Optional.ofNullable(byMessage.get(first.replaces().orElse(first.message())))
                    .orElse(first);
        }
        return first;
    }

    private static Stream<Report> report(Entry entry) {
        return entry.content()
                .fold(new ContentCases<>(
                        Stream::of,
                        evidence -> Stream.empty(),
                        completeness -> Stream.empty(),
                        withdrawal -> Stream.empty(),
                        adjudication -> Stream.empty()));
    }
}
