package org.sarcomaregistry.application.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import net.jqwik.time.api.constraints.TimeRange;

/** Every date has one night, and nights come in the order of their dates. */
class NightHourLawsTest {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    @Property
    void a_night_begins_on_the_day_after_and_lasts_until_the_next(
            @ForAll @DateRange(min = "2020-01-01", max = "2040-12-31") LocalDate date,
            @ForAll @TimeRange(min = "00:00:00", max = "22:00:00") LocalTime hour) {
        var nights = new NightHour(hour, OSLO);
        var begin = nights.begin(date);
        assertThat(LocalDate.ofInstant(begin, OSLO)).isEqualTo(date.plusDays(1));
        assertThat(Duration.between(begin, nights.begin(date.plusDays(1))))
                .isBetween(Duration.ofHours(22), Duration.ofHours(26));
        assertThat(nights.latest(begin)).isEqualTo(date);
        assertThat(nights.latest(begin.minusNanos(1))).isEqualTo(date.minusDays(1));
    }

    @Example
    void two_in_the_night_is_three_where_clocks_skip_it_and_the_first_where_they_show_it_twice() {
        assertThat(NightHour.USUAL.begin(LocalDate.of(2026, 3, 28))).isEqualTo(Instant.parse("2026-03-29T01:00:00Z"));
        assertThat(NightHour.USUAL.begin(LocalDate.of(2026, 10, 24))).isEqualTo(Instant.parse("2026-10-25T00:00:00Z"));
        assertThat(NightHour.USUAL.begin(LocalDate.of(2026, 11, 23))).isEqualTo(Instant.parse("2026-11-24T01:00:00Z"));
    }
}
