package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.night.Night;
import org.sarcomaregistry.application.night.Night.Claim;
import org.sarcomaregistry.application.night.Night.Made;

/** One night for each date, without gaps, one at a time, made once. */
public abstract class NightsContract extends StoresContract {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 28);
    private static final LocalDate SECOND = FIRST.plusDays(1);
    private static final String RELEASE = FIRST + "-w7";
    private static final Instant TWO = Instant.parse("2026-03-29T00:00:00Z");
    private static final Instant LATER = TWO.plusSeconds(900);

    @Test
    void at_first_there_is_none() {
        assertThat(last()).isEmpty();
        assertThat(transactions().<Object>read(stores -> stores.nights().all())).isEqualTo(java.util.List.of());
    }

    @Test
    void a_night_that_was_taken_waits_to_be_made() {
        assertThat(claim(FIRST, "a", TWO)).isTrue();
        assertThat(last()).contains(new Night(new Claim(FIRST, "a", TWO, LATER), 1, Optional.empty()));
    }

    @Test
    void others_leave_it_until_the_claim_has_ended() {
        claim(FIRST, "a", TWO);
        assertThat(claim(FIRST, "b", LATER.minusSeconds(1))).isFalse();
        assertThat(last().map(night -> night.claim().holder())).contains("a");
        assertThat(claim(FIRST, "b", LATER)).isTrue();
        assertThat(last())
                .contains(new Night(new Claim(FIRST, "b", LATER, LATER.plusSeconds(900)), 2, Optional.empty()));
    }

    @Test
    void its_holder_takes_it_again_at_once() {
        claim(FIRST, "a", TWO);
        assertThat(claim(FIRST, "a", TWO.plusSeconds(1))).isTrue();
        assertThat(last().map(Night::attempts)).contains(2);
    }

    @Test
    void the_next_is_taken_when_it_is_made_and_not_before() {
        claim(FIRST, "a", TWO);
        assertThatThrownBy(() -> claim(SECOND, "b", LATER)).isInstanceOf(Collision.class);
        assertThat(made(FIRST, "a")).isTrue();
        assertThat(claim(SECOND, "b", LATER)).isTrue();
        assertThat(transactions().<Integer>read(stores -> stores.nights().all().size()))
                .isEqualTo(2);
        assertThat(last().map(Night::dataDate)).contains(SECOND);
    }

    @Test
    void no_date_is_left_out_and_none_put_before_the_first() {
        claim(SECOND, "a", TWO);
        made(SECOND, "a");
        assertThatThrownBy(() -> claim(SECOND.plusDays(2), "a", LATER)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> claim(FIRST, "a", LATER)).isInstanceOf(RuntimeException.class);
        assertThat(last().map(Night::dataDate)).contains(SECOND);
    }

    @Test
    void a_night_is_made_once_by_whoever_is_first() {
        claim(FIRST, "a", TWO);
        claim(FIRST, "b", LATER);
        assertThat(made(FIRST, "a")).isTrue();
        assertThat(made(FIRST, "b")).isFalse();
        assertThat(last().flatMap(Night::made)).contains(what("a"));
        assertThat(claim(FIRST, "a", LATER.plusSeconds(3600))).isFalse();
    }

    @Test
    void a_night_that_nobody_took_is_not_made() {
        assertThat(made(FIRST, "a")).isFalse();
        assertThat(last()).isEmpty();
    }

    @Test
    void what_was_taken_and_made_in_a_transaction_that_fails_was_not() {
        claim(FIRST, "a", TWO);
        var fault = new IllegalStateException("half way");
        assertThatThrownBy(() -> transactions().commit(stores -> {
                    stores.nights().made(FIRST, what("a"));
                    stores.releases().add(Releases.of(FIRST.toString(), 7));
                    stores.nights().claim(new Claim(SECOND, "a", TWO, LATER));
                    throw fault;
                }))
                .isSameAs(fault);
        assertThat(last()).contains(new Night(new Claim(FIRST, "a", TWO, LATER), 1, Optional.empty()));
    }

    private Optional<Night> last() {
        return transactions().read(stores -> stores.nights().last());
    }

    private boolean claim(LocalDate date, String holder, Instant at) {
        return transactions().commit(stores -> stores.nights().claim(new Claim(date, holder, at, at.plusSeconds(900))));
    }

    private boolean made(LocalDate date, String by) {
        return transactions().commit(stores -> {
            boolean first = stores.nights().made(date, what(by));
            stores.releases().add(Releases.of(FIRST.toString(), 7));
            return first;
        });
    }

    private static Made what(String by) {
        return new Made(RELEASE, by, LATER, Duration.ofMillis(1234));
    }
}
