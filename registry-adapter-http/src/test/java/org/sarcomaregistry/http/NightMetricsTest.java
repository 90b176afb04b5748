package org.sarcomaregistry.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What metrics tell of nights. */
final class NightMetricsTest {

    private final Metrics metrics = new Metrics();

    @Test
    void nights_are_counted_and_timed_by_what_became_of_them() {
        metrics.night(true, Duration.ofSeconds(3));
        metrics.night(false, Duration.ofSeconds(1));
        metrics.night(false, Duration.ofSeconds(1));
        var nights = metrics.registry().get("registry.nights");
        assertThat(nights.tag("outcome", "made").timer().totalTime(TimeUnit.SECONDS))
                .isEqualTo(3);
        var failed = metrics.registry().get("registry.nights").tag("outcome", "failed");
        assertThat(failed.timer().count()).isEqualTo(2);
    }

    @Test
    void the_date_of_the_last_night_is_shown_from_the_first_on() {
        assertThat(metrics.registry().find("registry.nights.last").gauge()).isNull();
        metrics.lastNight(LocalDate.of(1970, 1, 3));
        metrics.lastNight(LocalDate.of(1970, 1, 4));
        assertThat(metrics.registry().get("registry.nights.last").gauge().value())
                .isEqualTo(3 * 86_400.0);
    }
}
