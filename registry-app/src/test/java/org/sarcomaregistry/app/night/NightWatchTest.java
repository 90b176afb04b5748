package org.sarcomaregistry.app.night;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** The thread that looks: again and again while it is told to, and no more once it is stopped. */
class NightWatchTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-28T20:00:00Z"), ZoneOffset.UTC);

    @Test
    void it_looks_until_there_is_a_time_to_wait_for_and_ends_when_it_is_stopped() throws InterruptedException {
        var waiting = new CountDownLatch(1);
        var looks = new AtomicInteger();
        var watch = NightWatch.begin(
                () -> {
                    if (looks.incrementAndGet() < 3) {
                        return CLOCK.instant();
                    }
                    waiting.countDown();
                    return CLOCK.instant().plus(Duration.ofHours(6));
                },
                CLOCK);
        assertThat(waiting.await(1, TimeUnit.MINUTES)).isTrue();
        watch.close();
        assertThat(looks).hasValue(3);
    }

    @Test
    void it_can_be_stopped_while_it_has_always_something_to_do() throws InterruptedException {
        var begun = new CountDownLatch(100);
        var watch = NightWatch.begin(
                () -> {
                    begun.countDown();
                    return CLOCK.instant();
                },
                CLOCK);
        assertThat(begun.await(1, TimeUnit.MINUTES)).isTrue();
        watch.close();
        assertThat(begun.getCount()).isZero();
    }
}
