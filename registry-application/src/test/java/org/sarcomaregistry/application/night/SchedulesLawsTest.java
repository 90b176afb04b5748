package org.sarcomaregistry.application.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.Lists;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.publishing.PublishStatistics;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.testing.Evening;
import org.sarcomaregistry.application.testing.FailingPorts;
import org.sarcomaregistry.application.testing.FailingPorts.Side;
import org.sarcomaregistry.application.testing.SettableClock;

/**
 * Several instances with clocks of their own, looked after at random times, killed at random calls, over weeks in which
 * clocks are put forward and back: each date has its night once, in order, and none is lost.
 */
class SchedulesLawsTest {

    private static final List<LocalDate> WEEKS = List.of(
            LocalDate.of(2026, 3, 20),
            LocalDate.of(2026, 10, 17),
            LocalDate.of(2027, 12, 26),
            LocalDate.of(2028, 2, 20));

    private static final Duration MOST_SKEW = Duration.ofMinutes(10);

    /** A program that makes nights when somebody looks after it. */
    private interface Scheduler {
        void look();
    }

    /** A program of some name on some ports, with a clock. */
    private interface Maker {
        Scheduler on(Transactions ports, NightHour hour, String name, Clock clock);
    }

    private record Event(int instance, int minutes, int skewSeconds, int killedAt, Side side) {}

    private record Life(LocalDate from, LocalTime hour, List<Event> events) {}

    @Provide
    Arbitrary<Life> lives() {
        var event = Combinators.combine(
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, 3000),
                        Arbitraries.integers().between(-600, 600),
                        Arbitraries.integers().between(-20, 20),
                        Arbitraries.of(Side.values()))
                .as(Event::new);
        return Combinators.combine(
                        Arbitraries.of(WEEKS),
                        Arbitraries.of(0, 1, 2, 3, 22).map(hour -> LocalTime.of(hour, 30)),
                        event.list().ofMinSize(1).ofMaxSize(25))
                .as(Life::new);
    }

    @Property(tries = 300)
    void each_date_has_its_night_once_in_order_and_none_is_lost(@ForAll("lives") Life life) {
        check(life, SchedulesLawsTest::ours);
    }

    @Example
    void who_makes_the_last_night_only_is_refused_by_the_stores() {
        assertThatThrownBy(() -> check(aWeekAway(), SchedulesLawsTest::forgetful))
                .isInstanceOf(IllegalStateException.class);
    }

    @Example
    void who_counts_days_of_24_hours_is_found_out() {
        assertThatThrownBy(() -> check(everyHourOfTwoWeeks(), SchedulesLawsTest::everyTwentyFourHours))
                .isInstanceOf(AssertionError.class);
    }

    @Example
    void who_looks_only_whether_there_is_a_release_is_found_out() {
        assertThatThrownBy(() -> check(aWeekAway(), SchedulesLawsTest::withoutNights))
                .isInstanceOf(AssertionError.class);
    }

    @Example
    void ours_stands_where_the_others_are_found_out() {
        check(aWeekAway(), SchedulesLawsTest::ours);
        check(everyHourOfTwoWeeks(), SchedulesLawsTest::ours);
    }

    private static Life aWeekAway() {
        return new Life(
                WEEKS.get(0),
                LocalTime.of(2, 0),
                List.of(new Event(0, 0, 0, 0, Side.BEFORE), new Event(0, 7 * 24 * 60, 0, 0, Side.BEFORE)));
    }

    private static Life everyHourOfTwoWeeks() {
        return new Life(
                WEEKS.get(1),
                LocalTime.of(2, 0),
                java.util.Collections.nCopies(14 * 24, new Event(0, 60, 0, 0, Side.BEFORE)));
    }

    private static void check(Life life, Maker maker) {
        var evening = new Evening(new InMemoryTransactions());
        evening.told();
        var hour = new NightHour(life.hour(), NightHour.USUAL.zone());
        var time =
                new SettableClock(life.from().atTime(12, 0).atZone(hour.zone()).toInstant());
        var first = hour.latest(time.instant());
        var order = new ArrayList<LocalDate>();
        for (var event : life.events()) {
            time.pass(Duration.ofMinutes(event.minutes()));
            var clock = Clock.offset(time, Duration.ofSeconds(order.isEmpty() ? 0 : event.skewSeconds()));
            var ports = new FailingPorts(evening.transactions(), Math.max(0, event.killedAt()), event.side());
            lookedAfter(maker.on(ports, hour, "instance-" + event.instance(), clock));
            note(order, evening);
            assertThat(order).noneMatch(hour.latest(time.instant().plus(MOST_SKEW))::isBefore);
        }
        time.pass(Duration.ofHours(1));
        lookedAfter(maker.on(evening.transactions(), hour, "last", time));
        note(order, evening);
        assertThat(order).isEqualTo(between(order.isEmpty() ? first : order.get(0), hour.latest(time.instant())));
        assertThat(order.get(0)).isAfterOrEqualTo(first);
        assertThat(releasesByDate(evening))
                .allSatisfy((date, number) -> assertThat(number).isOne());
    }

    private static void lookedAfter(Scheduler scheduler) {
        try {
            scheduler.look();
        } catch (Unavailable killed) {
            assertThat(killed).hasMessageContaining("on purpose");
        }
    }

    /** What was made since the last look, in the order in which it was made. */
    private static void note(List<LocalDate> order, Evening evening) {
        Lists.reverse(evening.dates()).stream().skip(order.size()).forEach(order::add);
        assertThat(Lists.reverse(evening.dates())).isEqualTo(order);
    }

    private static List<LocalDate> between(LocalDate first, LocalDate last) {
        return first.datesUntil(last.plusDays(1)).toList();
    }

    private static Map<LocalDate, Integer> releasesByDate(Evening evening) {
        var numbers = new TreeMap<LocalDate, Integer>();
        evening.releases().stream()
                .map(Release.Summary::dataDate)
                .forEach(date -> numbers.merge(date, 1, Integer::sum));
        return numbers;
    }

    private static Scheduler ours(Transactions ports, NightHour hour, String name, Clock clock) {
        var nights = new MakeNights(ports, hour, name, clock);
        return () -> {
            while (nights.next().<Boolean>fold(done -> true, idle -> false)) {
                assertThat(clock.instant()).isAfter(Instant.EPOCH);
            }
        };
    }

    /** Makes one night at a time: that of yesterday. */
    private static Scheduler forgetful(Transactions ports, NightHour hour, String name, Clock clock) {
        return () -> kept(ports, hour.latest(clock.instant()), name, clock.instant());
    }

    /** Makes the next night when 24 hours have passed since the last. */
    private static Scheduler everyTwentyFourHours(Transactions ports, NightHour hour, String name, Clock clock) {
        return () -> {
            var now = clock.instant();
            var last = ports.read(stores -> stores.nights().last());
            if (last.isEmpty()) {
                kept(ports, hour.latest(now), name, hour.begin(hour.latest(now)));
            } else if (!now.isBefore(last.get().claim().at().plus(Duration.ofHours(24)))) {
                kept(ports, last.get().dataDate().plusDays(1), name, now);
            }
        };
    }

    /** Publishes what has no release yet, and keeps no account of it. */
    private static Scheduler withoutNights(Transactions ports, NightHour hour, String name, Clock clock) {
        return () -> new PublishStatistics(ports).run(hour.latest(clock.instant()));
    }

    private static void kept(Transactions ports, LocalDate date, String name, Instant now) {
        var release = new PublishStatistics(ports).run(date);
        ports.commit(stores -> {
            boolean mine = stores.nights().claim(new Night.Claim(date, name, now, now.plusSeconds(1)));
            return mine && stores.nights().made(date, new Night.Made(release.id(), name, now, Duration.ZERO));
        });
    }
}
