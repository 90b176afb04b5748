package org.sarcomaregistry.domain.programme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.pathway.PathwayInterval;
import org.sarcomaregistry.domain.pathway.PathwayRules;
import org.sarcomaregistry.domain.table.SharedFiles;

/** No code, time or interval was lost on its way into our tables; needs the shared folder beside the checkout. */
class CarriedProgrammeTest {

    private static final PathwayRules RULES = PathwayRules.norwegian();

    @Test
    void every_code_of_the_pathway_is_here_and_marked_unless_it_was_published() {
        assertThat(SharedFiles.rows("domain/pathway-codes.tsv"))
                .hasSameSizeAs(RULES.codes())
                .allSatisfy(row -> assertThat(
                                RULES.code(row.get("code")).orElseThrow().provisional())
                        .isEqualTo(!row.get("status").equals("published")));
    }

    @Test
    void every_time_has_its_days() {
        assertThat(SharedFiles.rows("domain/pathway-times.tsv")).hasSize(8).allSatisfy(row -> {
            var interval = PathwayInterval.valueOf(row.get("interval"));
            var code = switch (row.get("modality")) {
                case "surgery" -> "A36FK";
                case "drug" -> "A36FM";
                default -> "A36FS";
            };
            assertThat(RULES.limit(interval, RULES.code(code).orElseThrow()))
                    .contains(Integer.valueOf(row.get("calendar_days")));
        });
    }

    @Test
    void every_interval_of_follow_up_is_in_a_schedule() {
        assertThat(SharedFiles.rows("domain/follow-up-schedule.tsv"))
                .hasSize(11)
                .allSatisfy(row -> assertThat(FollowUpSchedules.norwegian().all())
                        .anySatisfy(schedule -> assertThat(schedule.intervals())
                                .anyMatch(interval -> written(interval)
                                        .equals(told(row.get("years_after_treatment"), row.get("interval_months"))))));
    }

    private static String told(String years, String months) {
        return (years.contains("-") ? years : years + "-" + years) + " "
                + (months.contains("-") ? months : months + "-" + months);
    }

    private static String written(VisitInterval interval) {
        return interval.fromYear() + "-" + interval.toYear() + " " + interval.leastMonths() + "-"
                + interval.mostMonths();
    }
}
