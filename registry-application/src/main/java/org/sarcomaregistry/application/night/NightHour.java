package org.sarcomaregistry.application.night;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When nights begin: at the same hour of every day in one place. The night after a date makes the release of that date,
 * when the date is over everywhere in the place.
 *
 * @param hour by the clocks of the place
 * @param zone of the place
 */
public record NightHour(LocalTime hour, ZoneId zone) {

    /** Two in the night, in Oslo. */
    public static final NightHour USUAL = new NightHour(LocalTime.of(2, 0), ZoneId.of("Europe/Oslo"));

    /**
     * When the night of a data date begins: on the day after. Where clocks skip the hour, it begins as much later; where
     * they show it twice, at the first.
     */
    public Instant begin(LocalDate dataDate) {
        return dataDate.plusDays(1).atTime(hour).atZone(zone).toInstant();
    }

    /** The last data date whose night has begun. */
    public LocalDate latest(Instant now) {
        var yesterday = LocalDate.ofInstant(now, zone).minusDays(1);
        return now.isBefore(begin(yesterday)) ? yesterday.minusDays(1) : yesterday;
    }
}
