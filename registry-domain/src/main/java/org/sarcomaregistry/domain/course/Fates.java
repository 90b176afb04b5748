package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Evidence.CauseOfDeath;
import org.sarcomaregistry.domain.report.Evidence.PopulationNotice;
import org.sarcomaregistry.domain.report.PopulationEvent;

/**
 * Folds what the registers tell of a person. There is at most one death: the population register's day stands before the
 * cause-of-death register's, and the earlier one of two days of the same register, unless the registry decided otherwise.
 */
final class Fates {

    private final EventFold fold;

    private Fates(Rulings rulings) {
        this.fold = new EventFold(rulings);
    }

    static Fate of(Collection<Entry> entries, Rulings rulings) {
        var deaths = entries.stream()
                .filter(Fates::isDeath)
                .sorted(comparing((Entry e) -> !rulings.leads(e))
                        .thenComparing(e -> e.content() instanceof CauseOfDeath)
                        .thenComparing(Fates::day)
                        .thenComparing(Entry::message))
                .collect(toImmutableList());
        var fates = new Fates(rulings);
        return new Fate(fates.death(deaths), cause(deaths), fates.notices(entries));
    }

    private static boolean isDeath(Entry entry) {
        return entry.content() instanceof CauseOfDeath
                || (entry.content() instanceof PopulationNotice notice && notice.event() == PopulationEvent.DEAD);
    }

    private static LocalDate day(Entry entry) {
        return Happened.on(entry.content());
    }

    private Optional<Told<LocalDate>> death(ImmutableList<Entry> deaths) {
        return deaths.isEmpty() ? Optional.empty() : Optional.of(new Told<>(day(deaths.get(0)), fold.by(deaths)));
    }

    private static Optional<String> cause(ImmutableList<Entry> deaths) {
        return deaths.stream()
                .filter(entry -> entry.content() instanceof CauseOfDeath)
                .map(entry -> ((CauseOfDeath) entry.content()).underlyingCause())
                .findFirst();
    }

    private ImmutableList<Told<PopulationNotice>> notices(Collection<Entry> entries) {
        return fold.events(entries, PopulationNotice.class, SameEvent.POPULATION_NOTICE);
    }
}
