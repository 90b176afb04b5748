package org.sarcomaregistry.domain.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodsAndKeysLawsTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 9).map(NEW_YEAR::plusDays);
    }

    @Property
    void a_period_is_covered_just_if_each_of_its_days_is(
            @ForAll("days") LocalDate a,
            @ForAll("days") LocalDate b,
            @ForAll("days") LocalDate c,
            @ForAll("days") LocalDate d) {
        var first = c.isBefore(d) ? c : d;
        var last = c.isBefore(d) ? d : c;
        if (b.isBefore(a)) {
            assertThatThrownBy(() -> complete(a, b)).isInstanceOf(IllegalArgumentException.class);
            return;
        }
        boolean everyDay = first.datesUntil(last.plusDays(1))
                .allMatch(day -> a.datesUntil(b.plusDays(1)).anyMatch(day::equals));
        assertThat(complete(a, b).covers(first, last)).isEqualTo(everyDay);
    }

    private static Completeness complete(LocalDate from, LocalDate to) {
        return new Completeness(FormKind.PROCEDURE, Optional.empty(), from, to);
    }

    @Test
    void only_evidence_can_be_complete_and_it_names_its_unit() {
        assertThatThrownBy(() -> new Completeness(FormKind.SURGERY, Optional.empty(), NEW_YEAR, NEW_YEAR))
                .isInstanceOf(IllegalArgumentException.class);
        var form = Fixtures.complete("procedure", "2024-08-31").with("unit", Fixtures.BODO);
        assertThat(MessageReader.content(FormKind.COMPLETENESS, form))
                .isInstanceOfSatisfying(
                        Completeness.class,
                        told -> assertThat(told.unit()).map(UnitCode::toString).contains(Fixtures.BODO));
    }

    @Property
    void keys_of_persons_are_positive_and_in_the_order_of_their_numbers(
            @ForAll @LongRange(min = 1) long one, @ForAll @LongRange(min = 1) long other) {
        assertThat(Stream.of(new PersonKey(one), new PersonKey(other)).sorted().map(PersonKey::value))
                .containsExactly(Math.min(one, other), Math.max(one, other));
        assertThatThrownBy(() -> new PersonKey(1 - one)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void messages_are_in_the_order_of_senders_and_then_of_their_ids() {
        var keys = Stream.of(new MessageKey("b", "1"), new MessageKey("a", "2"), new MessageKey("a", "1"));
        assertThat(keys.sorted())
                .containsExactly(new MessageKey("a", "1"), new MessageKey("a", "2"), new MessageKey("b", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-01-01, 2024-07-01, 2024-12-31",
        "2024-02, 2024-02-01, 2024-02-15, 2024-02-29",
        "2023-02, 2023-02-01, 2023-02-15, 2023-02-28",
        "2024-02-29, 2024-02-29, 2024-02-29, 2024-02-29"
    })
    void a_date_known_in_part_stands_for_its_middle(
            String text, LocalDate earliest, LocalDate assumed, LocalDate latest) {
        var date = PartialDate.parse(text).orElseThrow();
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.assumed()).isEqualTo(assumed);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.isExact()).isEqualTo(earliest.equals(latest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "24", "2O24", "2024-", "2024.02", "2024-2", "2023-02-29", "2024-13", "2024-02/29", "+024"})
    void what_is_no_date_is_none(String text) {
        assertThat(PartialDate.parse(text)).isEmpty();
    }
}
