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
            return found("DATE-FUTURE", spec, "ligger i framtiden", "lies in the future");
        }
        if (date.isExact() && date.assumed().isBefore(born.orElse(EARLIEST_BIRTH))) {
            return found("DATE-BEFORE-BIRTH", spec, "er før fødselen", "is before birth");
        }
        return Stream.empty();
    }

    private Stream<Finding> order(ReportForm form, String first, String second) {
        boolean wrong = date(form, first)
                .flatMap(a -> date(form, second).map(b -> a.assumed().isAfter(b.assumed())))
                .orElse(false);
        return wrong
                ? dates.stream()
                        .filter(spec -> spec.name().equals(second))
                        .flatMap(spec -> found("DATE-ORDER", spec, "er før " + first, "is before " + first))
                : Stream.empty();
    }

    private static Optional<PartialDate> date(ReportForm form, String field) {
        return form.answer(field).flatMap(PartialDate::parse);
    }

    private static Stream<Finding> found(String code, FieldSpec spec, String nb, String en) {
        return Stream.of(Finding.error(
                code, spec.name(), spec.label().nb() + " " + nb, spec.label().en() + " " + en));
    }
}
