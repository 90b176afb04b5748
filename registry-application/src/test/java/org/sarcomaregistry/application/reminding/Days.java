package org.sarcomaregistry.application.reminding;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A clock in Oslo on which a test lets days pass. */
final class Days extends Clock {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private Instant now;

    Days(LocalDate first) {
        now = first.atTime(3, 0).atZone(OSLO).toInstant();
    }

    void pass(int days) {
        now = now.atZone(OSLO).plusDays(days).toInstant();
    }

    @Override
    public ZoneId getZone() {
        return OSLO;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
