package org.sarcomaregistry.application.night;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.night.Night.Claim;
import org.sarcomaregistry.application.night.Night.Made;
import org.sarcomaregistry.application.publishing.PublishStatistics;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.querying.KnownCourses;

/**
 * Makes the release of every date, once each and in order, however many instances do this on the same stores. A date that
 * nobody made is made later, from what was known on it. Killed anywhere, it can simply be run again.
 *
 * <p>The first date is the one whose night began last when the registry first had something in its log; what lies before
 * it is nobody's night.
 */
public final class MakeNights {

    /** More than a night takes, so that others don't begin what is nearly done. */
    private static final Duration CLAIMED = Duration.ofMinutes(15);

    private final Transactions transactions;
    private final NightHour hour;
    private final String instance;
    private final Clock clock;

    /**
     * Nights made by one instance.
     *
     * @param instance its name, the same after a restart, and no other's: it takes its own claims over at once
     */
    public MakeNights(Transactions transactions, NightHour hour, String instance, Clock clock) {
        this.transactions = transactions;
        this.hour = hour;
        this.instance = instance;
        this.clock = clock;
    }

    private record Known(Optional<Night> last, boolean isEmpty) {}

    /** Makes the earliest night that is due and not made, unless another instance is at it. */
    public NightStep next() {
        var now = clock.instant();
        var known = transactions.read(
                stores -> new Known(stores.nights().last(), stores.log().watermark() == 0));
        var date = known.last().map(MakeNights::after).orElse(hour.latest(now));
        if (known.last().isEmpty() && known.isEmpty()) {
            return new NightStep.Idle(hour.begin(date.plusDays(1)));
        }
        var others = known.last().filter(night -> night.made().isEmpty() && !night.isFree(instance, now));
        if (others.isPresent()) {
            return new NightStep.Idle(others.get().claim().until());
        }
        if (date.isAfter(hour.latest(now))) {
            return new NightStep.Idle(hour.begin(date));
        }
        return claimed(new Claim(date, instance, now, now.plus(CLAIMED))) ? make(date, now) : new NightStep.Idle(now);
    }

    private static LocalDate after(Night last) {
        return last.made().isPresent() ? last.dataDate().plusDays(1) : last.dataDate();
    }

    private boolean claimed(Claim claim) {
        try {
            return transactions.commit(stores -> stores.nights().claim(claim));
        } catch (Collision another) {
            return false;
        }
    }

    private NightStep make(LocalDate date, Instant began) {
        var release = PublishStatistics.release(KnownCourses.on(date, transactions));
        var done = clock.instant();
        var took = Duration.between(began, done);
        return keep(date, release, new Made(release.id(), instance, done, took.isNegative() ? Duration.ZERO : took))
                .<NightStep>map(NightStep.Done::new)
                .orElse(new NightStep.Idle(began));
    }

    /** The night, or nothing if another instance was done first: then its release is the one that counts. */
    private Optional<Night> keep(LocalDate date, Release release, Made made) {
        return transactions.commit(stores -> {
            if (!stores.nights().made(date, made)) {
                return Optional.empty();
            }
            stores.releases().add(release);
            return stores.nights().last();
        });
    }
}
