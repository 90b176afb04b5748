package org.sarcomaregistry.domain.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.domain.table.Tables.table;

import com.google.common.base.Splitter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.subtype.SubtypeId;
import org.sarcomaregistry.domain.table.SharedFiles;
import org.sarcomaregistry.domain.tumour.Grade;

class FnclccTest {

    private static final String TYPES = "type_nb|type_en|subtypes|only_if_nb|only_if_en|score";
    private static final String COUNTS = "component|from|points";

    @Test
    void every_row_of_the_source_is_answered_as_it_says() {
        assertThat(SharedFiles.rows("domain/staging/fnclcc-grade.tsv"))
                .hasSize(27)
                .allSatisfy(row -> {
                    var score = new FnclccScore(
                            Integer.parseInt(row.get("differentiation_score")),
                            Integer.parseInt(row.get("mitosis_score")),
                            Integer.parseInt(row.get("necrosis_score")));
                    assertThat(score.total()).hasToString(row.get("total"));
                    assertThat("G" + score.grade().value().code()).isEqualTo(row.get("grade"));
                });
    }

    @Test
    void every_type_of_the_source_scores_as_it_says() {
        assertThat(SharedFiles.rows("domain/staging/fnclcc-differentiation.tsv"))
                .hasSameSizeAs(FnclccPoints.current().types())
                .allSatisfy(row -> {
                    for (String id : Splitter.on(';').split(row.get("subtype_ids"))) {
                        var type = new SubtypeId(id.replaceFirst(" .*", ""));
                        assertThat(FnclccPoints.current().differentiation(type))
                                .filteredOn(d -> d.onlyIf().isPresent() == id.contains("("))
                                .extracting(FnclccPoints.Differentiation::points)
                                .contains(Integer.parseInt(row.get("score")));
                    }
                });
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 1, 1", "1, 1, 2, 2", "1, 2, 2, 2", "3, 1, 1, 2", "2, 2, 2, 3", "3, 3, 2, 3"})
    void points_add_up_to_a_grade(int differentiation, int mitosis, int necrosis, String grade) {
        var decided = new FnclccScore(differentiation, mitosis, necrosis).grade();
        assertThat(decided.value().code()).isEqualTo(grade);
    }

    @Test
    void more_points_never_lower_the_grade() {
        for (int d = 1; d <= 3; d++) {
            for (int m = 1; m <= 3; m++) {
                for (int n = 0; n <= 1; n++) {
                    assertThat(new FnclccScore(d, m, n + 1).grade().value())
                            .isGreaterThanOrEqualTo(
                                    new FnclccScore(d, m, n).grade().value());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 0", "4, 1, 0", "1, 0, 0", "1, 4, 0", "1, 1, -1", "1, 1, 3"})
    void what_is_no_score_is_refused(int differentiation, int mitosis, int necrosis) {
        assertThat(FnclccScore.isScore(differentiation, mitosis, necrosis)).isFalse();
        assertThatThrownBy(() -> new FnclccScore(differentiation, mitosis, necrosis))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "9, 1", "9.9, 1", "10, 2", "19, 2", "20, 3", "200, 3"})
    void mitoses_score(double count, int points) {
        assertThat(FnclccPoints.current().mitosis(count)).isEqualTo(points);
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.5, 1", "49, 1", "50, 2", "100, 2"})
    void necrosis_scores(double percent, int points) {
        assertThat(FnclccPoints.current().necrosis(percent)).isEqualTo(points);
    }

    @Test
    void the_path_tells_the_sum() {
        var decided = new FnclccScore(2, 1, 1).grade();
        assertThat(decided.value()).isEqualTo(Grade.G2);
        assertThat(decided.text().en()).isEqualTo("2: 2 + 1 + 1 = 4; 4 to 5 points: grade 2");
        assertThat(decided.text().nb()).isEqualTo("2: 2 + 1 + 1 = 4; 4 til 5 poeng: grad 2");
    }

    @Test
    void a_count_that_is_none_is_refused() {
        assertThatThrownBy(() -> FnclccPoints.current().mitosis(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> FnclccPoints.current().necrosis(101)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "X|X|no-such-sarcoma|||1 ! types:5: subtypes names no-such-sarcoma, which does not exist",
                "X|X|synovial-sarcoma|||4 ! types:5: score cannot be 4",
                "X|X|synovial-sarcoma|hvis||1 ! types:5: only_if_en is empty",
            })
    void a_broken_type_is_refused_with_file_line_and_reason(String row, String message) {
        var counts = table("counts", COUNTS, "mitosis||1", "necrosis||0");
        assertThatThrownBy(() -> FnclccPoints.of(table("types", TYPES, row), counts))
                .hasMessage(message);
    }

    @Test
    void bands_that_do_not_rise_are_refused() {
        var types = table("types", TYPES, "X|X|synovial-sarcoma|||1");
        assertThatThrownBy(() -> FnclccPoints.of(types, table("counts", COUNTS, "mitosis||1", "mitosis|10|1")))
                .hasMessage("counts:6: does not follow the band before it");
        assertThatThrownBy(() -> FnclccPoints.of(types, table("counts", COUNTS, "mitosis|10|1")))
                .hasMessage("counts:5: does not follow the band before it");
        assertThatThrownBy(() -> FnclccPoints.of(types, table("counts", COUNTS, "mitosis||1")))
                .hasMessage("counts:0: has no points for necrosis");
    }
}
