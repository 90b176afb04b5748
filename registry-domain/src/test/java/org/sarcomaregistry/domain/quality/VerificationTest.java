package org.sarcomaregistry.domain.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.course.Silence;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.tumour.Basis;
import org.sarcomaregistry.testkit.story.PlainForms;
import org.sarcomaregistry.testkit.story.Story;

/** Diagnoses are verified by cells or tissue, by whoever told it; deaths show cases that nobody told of. */
class VerificationTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    private static History history(ReportForm... forms) {
        return Story.of(1, DAY.plusYears(1), forms).history(DAY.plusYears(2), Silence.UNEXPLAINED);
    }

    private static ReportForm workUp(String basis) {
        return PlainForms.of(FormKind.WORK_UP, DAY).with("basis", basis);
    }

    private static ReportForm specimen(String kind) {
        return PlainForms.of(FormKind.PATHOLOGY, DAY).with("specimen", kind);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, 0",
        "1, 0, 0, 0",
        "2, 0, 0, 0",
        "4, 0, 0, 0",
        "5, 1, 0, 0",
        "6, 1, 0, 0",
        "7, 1, 0, 0",
        "9, 0, 0, 1"
    })
    void a_basis_counts_as_registries_count_it(String basis, long verified, long deathOnly, long unknown) {
        assertThat(Verification.of(history(workUp(basis)).courses()))
                .isEqualTo(new Verification(1, verified, deathOnly, unknown, 0));
    }

    @Test
    void what_a_laboratory_saw_counts_where_the_report_knows_less() {
        assertThat(Verification.basis(
                        history(workUp("9"), specimen("cytology")).courses().get(0)))
                .isEqualTo(Basis.CYTOLOGY);
        assertThat(Verification.basis(
                        history(workUp("5"), specimen("resection")).courses().get(0)))
                .isEqualTo(Basis.HISTOLOGY_OF_PRIMARY);
        assertThat(Verification.basis(
                        history(workUp("7"), specimen("cytology")).courses().get(0)))
                .isEqualTo(Basis.HISTOLOGY_OF_PRIMARY);
        assertThat(Verification.of(history(specimen("biopsy")).courses()).verified())
                .isEqualTo(1);
    }

    /** A registry that reads reports only would have no verified case here. */
    @Test
    void an_unknown_basis_is_in_the_denominator_and_not_verified() {
        var both = Verification.of(history(workUp("9")).courses())
                .plus(Verification.of(history(specimen("biopsy")).courses()));
        assertThat(both.morphologicallyVerified().share()).hasValue(0.5);
        assertThat(both.deathCertificateOnlyShare().share()).hasValue(0);
    }

    @ParameterizedTest
    @CsvSource({"C49.2, true", "C41.0, true", "C46.9, true", "C48.0, false", "C50.9, false", "I21.9, false"})
    void a_death_of_bone_or_soft_tissue_without_a_case_is_one_that_was_missed(String cause, boolean missed) {
        var death = PlainForms.of(FormKind.CAUSE_OF_DEATH, DAY).with("underlying_cause", cause);
        assertThat(Verification.isUnregistered(history(death))).isEqualTo(missed);
        assertThat(Verification.isUnregistered(history(death, workUp("7")))).isFalse();
        assertThat(Verification.ofDeaths(List.of(history(death), history(death, workUp("7"))))
                        .unregisteredDeaths())
                .isEqualTo(missed ? 1 : 0);
    }

    @Test
    void nobody_has_no_share() {
        assertThat(Verification.NONE.morphologicallyVerified().share()).isEmpty();
        assertThat(Verification.of(List.of())).isEqualTo(Verification.NONE);
    }

    @Test
    void a_part_that_is_more_than_the_whole_can_not_be_built() {
        assertThatThrownBy(() -> new Verification(1, 1, 1, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Verification(1, -1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
