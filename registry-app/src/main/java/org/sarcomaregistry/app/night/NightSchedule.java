package org.sarcomaregistry.app.night;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.sarcomaregistry.application.night.MakeNights;
import org.sarcomaregistry.application.night.Night;
import org.sarcomaregistry.application.reminding.RemindUnits;
import org.sarcomaregistry.http.Metrics;
import org.sarcomaregistry.http.Wordless;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a service does about nights when it looks, and when it looks again. Units are reminded when all nights that were due
 * are made; what fails is tried again, later and later, at last every hour.
 */
final class NightSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(NightSchedule.class);
    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);
    private static final int DOUBLED_AT_MOST = 6;

    private final MakeNights nights;
    private final Optional<RemindUnits> reminders;
    private final Metrics metrics;
    private final Clock clock;
    private boolean remindersDue;
    private int failures;

    NightSchedule(MakeNights nights, Optional<RemindUnits> reminders, Metrics metrics, Clock clock) {
        this.nights = nights;
        this.reminders = reminders;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Makes one night, if one is due here; when to look again, which is now while there may be more to make. */
    Instant look() {
        var began = clock.instant();
        try {
            var again = nights.next().<Instant>fold(done -> told(done.night()), idle -> idle(idle.until()));
            failures = 0;
            return again;
        } catch (Exception failed) {
            return failed(began, failed);
        }
    }

    private Instant told(Night night) {
        remindersDue = true;
        night.made().ifPresent(made -> {
            metrics.night(true, made.took());
            metrics.lastNight(night.dataDate());
            LOG.info(
                    "The night of {} was made: release {}, by {} in {} ms, at the {}. attempt",
                    night.dataDate(),
                    made.release(),
                    made.by(),
                    made.took().toMillis(),
                    night.attempts());
        });
        return clock.instant();
    }

    private Instant idle(Instant until) {
        if (remindersDue && reminders.isPresent()) {
            var sent = reminders.get().run();
            LOG.info(
                    "{} reminders became due, {} were delivered, {} wait",
                    sent.written(),
                    sent.delivered(),
                    sent.held());
        }
        remindersDue = false;
        return until;
    }

    private Instant failed(Instant began, Exception failed) {
        failures++;
        var now = clock.instant();
        var taken = Duration.between(began, now);
        metrics.night(false, taken.isNegative() ? Duration.ZERO : taken);
        var again = now.plus(wait(failures));
        LOG.error("A night failed, time {} in a row; it is tried again at {}", failures, again, new Wordless(failed));
        return again;
    }

    private static Duration wait(int failures) {
        var wait = FIRST_WAIT.multipliedBy(1L << Math.min(failures - 1, DOUBLED_AT_MOST));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
