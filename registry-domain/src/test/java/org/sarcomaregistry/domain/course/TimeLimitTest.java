package org.sarcomaregistry.domain.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageReader;
import org.sarcomaregistry.domain.report.Report;

class TimeLimitTest {

    @ParameterizedTest
    @CsvSource({"2024-03-31, 2024-05-31", "2024-06-30, 2024-08-30", "2024-12-31, 2025-02-28", "2023-12-31, 2024-02-29"})
    void it_ends_two_months_after_the_event(LocalDate happened, LocalDate last) {
        assertThat(TimeLimit.after(happened)).isEqualTo(last);
    }

    @Test
    void a_report_keeps_it_through_the_last_day() {
        var report = (Report) MessageReader.content(FormKind.SURGERY, anOperation("2024-04-01", "R0"));
        assertThat(TimeLimit.isKept(report, LocalDate.of(2024, 4, 1))).isTrue();
        assertThat(TimeLimit.isKept(report, LocalDate.of(2024, 6, 1))).isTrue();
        assertThat(TimeLimit.isKept(report, LocalDate.of(2024, 6, 2))).isFalse();
    }
}
