package org.sarcomaregistry.application.night;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sarcomaregistry.application.testing.Evening.MARCH;

import java.time.Duration;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.publishing.PublishStatistics;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.testing.Evening;
import org.sarcomaregistry.application.testing.FailingPorts;
import org.sarcomaregistry.application.testing.FailingPorts.Side;

/** Nights in memory, one step after the other. */
class MakeNightsTest {

    private final Evening evening = new Evening(new InMemoryTransactions());
    private final MakeNights nights = evening.instance("a");

    @Test
    void an_empty_registry_has_no_nights() {
        evening.clock().pass(Duration.ofDays(3));
        assertThat(nights.next()).isEqualTo(new NightStep.Idle(NightHour.USUAL.begin(MARCH.plusDays(3))));
        assertThat(evening.nights()).isEmpty();
    }

    @Test
    void the_first_night_is_the_one_that_began_last() {
        evening.told();
        assertThat(evening.all(nights)).isEqualTo(NightHour.USUAL.begin(MARCH));
        assertThat(evening.dates()).containsExactly(MARCH.minusDays(1));
    }

    @Test
    void the_hour_comes_and_the_night_is_made_of_what_was_learnt_by_the_day_before() {
        evening.told();
        var hour = evening.all(nights);
        evening.clock().put(hour);
        nights.next();
        assertThat(evening.dates()).containsExactly(MARCH, MARCH.minusDays(1));
        assertThat(evening.release(MARCH)).isEqualTo(new PublishStatistics(evening.transactions()).run(MARCH));
        assertThat(evening.release(MARCH).cases()).isNotEmpty();
        assertThat(evening.release(MARCH.minusDays(1)).cases()).isEmpty();
    }

    @Test
    void missed_nights_are_made_up_for_the_oldest_first() {
        evening.told();
        evening.all(nights);
        evening.clock().pass(Duration.ofDays(5));
        var made = nights.next().<LocalDate>fold(done -> done.night().dataDate(), idle -> LocalDate.MAX);
        assertThat(made).isEqualTo(MARCH);
        evening.all(nights);
        assertThat(evening.dates()).hasSize(6).startsWith(MARCH.plusDays(4));
    }

    @Test
    void a_night_that_was_made_up_for_has_the_bytes_that_it_would_have_had() {
        evening.told();
        evening.all(nights);
        evening.clock().pass(Duration.ofDays(5));
        var expected = new Evening(new InMemoryTransactions());
        expected.told();
        expected.clock().put(NightHour.USUAL.begin(MARCH));
        expected.all(expected.instance("other"));
        evening.all(nights);
        assertThat(evening.bytes(MARCH)).isEqualTo(expected.bytes(MARCH));
    }

    @Test
    void another_instance_waits_for_the_claim_to_end_and_takes_over() {
        evening.told();
        var dying = new FailingPorts(evening.transactions(), 6, Side.BEFORE);
        assertThat(evening.isKilled(evening.instance("dying", dying))).isTrue();
        var until = evening.nights().get(0).claim().until();
        assertThat(nights.next()).isEqualTo(new NightStep.Idle(until));
        evening.clock().put(until);
        evening.all(nights);
        var taken = evening.nights().get(0);
        assertThat(taken.attempts()).isEqualTo(2);
        assertThat(taken.made().map(Night.Made::by)).contains("a");
    }

    @Test
    void an_instance_that_was_started_again_goes_on_at_once() {
        evening.told();
        evening.isKilled(evening.instance("a", new FailingPorts(evening.transactions(), 6, Side.BEFORE)));
        evening.all(nights);
        assertThat(evening.dates()).hasSize(1);
    }

    @Test
    void of_two_at_one_night_the_first_to_be_done_makes_it_and_the_other_leaves_nothing() {
        evening.told();
        evening.clock().put(NightHour.USUAL.begin(MARCH.minusDays(1)));
        var overtaken = evening.overtakenBy(nights);
        assertThat(evening.instance("slow", overtaken).next()).isInstanceOf(NightStep.Idle.class);
        assertThat(evening.nights().get(0).made().map(Night.Made::by)).contains("a");
        assertThat(evening.releases()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void killed_at_any_call_and_run_again_it_gives_the_same_bytes(Side side) {
        var undisturbed = new Evening(new InMemoryTransactions());
        undisturbed.told();
        undisturbed.clock().pass(Duration.ofDays(2));
        undisturbed.all(undisturbed.instance("a"));
        int calls = 0;
        for (boolean killed = true; killed; calls++) {
            var again = new Evening(new InMemoryTransactions());
            again.told();
            again.clock().pass(Duration.ofDays(2));
            var failing = new FailingPorts(again.transactions(), calls + 1, side);
            killed = again.isKilled(again.instance("a", failing));
            again.all(again.instance("a"));
            assertThat(again.dates()).isEqualTo(undisturbed.dates());
            assertThat(again.releases())
                    .extracting(Release.Summary::id)
                    .containsExactlyElementsOf(undisturbed.releases().stream()
                            .map(Release.Summary::id)
                            .toList());
            undisturbed.dates().forEach(date -> assertThat(again.bytes(date)).isEqualTo(undisturbed.bytes(date)));
        }
        assertThat(calls).isGreaterThan(8);
    }

    @Test
    void what_fails_is_told_and_claims_nothing_for_ever() {
        evening.told();
        for (int time : IntStream.range(0, 20).toArray()) {
            var broken = evening.instance("a", new FailingPorts(evening.transactions(), 6 + time % 3, Side.BEFORE));
            assertThatThrownBy(broken::next).isInstanceOf(Unavailable.class);
        }
        evening.all(nights);
        assertThat(evening.nights().get(0).attempts()).isEqualTo(21);
    }
}
