package org.sarcomaregistry.domain.staging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.subtype.Subtype;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.subtype.SubtypeId;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.Topography;

class SubtypeGradeTest {

    @ParameterizedTest
    @CsvSource({
        "well-differentiated-liposarcoma, C49.2, intrinsic",
        "conventional-osteosarcoma, C40.2, intrinsic",
        "chondrosarcoma-nos, C41.4, bone",
        "leiomyosarcoma, C40.2, bone",
        "leiomyosarcoma, C49.2, fnclcc",
        "chordoma, C41.2, not-graded",
        "chondroid-chordoma, C41.2, not-graded",
        "adamantinoma, C40.2, not-graded",
        "desmoid-fibromatosis, C49.4, not-graded",
        "gist, C16.2, not-graded",
        "embryonal-rhabdomyosarcoma, C49.2, not-graded",
    })
    void a_subtype_is_graded_by_its_system(String id, String site, String system) {
        var decided = SubtypeGrade.system(subtype(id), new Topography(site));
        assertThat(decided.value().code()).isEqualTo(system);
        assertThat(decided.text().en()).endsWith(decided.value().label().en());
    }

    @ParameterizedTest
    @CsvSource({
        "parosteal-osteosarcoma, 1",
        "periosteal-osteosarcoma, 2",
        "ewing-sarcoma, 3",
        "endometrial-stromal-sarcoma-low-grade, low",
        "undifferentiated-uterine-sarcoma, high",
    })
    void a_subtype_may_decide_its_grade(String id, String grade) {
        assertThat(SubtypeGrade.intrinsic(subtype(id)).map(Decision::value).map(Grade::code))
                .contains(grade);
    }

    @Test
    void a_grade_that_is_given_case_by_case_does_not_follow() {
        assertThat(SubtypeGrade.intrinsic(subtype("chondrosarcoma-nos"))).isEmpty();
        assertThat(SubtypeGrade.intrinsic(subtype("leiomyosarcoma"))).isEmpty();
    }

    private static Subtype subtype(String id) {
        return SubtypeCatalogue.current().byId(new SubtypeId(id)).orElseThrow();
    }
}
