package org.sarcomaregistry.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class OrganisationNumberLawsTest {

    @Property
    void at_most_one_check_digit_fits_eight_digits(@ForAll @IntRange(max = 99_999_999) int eight) {
        long fitting = java.util.stream.IntStream.range(0, 10)
                .filter(digit -> OrganisationNumber.parse(String.format("%08d%d", eight, digit))
                        .isPresent())
                .count();
        assertThat(fitting).isLessThanOrEqualTo(1);
    }

    @Property
    void one_wrong_digit_is_always_found(
            @ForAll @IntRange(max = 82) int hospital,
            @ForAll @IntRange(max = 8) int place,
            @ForAll @IntRange(max = 9) int digit) {
        String right = HealthUnits.norway().hospitals().get(hospital).number().digits();
        Assume.that(right.charAt(place) - '0' != digit);
        String wrong = right.substring(0, place) + digit + right.substring(place + 1);
        assertThat(OrganisationNumber.parse(wrong)).isEmpty();
    }

    @Property
    void any_text_is_read_or_refused_without_an_exception(@ForAll String text) {
        OrganisationNumber.parse(text)
                .ifPresent(number -> assertThat(number.digits()).hasSize(9));
    }

    @Property
    void numbers_are_sorted_as_they_are_written(
            @ForAll @IntRange(max = 82) int one, @ForAll @IntRange(max = 82) int two) {
        var hospitals = HealthUnits.norway().hospitals();
        var first = hospitals.get(one).number();
        var second = hospitals.get(two).number();
        assertThat(Integer.signum(first.compareTo(second)))
                .isEqualTo(Integer.compare(Integer.parseInt(first.digits()), Integer.parseInt(second.digits())));
    }

    @Example
    void spaces_between_digits_are_allowed_where_people_type() {
        assertThat(OrganisationNumber.parse("974 557 746")).contains(new OrganisationNumber("974557746"));
    }

    @Example
    void a_number_that_is_not_one_cannot_be_made() {
        for (String wrong : new String[] {"974557745", "97455774", "", "97455774x", "٩٧٤٥٥٧٧٤٦"}) {
            assertThatThrownBy(() -> new OrganisationNumber(wrong)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
