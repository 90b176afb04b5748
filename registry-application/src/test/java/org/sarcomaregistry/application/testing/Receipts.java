package org.sarcomaregistry.application.testing;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.text.Text;

/** Receipts as the intake gives them. */
public final class Receipts {

    static final Finding ERROR =
            new Finding("FIELD-MISSING", Severity.ERROR, "form", Text.of("Skjema «mangler»", "Form \"is missing\""));
    static final Finding REMARK = new Finding("GRADE-FOUR", Severity.WARNING, "", Text.of("Grad 4", "Grade 4"));

    private static final Instant AT = Instant.parse("2026-03-01T08:15:30.123456Z");

    private Receipts() {}

    /** The receipt of a message that became an entry, with a remark. */
    public static Receipt accepted(MessageKey message, long position) {
        return new Receipt(
                UUID.randomUUID(),
                message,
                Optional.empty(),
                Optional.of(FormKind.CAUSE_OF_DEATH),
                ImmutableList.of(REMARK),
                LocalDate.of(2026, 3, 1),
                AT,
                Strings.repeat("0a", 32),
                OptionalLong.of(position));
    }

    /** The receipt of a message that was no form at all. */
    public static Receipt rejected(MessageKey message, Optional<String> idempotencyKey) {
        return new Receipt(
                UUID.randomUUID(),
                message,
                idempotencyKey,
                Optional.empty(),
                ImmutableList.of(ERROR, REMARK),
                LocalDate.of(2026, 3, 1),
                AT,
                Strings.repeat("f9", 32),
                OptionalLong.empty());
    }
}
