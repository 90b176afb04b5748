package org.sarcomaregistry.domain.report;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/** Judges the dates of a form against today, the day of birth, and each other. */
final class DateCheck {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1854, 1, 1);

    /** Pairs of fields of which the first may not be later than the second. */
    private static final ImmutableListMultimap<String, String> ORDER = ImmutableListMultimap.<String, String>builder()
            .put("referral_received", "first_attendance")
            .put("first_attendance", "assessment_finished")
            .put("start", "end")
            .put("first_dose", "last_dose")
            .put("from", "to")
            .build();

    private final ImmutableList<FieldSpec> dates;

    DateCheck(Codebook codebook, FormKind kind) {
        this.dates = codebook.fields(kind).values().stream()
                .filter(spec -> spec.type() == FieldType.DATE || spec.type() == FieldType.PARTIAL_DATE)
                .collect(toImmutableList());
    }

    /** Everything that is wrong with the dates of a form whose answers are dates. */
    ImmutableList<Finding> of(ReportForm form, Optional<LocalDate> born, LocalDate today) {
        var alone = dates.stream()
                .flatMap(spec -> date(form, spec.name()).stream().flatMap(d -> judge(spec, d, born, today)));
        return Stream.concat(
                        alone, ORDER.entries().stream().flatMap(pair -> order(form, pair.getKey(), pair.getValue())))
                .collect(toImmutableList());
    }

    private static Stream<Finding> judge(FieldSpec spec, PartialDate date, Optional<LocalDate> born, LocalDate today) {
        if (date.earliest().isAfter(today)) {
            return Stream.of(FormRule.DATE_FUTURE.at(spec));
        }
        if (date.latest().isBefore(born.orElse(EARLIEST_BIRTH))) {
            return Stream.of(FormRule.DATE_BEFORE_BIRTH.at(spec));
        }
        return Stream.empty();
    }

    private Stream<Finding> order(ReportForm form, String first, String second) {
        boolean wrong = date(form, first)
                .flatMap(a -> date(form, second).map(b -> a.assumed().isAfter(b.assumed())))
                .orElse(false);
        return wrong
                ? named(second).flatMap(spec -> named(first).map(before -> FormRule.DATE_ORDER.at(spec, before)))
                : Stream.empty();
    }

    private Stream<FieldSpec> named(String field) {
        return dates.stream().filter(spec -> spec.name().equals(field));
    }

    private static Optional<PartialDate> date(ReportForm form, String field) {
        return form.answer(field).flatMap(PartialDate::parse);
    }
}
