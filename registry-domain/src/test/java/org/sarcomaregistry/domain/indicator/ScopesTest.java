package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** Norway's tree of places, by organisation numbers. */
class ScopesTest {

    private static final Scopes NORWAY = Scopes.NORWAY;
    private static final String UNN = "983974899";

    private static Scope place(String code) {
        return NORWAY.byCode(code).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "974795787, HOSPITAL, Tromsø, 983974899",
        "983974899, TRUST, Universitetssykehuset Nord-Norge, 883658752",
        "883658752, REGION, Helse Nord, norway",
        "991324968, REGION, Helse Sør-Øst, norway",
        "unknown, UNKNOWN, Ukjent enhet, norway",
        "norway, NATION, Norge,"
    })
    void a_place_is_found_by_its_number_and_is_part_of_another(
            String code, Scope.Level level, String name, String whole) {
        assertThat(NORWAY.byCode(code)).contains(new Scope(level, code, name));
        assertThat(NORWAY.parent(place(code)).map(Scope::code)).isEqualTo(Optional.ofNullable(whole));
    }

    @ParameterizedTest
    @CsvSource({
        "974795787, 974795787, true",
        "974795787, 983974899, true",
        "974795787, 883658752, true",
        "974795787, norway, true",
        "974795787, 974795361, false",
        "974795787, 983974910, false",
        "974795787, 991324968, false",
        "983974899, 974795787, false",
        "norway, 974795787, false",
        "unknown, norway, true",
        "unknown, 883658752, false",
        "norway, norway, true"
    })
    void a_place_lies_within_itself_and_all_that_it_is_part_of(String part, String whole, boolean within) {
        assertThat(NORWAY.isWithin(place(part), place(whole))).isEqualTo(within);
    }

    @Test
    void only_the_number_of_a_hospital_names_a_hospital() {
        assertThat(NORWAY.hospital(number(TROMSO)).map(Scope::name)).contains("Tromsø");
        assertThat(NORWAY.hospital(number(BODO)).map(Scope::code)).contains(BODO);
        assertThat(NORWAY.hospital(number(UNN))).isEmpty();
        assertThat(NORWAY.hospital(number("883658752"))).isEmpty();
    }

    @Test
    void every_health_region_is_a_place_in_the_nation() {
        assertThat(HealthUnits.norway().regions()).hasSize(4).allSatisfy(region -> {
            assertThat(NORWAY.region(region).name()).isEqualTo(region.name());
            assertThat(NORWAY.parent(NORWAY.region(region))).contains(Scope.NATION);
        });
    }

    @Test
    void a_place_stands_after_the_one_that_it_is_part_of() {
        assertThat(NORWAY.all()).allSatisfy(place -> {
            int position = NORWAY.place(place);
            assertThat(NORWAY.all().get(position)).isEqualTo(place);
            assertThat(NORWAY.parent(position)).isLessThan(position);
        });
    }

    @Test
    void a_place_that_nobody_knows_of_has_no_position() {
        assertThat(NORWAY.byCode("000000000")).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NORWAY.place(new Scope(Scope.Level.HOSPITAL, "000000000", "Soria Moria")));
    }

    private static OrganisationNumber number(String digits) {
        return OrganisationNumber.parse(digits).orElseThrow();
    }
}
