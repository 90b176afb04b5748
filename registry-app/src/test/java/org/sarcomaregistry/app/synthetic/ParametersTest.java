package org.sarcomaregistry.app.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.treatment.ProcedureCode;
import org.sarcomaregistry.domain.tumour.TumourGroups;
import org.sarcomaregistry.domain.tumour.WallOrCavity;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.Hospital;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.domain.unit.Residence;

/** The parameters agree with the registry's own tables. */
class ParametersTest {

    @Test
    void every_type_is_in_the_catalogue_under_its_morphology() {
        assertThat(Histotypes.ALL.things())
                .allSatisfy(type -> assertThat(SubtypeCatalogue.current().of(type.morphology()))
                        .as(type.subtype())
                        .anyMatch(subtype -> subtype.id().value().equals(type.subtype())));
    }

    @Test
    void every_place_belongs_to_the_group_of_its_type() {
        for (var type : Histotypes.ALL.things()) {
            for (var spot : type.spots().things()) {
                var wall = Codes.parse(WallOrCavity.class, spot.wall()).orElseThrow();
                assertThat(TumourGroups.of(type.morphology(), spot.topography(), wall)
                                .group())
                        .as(type.subtype() + " " + spot.topography())
                        .isEqualTo(type.group());
            }
        }
    }

    @Test
    void every_type_has_a_place_in_every_sex_that_gets_it() {
        assertThat(Histotypes.ALL.things()).allSatisfy(type -> {
            if (type.male() > 0) {
                assertThat(type.spots().things()).anyMatch(spot -> spot.fits(Sex.MALE));
            }
            if (type.male() < 1) {
                assertThat(type.spots().things()).anyMatch(spot -> spot.fits(Sex.FEMALE));
            }
        });
    }

    @Test
    void every_procedure_takes_out_tumours() {
        assertThat(Histotypes.ALL.things().stream()
                        .flatMap(type -> type.spots().things().stream())
                        .flatMap(spot -> spot.procedures().stream())
                        .distinct())
                .allMatch(code -> ProcedureCode.parse(code).orElseThrow().isTumourSurgery());
    }

    @Test
    void every_hospital_and_municipality_exists() {
        assertThat(Catchment.ALL.things()).allSatisfy(area -> {
            for (String number : new String[] {area.local(), area.larger(), area.radiotherapy(), area.centre()}) {
                assertThat(HealthUnits.norway()
                                .hospital(OrganisationNumber.parse(number).orElseThrow()))
                        .isPresent();
            }
            for (int year : new int[] {2018, 2021, 2025}) {
                var code = area.municipality(LocalDate.of(year, 6, 1));
                assertThat(Residence.county(code).filter(county -> county.existedIn(year)))
                        .as(code)
                        .isPresent();
            }
        });
    }

    @Test
    void centres_are_centres_and_radiotherapy_is_where_machines_are() {
        assertThat(Catchment.ALL.things()).allSatisfy(area -> {
            assertThat(hospital(area.centre()).sarcomaCentre()).isTrue();
            assertThat(hospital(area.radiotherapy()).radiotherapy()).isTrue();
        });
    }

    @Test
    void practices_have_numbers_that_no_hospital_has() {
        var draw = Draw.of(1, 1);
        assertThat(Catchment.ALL.things()).allSatisfy(area -> {
            var number =
                    OrganisationNumber.parse(Practices.near(area, draw).unit()).orElseThrow();
            assertThat(HealthUnits.norway().hospital(number)).isEmpty();
            assertThat(number.digits()).startsWith("3");
        });
    }

    private static Hospital hospital(String number) {
        return HealthUnits.norway()
                .hospital(OrganisationNumber.parse(number).orElseThrow())
                .orElseThrow();
    }
}
