package org.sarcomaregistry.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sarcomaregistry.domain.table.BrokenTable;

class ResidenceTest {

    private static long countiesIn(int year) {
        return Residence.counties().stream()
                .filter(county -> county.existedIn(year) && !county.name().equals("Svalbard"))
                .count();
    }

    @ParameterizedTest
    @CsvSource({"1985, 19", "2017, 19", "2018, 18", "2019, 18", "2020, 11", "2023, 11", "2024, 15", "2030, 15"})
    void each_reform_left_its_number_of_counties(int year, int expected) {
        assertThat(countiesIn(year)).isEqualTo(expected);
    }

    @Test
    void a_name_stands_for_one_county_at_a_time() {
        IntStream.rangeClosed(1972, 2030)
                .forEach(year -> assertThat(Residence.counties().stream().filter(county -> county.existedIn(year)))
                        .extracting(County::name)
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @CsvSource({
        "0301, Helse Sør-Øst", "4601, Helse Vest", "1301, none", "1201, Helse Vest", "5001, Helse Midt-Norge",
        "1601, Helse Midt-Norge", "5501, Helse Nord", "2111, Helse Nord", "3024, Helse Sør-Øst", "1103, Helse Vest"
    })
    void a_municipality_lies_in_the_region_of_its_county(String municipality, String region) {
        assertThat(Residence.of(municipality).map(Region::name).orElse("none")).isEqualTo(region);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "03", "03011", "o301", "0000", "9999", "030 "})
    void anything_else_is_no_residence(String text) {
        assertThat(Residence.of(text)).isEmpty();
    }

    @Test
    void a_county_is_what_its_row_says() {
        var counties = Residence.load(table(
                "c",
                "code|name|region|first_year|last_year",
                "12|Hordaland|983658725|1972|2019",
                "46|Vestland|983658725|2020|"));
        assertThat(counties.keySet()).containsExactly("12", "46");
        var hordaland = counties.get("12");
        assertThat(hordaland.name()).isEqualTo("Hordaland");
        assertThat(hordaland.region().name()).isEqualTo("Helse Vest");
        assertThat(hordaland.existedIn(1971)).isFalse();
        assertThat(hordaland.existedIn(1972)).isTrue();
        assertThat(hordaland.existedIn(2019)).isTrue();
        assertThat(hordaland.existedIn(2020)).isFalse();
        assertThat(counties.get("46").lastYear()).isEmpty();
    }

    @Test
    void a_county_in_no_region_breaks_the_table() {
        var table = table("c", "code|name|region|first_year|last_year", "03|Oslo|974557746|1972|");
        assertThatThrownBy(() -> Residence.load(table))
                .isInstanceOf(BrokenTable.class)
                .hasMessage("c:5: region cannot be 974557746");
    }
}
