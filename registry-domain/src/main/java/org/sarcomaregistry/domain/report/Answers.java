package org.sarcomaregistry.domain.report;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * Typed reading of a form that the codebook found in order. A missing or unreadable answer to a required field is a bug
 * of the caller and throws {@link IllegalArgumentException}.
 */
final class Answers {

    private final ReportForm form;

    Answers(ReportForm form) {
        this.form = form;
    }

    Optional<String> text(String field) {
        return form.answer(field);
    }

    <T> Optional<T> read(String field, Function<String, Optional<T>> parse) {
        return form.answer(field).map(text -> parse.apply(text).orElseThrow(() -> unreadable(field)));
    }

    <T> T need(String field, Function<String, Optional<T>> parse) {
        return read(field, parse).orElseThrow(() -> unreadable(field));
    }

    LocalDate date(String field) {
        return need(field, Answers::parseDate);
    }

    Optional<LocalDate> dateIf(String field) {
        return read(field, Answers::parseDate);
    }

    Optional<Integer> integerIf(String field) {
        return read(field, text -> Optional.of(Integer.parseInt(text)));
    }

    /** A number; empty too where the answer is {@code unknown}. */
    Optional<BigDecimal> decimalIf(String field) {
        return form.answer(field).filter(text -> !text.equals("unknown")).map(BigDecimal::new);
    }

    <E extends Enum<E> & Coded> E code(String field, Class<E> set) {
        return need(field, text -> Codes.parse(set, text));
    }

    /** A grade; grade 4 of the old bone system is grade 3 of today's. */
    Optional<Grade> gradeIf(String field) {
        return read(field, text -> text.equals("4") ? Optional.of(Grade.G3) : Codes.parse(Grade.class, text));
    }

    <E extends Enum<E> & Coded> Optional<E> codeIf(String field, Class<E> set) {
        return read(field, text -> Codes.parse(set, text));
    }

    <E extends Enum<E> & Coded> ImmutableSet<E> codes(String field, Class<E> set) {
        return all(field, text -> Codes.parse(set, text)).stream().collect(toImmutableSet());
    }

    <T> ImmutableList<T> all(String field, Function<String, Optional<T>> parse) {
        return form.answers(field).stream()
                .map(text -> parse.apply(text).orElseThrow(() -> unreadable(field)))
                .collect(toImmutableList());
    }

    UnitCode unit(String field) {
        return unitIf(field).orElseThrow(() -> unreadable(field));
    }

    Optional<UnitCode> unitIf(String field) {
        return form.answer(field).map(text -> new UnitCode(OrganisationNumber.parse(text)));
    }

    private static Optional<LocalDate> parseDate(String text) {
        return PartialDate.parse(text).filter(PartialDate::isExact).map(PartialDate::assumed);
    }

    private static IllegalArgumentException unreadable(String field) {
        return new IllegalArgumentException("not an examined form: " + field);
    }
}
