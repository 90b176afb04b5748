package org.sarcomaregistry.domain.unit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.table.BrokenTable;
import org.sarcomaregistry.domain.table.Table;

class HealthUnitsTest {

    private static final HealthUnits NORWAY = HealthUnits.norway();
    private static final String HOSPITAL_COLUMNS = "number|trust|name|registered_name|services|resh|crn";
    private static final Table REGIONS = table("r", "number|name", "983658725|Helse Vest");
    private static final Table BERGEN = table("t", "number|region|name", "983974724|983658725|Helse Bergen");

    @Test
    void eighty_six_units_stand_under_twenty_six_trusts_and_four_regions() {
        assertThat(NORWAY.hospitals().size() + NORWAY.unnumbered().size()).isEqualTo(86);
        assertThat(NORWAY.unnumbered())
                .extracting(UnnumberedUnit::name)
                .containsExactlyInAnyOrder("Longyearbyen", "Sandefjord", "Spesialistsenteret (Østfold)");
        assertThat(NORWAY.trusts()).hasSize(26);
        assertThat(NORWAY.regions()).hasSize(4);
    }

    @Test
    void every_hospital_is_found_by_its_number() {
        assertThat(NORWAY.hospitals())
                .allSatisfy(h -> assertThat(NORWAY.hospital(h.number())).contains(h));
        assertThat(NORWAY.hospital(NORWAY.trusts().get(0).number())).isEmpty();
    }

    @Test
    void no_two_units_of_any_level_look_the_same() {
        List<String> names = new ArrayList<>();
        NORWAY.hospitals().forEach(h -> names.add(h.name()));
        NORWAY.unnumbered().forEach(u -> names.add(u.name()));
        NORWAY.trusts().forEach(t -> names.add(t.name()));
        NORWAY.regions().forEach(r -> names.add(r.name()));
        assertThat(names).extracting(String::toLowerCase).doesNotHaveDuplicates();
    }

    @Test
    void four_hospitals_are_sarcoma_centres_one_in_each_region() {
        var centres =
                NORWAY.hospitals().stream().filter(Hospital::sarcomaCentre).toList();
        assertThat(centres)
                .extracting(Hospital::name)
                .containsExactlyInAnyOrder("Radiumhospitalet", "Haukeland", "St. Olavs", "Tromsø");
        assertThat(centres).extracting(Hospital::region).doesNotHaveDuplicates();
        assertThat(NORWAY.hospitals().stream().filter(Hospital::boneSurgeryService))
                .extracting(Hospital::name)
                .containsExactlyInAnyOrder("Radiumhospitalet", "Haukeland");
    }

    @Test
    void units_are_what_their_rows_say() {
        var units = HealthUnits.of(
                REGIONS,
                BERGEN,
                table(
                        "h",
                        HOSPITAL_COLUMNS,
                        "974557746|983974724|Haukeland|HAUKELAND|radiotherapy|100|200",
                        "|983974724|Annex|ANNEX|||201"));
        var haukeland = units.hospitals().get(0);
        assertThat(units.hospitals()).hasSize(1);
        assertThat(haukeland.name()).isEqualTo("Haukeland");
        assertThat(haukeland.radiotherapy()).isTrue();
        assertThat(haukeland.boneSurgeryService()).isFalse();
        assertThat(haukeland.reshId()).contains("100");
        assertThat(haukeland.crnCode()).contains("200");
        assertThat(haukeland.region().name()).isEqualTo("Helse Vest");
        assertThat(units.trust(haukeland.trust().number())).contains(haukeland.trust());
        assertThat(units.trust(haukeland.number())).isEmpty();
        assertThat(units.unnumbered())
                .containsExactly(new UnnumberedUnit("Annex", "ANNEX", haukeland.trust(), Optional.empty(), "201"));
    }

    @Test
    void a_laboratory_is_what_its_row_says() {
        var laboratories = PathologyLaboratories.of(
                table("l", "code|name|kind|hospital", "07|Haukeland|named|974557746", "98|Another|other|"), NORWAY);
        assertThat(laboratories.byCode("07").orElseThrow())
                .isEqualTo(new PathologyLaboratory(
                        "07", "Haukeland", true, NORWAY.hospital(new OrganisationNumber("974557746"))));
        assertThat(laboratories.byCode("98").orElseThrow())
                .isEqualTo(new PathologyLaboratory("98", "Another", false, Optional.empty()));
    }

    @Test
    void radiotherapy_is_given_in_each_region() {
        var places = NORWAY.hospitals().stream().filter(Hospital::radiotherapy).toList();
        assertThat(places).extracting(Hospital::name).contains("Radiumhospitalet", "Haukeland", "Tromsø");
        assertThat(places).extracting(Hospital::region).containsAll(NORWAY.regions());
    }

    @ParameterizedTest
    @CsvSource({
        "974557745, 983974724, '',       number cannot be 974557745",
        "974557746, 983974694, '',       the trust does not exist",
        "974557746, 983974724, tea-room, no service tea-room"
    })
    void a_hospital_with_a_wrong_number_trust_or_service_breaks_the_table(
            String number, String trust, String service, String reason) {
        var hospitals = table("h", HOSPITAL_COLUMNS, number + "|" + trust + "|H|H|" + service + "||");
        assertThatThrownBy(() -> HealthUnits.of(REGIONS, BERGEN, hospitals))
                .isInstanceOf(BrokenTable.class)
                .hasMessageStartingWith("h:5: " + reason);
    }

    @Test
    void a_trust_of_an_unknown_region_breaks_the_table() {
        var trusts = table("t", "number|region|name", "983974724|983658776|Helse Bergen");
        var none = table("h", HOSPITAL_COLUMNS);
        assertThatThrownBy(() -> HealthUnits.of(REGIONS, trusts, none)).hasMessage("t:5: the region does not exist");
    }

    @Test
    void every_hospital_laboratory_serves_in_a_known_hospital() {
        var laboratories = PathologyLaboratories.norway();
        assertThat(laboratories.all()).hasSize(24);
        assertThat(laboratories.all().stream().filter(PathologyLaboratory::named))
                .hasSize(22);
        assertThat(laboratories.all().stream().filter(l -> l.hospital().isEmpty()))
                .extracting(PathologyLaboratory::name)
                .containsExactlyInAnyOrder("Fürst", "Unilabs", "Annet laboratorium", "Ukjent laboratorium");
        assertThat(laboratories.byCode("07"))
                .get()
                .extracting(PathologyLaboratory::name)
                .isEqualTo("Haukeland");
        assertThat(laboratories.byCode("7")).isEmpty();
    }
}
