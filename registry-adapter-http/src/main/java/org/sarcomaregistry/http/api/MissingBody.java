package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Optional;
import org.sarcomaregistry.application.reminding.MissingReports.Decided;
import org.sarcomaregistry.application.reminding.MissingReports.Missing;
import org.sarcomaregistry.application.reminding.Reminder;
import org.sarcomaregistry.domain.indicator.Bounds;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * A report that is missing.
 *
 * @param unit the unit that owes it
 * @param evidence what shows that there should be one
 * @param transferred how it came to the unit, if the evidence names another
 * @param narrows the figure whose bounds it would narrow most
 * @param decides every figure that is open because of it, the one that it narrows most first
 * @param reminders what the unit was reminded of already
 */
record MissingBody(
        String form,
        String unit,
        String person,
        String tumour,
        String happenedOn,
        String dueOn,
        ImmutableList<SourceBody> evidence,
        Optional<DispositionBody> transferred,
        Optional<Narrowed> narrows,
        ImmutableList<Decides> decides,
        ImmutableList<Reminded> reminders) {

    /**
     * A figure.
     *
     * @param by how much narrower its bounds would be at least, as a proportion
     */
    record Narrowed(String indicator, PlaceBody place, int year, BigDecimal by) {

        static Narrowed of(Decided decided) {
            var key = decided.figure().key();
            return new Narrowed(
                    key.indicator(),
                    PlaceBody.of(key.scope()),
                    key.year(),
                    proportion(decided.narrowing().least()));
        }
    }

    /**
     * A figure that is open because of it.
     *
     * @param least the width that its bounds lose whatever the report says, as a proportion
     * @param most the width that they lose if the report says what narrows them most
     */
    record Decides(
            String indicator, PlaceBody place, int year, Optional<Between> bounds, BigDecimal least, BigDecimal most) {

        static Decides of(Decided decided) {
            var key = decided.figure().key();
            return new Decides(
                    key.indicator(),
                    PlaceBody.of(key.scope()),
                    key.year(),
                    decided.figure().bounds().map(Between::of),
                    proportion(decided.narrowing().least()),
                    proportion(decided.narrowing().most()));
        }
    }

    /** The bounds of a figure as they are. */
    record Between(BigDecimal lower, BigDecimal upper) {

        static Between of(Bounds bounds) {
            return new Between(proportion(bounds.lower()), proportion(bounds.upper()));
        }
    }

    /** A reminder. */
    record Reminded(String step, String on) {

        static Reminded of(Reminder reminder) {
            return new Reminded(reminder.step().code(), reminder.remindedOn().toString());
        }
    }

    static MissingBody of(Missing missing, ImmutableMap<MessageKey, String> receipts, Collection<Reminder> reminders) {
        var expectation = missing.expectation();
        return new MissingBody(
                expectation.kind().code(),
                expectation.owedBy().toString(),
                CaseBody.person(missing.course()),
                missing.course().key().toString(),
                expectation.happenedOn().toString(),
                expectation.dueOn().toString(),
                SourceBody.of(expectation.evidence(), receipts),
                expectation.disposition().map(word -> DispositionBody.of(word, receipts)),
                missing.decides().stream()
                        .filter(first -> first.narrowing().least() > 0)
                        .findFirst()
                        .map(Narrowed::of),
                missing.decides().stream().map(Decides::of).collect(toImmutableList()),
                reminders.stream()
                        .filter(reminder -> reminder.isOf(expectation))
                        .map(Reminded::of)
                        .collect(toImmutableList()));
    }

    private static BigDecimal proportion(double value) {
        return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
    }

    /** Where the missing report stands in the list of its place: as {@link MissingReports#of} sorts it. */
    static Position position(Missing missing) {
        var expectation = missing.expectation();
        return Position.FIRST
                .greatest(missing.by())
                .greatest(missing.most())
                .then(expectation.dueOn())
                .then(missing.course().person().key().value())
                .then(expectation.kind())
                .then(missing.course().key().toString())
                .then(expectation.happenedOn())
                .then(expectation.evidence().get(0).position());
    }
}
