package org.sarcomaregistry.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/**
 * What the check digits catch. Every digit has a weight in the second sum, and neighbours differ
 * in it, so every single wrong digit and every swap of neighbours is caught by either rule. Not caught by any rule is
 * the swap of the fourth and the tenth digit, which weigh the same in both sums; other mistakes in two or more digits
 * slip through now and then.
 */
class NationalIdLawsTest {

    private static final LocalDate FIRST = LocalDate.of(1854, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2039, 12, 31);

    record Person(LocalDate born, Sex sex, int sequence) {
        NationalId number() {
            return SyntheticIds.birthNumber(born, sex, sequence).orElseThrow();
        }
    }

    @Property
    void a_made_number_gives_back_birth_and_sex(@ForAll("people") Person person) {
        var id = NationalId.parse(person.number().value(), CheckRule.CLASSIC)
                .id()
                .orElseThrow();
        assertThat(id.birthDate()).contains(person.born());
        assertThat(id.sex()).contains(person.sex());
        assertThat(id.kind()).isEqualTo(NumberKind.SHIFTED_80);
    }

    @Property
    void so_does_a_made_d_number(@ForAll("people") Person person) {
        var id = SyntheticIds.temporaryNumber(person.born(), person.sex(), person.sequence())
                .orElseThrow();
        assertThat(id.birthDate()).contains(person.born());
        assertThat(id.sex()).contains(person.sex());
        assertThat(id.kind()).isEqualTo(NumberKind.SHIFTED_80_DNR);
    }

    @Property
    void any_single_wrong_digit_is_detected(
            @ForAll("people") Person person,
            @ForAll @IntRange(max = 10) int at,
            @ForAll @IntRange(min = 1, max = 9) int by) {
        assertThat(NationalId.parse(withDigitRaised(person.number().value(), at, by))
                        .id())
                .isEmpty();
    }

    @Property
    void any_swap_of_two_different_neighbours_is_detected(
            @ForAll("people") Person person, @ForAll @IntRange(max = 9) int at) {
        var number = person.number().value();
        var swapped = swapped(number, at, at + 1);
        assertThat(swapped.equals(number) || !isRead(swapped)).isTrue();
    }

    @Property
    void the_classic_rule_detects_every_swap_but_that_of_the_fourth_and_tenth_digit(
            @ForAll("people") Person person,
            @ForAll @IntRange(max = 10) int one,
            @ForAll @IntRange(max = 10) int other) {
        var number = person.number().value();
        var swapped = swapped(number, one, other);
        boolean blind = Math.min(one, other) == 3 && Math.max(one, other) == 9;
        boolean sumsHold = CheckDigits.firstRemainder(swapped) == 0 && CheckDigits.secondRemainder(swapped) == 0;
        assertThat(sumsHold).isEqualTo(blind || swapped.equals(number));
    }

    @Example
    void the_law_of_neighbours_rejects_a_reader_that_neglects_the_second_check_digit() {
        var number = SyntheticIds.birthNumber(LocalDate.of(1970, 5, 17), Sex.FEMALE, 3)
                .orElseThrow();
        assertThat(survivesASingleWrongDigit(number.value(), NationalIdLawsTest::isReadNeglectingTheSecondCheckDigit))
                .isTrue();
        assertThat(survivesASingleWrongDigit(number.value(), NationalIdLawsTest::isRead))
                .isFalse();
    }

    @Property(tries = 60)
    void a_day_and_sex_have_at_least_200_different_numbers(@ForAll("days") LocalDate born, @ForAll Sex sex) {
        var numbers = new HashSet<NationalId>();
        for (int sequence = 0; sequence < 200; sequence++) {
            SyntheticIds.birthNumber(born, sex, sequence).ifPresent(numbers::add);
            SyntheticIds.temporaryNumber(born, sex, sequence).ifPresent(numbers::add);
        }
        assertThat(numbers).hasSize(400);
    }

    @Property
    void nothing_shown_contains_the_number(@ForAll("people") Person person) {
        var id = person.number();
        var digits = id.value();
        assertThat(id.toString()).doesNotContain(digits);
        assertThat(NationalId.parse(digits).toString()).doesNotContain(digits);
        assertThat(PatientId.of(id).toString()).doesNotContain(digits);
        assertThat(PatientId.parse("fnr", digits).toString()).doesNotContain(digits);
        assertThat(NationalId.parse(withDigitRaised(digits, 10, 1)).toString()).doesNotContainPattern("[0-9]{6}");
    }

    @Property
    void any_text_is_read_without_surprise(@ForAll String text) {
        boolean faithful = NationalId.parse(text).fold(id -> text.equals(id.value()), flaw -> true);
        assertThat(faithful).isTrue();
    }

    @Example
    void births_outside_the_series_have_no_number() {
        assertThat(SyntheticIds.birthNumber(LocalDate.of(2040, 1, 1), Sex.MALE, 0))
                .isEmpty();
        assertThat(SyntheticIds.birthNumber(LocalDate.of(1853, 12, 31), Sex.MALE, 0))
                .isEmpty();
        assertThat(SyntheticIds.birthNumber(LocalDate.of(2000, 1, 1), Sex.MALE, 400))
                .isEmpty();
    }

    @Provide
    Arbitrary<Person> people() {
        return Combinators.combine(
                        days(FIRST),
                        Arbitraries.of(Sex.class),
                        Arbitraries.integers().between(0, 99))
                .as(Person::new);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return days(LocalDate.of(1900, 1, 1));
    }

    private static Arbitrary<LocalDate> days(LocalDate from) {
        return Arbitraries.longs().between(from.toEpochDay(), LAST.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    private static boolean isRead(String text) {
        return NationalId.parse(text).id().isPresent();
    }

    private static boolean isReadNeglectingTheSecondCheckDigit(String text) {
        return BirthDigits.of(text).flaw().isEmpty() && CheckDigits.firstRemainder(text) == 0;
    }

    private static boolean survivesASingleWrongDigit(String number, Predicate<String> reader) {
        for (int by = 1; by < 10; by++) {
            if (reader.test(withDigitRaised(number, 10, by))) {
                return true;
            }
        }
        return false;
    }

    private static String withDigitRaised(String number, int at, int by) {
        var digits = new StringBuilder(number);
        digits.setCharAt(at, (char) ('0' + (number.charAt(at) - '0' + by) % 10));
        return digits.toString();
    }

    private static String swapped(String number, int one, int other) {
        var digits = new StringBuilder(number);
        digits.setCharAt(one, number.charAt(other));
        digits.setCharAt(other, number.charAt(one));
        return digits.toString();
    }
}
