package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Evidence.CauseOfDeath;
import org.sarcomaregistry.domain.report.Evidence.PopulationNotice;
import org.sarcomaregistry.domain.report.PopulationEvent;

/**
 * Folds what the registers tell of a person. There is at most one death: the population register's day stands before the
 * cause-of-death register's, and the earlier one of two days of the same register.
 */
final class Fates {

    private Fates() {}

    static Fate of(Collection<Entry> entries) {
        var deaths = entries.stream()
                .filter(Fates::isDeath)
                .sorted(comparing((Entry e) -> e.content() instanceof CauseOfDeath)
                        .thenComparing(Fates::day)
                        .thenComparing(Entry::message))
                .collect(toImmutableList());
        return new Fate(death(deaths), cause(deaths), notices(entries));
    }

    private static boolean isDeath(Entry entry) {
        return entry.content() instanceof CauseOfDeath
                || (entry.content() instanceof PopulationNotice notice && notice.event() == PopulationEvent.DEAD);
    }

    private static LocalDate day(Entry entry) {
        return Happened.on(entry.content());
    }

    private static Optional<Told<LocalDate>> death(ImmutableList<Entry> deaths) {
        return deaths.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Told<>(day(deaths.get(0)), ImmutableList.copyOf(Lists.transform(deaths, Entry::ref))));
    }

    private static Optional<String> cause(ImmutableList<Entry> deaths) {
        return deaths.stream()
                .filter(entry -> entry.content() instanceof CauseOfDeath)
                .map(entry -> ((CauseOfDeath) entry.content()).underlyingCause())
                .findFirst();
    }

    private static ImmutableList<Told<PopulationNotice>> notices(Collection<Entry> entries) {
        return EventFold.events(entries, PopulationNotice.class, SameEvent.POPULATION_NOTICE);
    }
}
