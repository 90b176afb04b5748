package org.sarcomaregistry.application.reporting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcomaregistry.domain.quality.FindingKind;
import org.sarcomaregistry.domain.quality.Validity;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * What was found in the messages of a sender in a month, accepted and rejected ones together.
 *
 * @param kind the form; empty for those that didn't tell
 * @param month of receipt
 */
public record Judged(String sender, Optional<FormKind> kind, YearMonth month, Validity validity) {

    private static final Comparator<Judged> ORDER = Comparator.comparing(Judged::sender)
            .thenComparing(one -> one.kind().map(FormKind::code).orElse("~"))
            .thenComparing(Judged::month);

    /**
     * Messages that were judged alike.
     *
     * @param findings of each of them
     * @param messages how many
     */
    public record Alike(
            String sender,
            Optional<FormKind> kind,
            LocalDate receivedOn,
            boolean rejected,
            ImmutableList<Finding> findings,
            int messages) {

        private Judged judged() {
            var found = new TreeMap<FindingKind, Long>();
            findings.forEach(finding ->
                    found.merge(new FindingKind(finding.code(), finding.severity()), (long) messages, Long::sum));
            return new Judged(sender, kind, YearMonth.from(receivedOn), Validity.of(messages, rejected, found));
        }
    }

    /** Messages by sender, form and month, in that order; those that didn't tell the form come last. */
    public static ImmutableList<Judged> together(Collection<Alike> messages) {
        var sums = new TreeMap<Judged, Validity>(ORDER);
        messages.stream().map(Alike::judged).forEach(one -> sums.merge(one, one.validity(), Validity::plus));
        return sums.entrySet().stream()
                .map(sum -> sum.getKey().with(sum.getValue()))
                .collect(toImmutableList());
    }

    private Judged with(Validity other) {
        return new Judged(sender, kind, month, other);
    }
}
