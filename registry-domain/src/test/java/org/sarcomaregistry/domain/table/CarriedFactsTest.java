package org.sarcomaregistry.domain.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.subtype.SubtypeId;
import org.sarcomaregistry.domain.treatment.Drugs;
import org.sarcomaregistry.domain.treatment.Regimens;
import org.sarcomaregistry.domain.tumour.HistologyGroup;
import org.sarcomaregistry.domain.tumour.Sites;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/** No fact was lost or changed on its way into our tables; needs the shared folder beside the checkout. */
class CarriedFactsTest {

    @Test
    void every_subtype_has_its_code_and_grade() {
        var rows = SharedFiles.rows("domain/sarcoma-subtypes.tsv");
        assertThat(rows).hasSameSizeAs(SubtypeCatalogue.current().all()).allSatisfy(row -> {
            var subtype = SubtypeCatalogue.current()
                    .byId(new SubtypeId(row.get("id")))
                    .orElseThrow();
            assertThat(subtype.morphology()).hasToString(row.get("icdo3_morphology") + "/" + row.get("behaviour"));
            assertThat(subtype.fnclcc().code()).isEqualTo(row.get("fnclcc_gradable"));
            assertThat(subtype.tissue().code()).isEqualTo(row.get("tissue"));
            assertThat(subtype.intrinsicGrade().map(g -> g.code()).orElse(""))
                    .isEqualTo(row.get("intrinsic_grade").replace("G", ""));
            assertThat(subtype.standing().provisional())
                    .isEqualTo(!row.get("confidence").equals("sure"));
        });
    }

    @Test
    void every_code_that_changed_leads_where_it_should() {
        assertThat(SharedFiles.rows("domain/icdo-31-to-32.tsv"))
                .filteredOn(row -> !row.get("from_code").equals(row.get("to_code")))
                .hasSize(16)
                .allSatisfy(row -> {
                    var from = Morphology.parse(row.get("from_code")).orElseThrow();
                    var recoding = SubtypeCatalogue.current().recode(from);
                    assertThat(recoding.to()).hasToString(row.get("to_code"));
                    assertThat(recoding.provisional())
                            .isEqualTo(row.get("confidence").equals("check"));
                });
    }

    @Test
    void every_site_has_its_group_schema_and_side() {
        var rows = SharedFiles.rows("domain/topography.tsv");
        assertThat(rows).hasSameSizeAs(Sites.icdO3().all()).allSatisfy(row -> {
            var site = Sites.icdO3().of(new Topography(row.get("code")));
            assertThat(site.code()).isEqualTo(row.get("code"));
            assertThat(site.stagingSchema().code()).isEqualTo(row.get("staging_schema"));
            assertThat(row.get("anatomical_group")).startsWith(site.group().code());
            assertThat(site.laterality())
                    .isEqualTo(row.get("laterality_applicable").equals("yes"));
        });
    }

    @Test
    void every_printed_range_of_histologies_lies_in_its_group() {
        for (Map<String, String> row : SharedFiles.rows("domain/consistency/multiple-primary-groups.tsv")) {
            for (String range : Splitter.on(", ").split(row.get("morphology_ranges"))) {
                var ends = Splitter.on('-')
                        .splitToStream(range)
                        .mapToInt(Integer::parseInt)
                        .summaryStatistics();
                for (int code = ends.getMin(); code <= ends.getMax(); code++) {
                    assertThat(HistologyGroup.of(new Morphology(code, 3)).number())
                            .isEqualTo(Integer.parseInt(row.get("group")));
                }
            }
        }
    }

    @Test
    void every_hospital_has_its_trust_region_and_codes() {
        assertThat(SharedFiles.rows("domain/units/health-units.tsv"))
                .hasSize(86)
                .filteredOn(row -> !row.get("hospital_orgnr").isEmpty())
                .hasSameSizeAs(HealthUnits.norway().hospitals())
                .allSatisfy(row -> {
                    var number =
                            OrganisationNumber.parse(row.get("hospital_orgnr")).orElseThrow();
                    var hospital = HealthUnits.norway().hospital(number).orElseThrow();
                    assertThat(hospital.trust().number()).hasToString(row.get("trust_orgnr"));
                    assertThat(hospital.region().number()).hasToString(row.get("region_orgnr"));
                    assertThat(hospital.reshId().orElse("")).isEqualTo(row.get("resh_id"));
                    assertThat(hospital.crnCode().orElse("")).isEqualTo(row.get("crn_hospital_code"));
                    assertThat(hospital.sarcomaCentre())
                            .isEqualTo(row.get("sarcoma_centre").equals("yes"));
                });
    }

    @Test
    void every_drug_has_its_code_and_every_regimen_its_drugs() {
        assertThat(SharedFiles.rows("domain/treatment/drugs.tsv"))
                .hasSameSizeAs(Drugs.current().all())
                .filteredOn(row -> !row.get("inn_en").startsWith("sirolimus"))
                .allSatisfy(row -> {
                    var drug = Drugs.current().byAtc(row.get("atc")).orElseThrow();
                    assertThat(Drugs.current().byName(row.get("inn_en"))).contains(drug);
                    assertThat(Drugs.current().byName(row.get("name_no"))).contains(drug);
                });
        assertThat(SharedFiles.rows("domain/treatment/regimens.tsv"))
                .hasSameSizeAs(Regimens.current().all())
                .allSatisfy(row -> assertThat(Regimens.current()
                                .byId(row.get("id"))
                                .orElseThrow()
                                .drugs())
                        .extracting(drug -> drug.atc())
                        .containsExactly(row.get("atc_components").split(";")));
    }
}
