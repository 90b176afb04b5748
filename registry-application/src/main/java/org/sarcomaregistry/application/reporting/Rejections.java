package org.sarcomaregistry.application.reporting;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * How many messages of a sender were rejected in a month.
 *
 * @param kind the form; empty for those that didn't tell
 * @param month of receipt
 */
public record Rejections(String sender, Optional<FormKind> kind, YearMonth month, int messages) {

    /** By sender, form and month; those that didn't tell the form come last. */
    public static final Comparator<Rejections> ORDER = Comparator.comparing(Rejections::sender)
            .thenComparing(one -> one.kind().map(FormKind::code).orElse("~"))
            .thenComparing(Rejections::month);

    /** So many as of this one. */
    public Rejections times(int number) {
        return new Rejections(sender, kind, month, messages * number);
    }
}
