package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.DispositionReason.Ruling;
import org.sarcomaregistry.domain.report.PersonKey;

/** What units have said of the reports that they owe: of several words on one report, the last that stands. */
public final class StandingDispositions {

    /** Nobody has said anything. */
    public static final StandingDispositions NONE = of(List.of());

    private final ImmutableListMultimap<Expected, Disposition> standing;

    private StandingDispositions(ImmutableListMultimap<Expected, Disposition> standing) {
        this.standing = standing;
    }

    /**
     * {@return those that were not taken back}
     *
     * @param all in any order
     */
    public static StandingDispositions of(Collection<Disposition> all) {
        return new StandingDispositions(all.stream()
                .filter(disposition -> disposition.withdrawn().isEmpty())
                .collect(ImmutableListMultimap.toImmutableListMultimap(Disposition::expected, one -> one)));
    }

    /**
     * {@return the expected report with the last word on it, found by any of its evidence}
     *
     * @param expectation as the evidence alone gives it
     */
    public Expectation on(Expectation expectation) {
        return of(expectation)
                .max(Disposition.IN_TIME)
                .map(expectation::disposed)
                .orElse(expectation);
    }

    private Stream<Disposition> of(Expectation expectation) {
        return standing.isEmpty()
                ? Stream.empty()
                : expectation.names().stream().flatMap(name -> standing.get(name).stream());
    }

    /** {@return the persons of whom some report was transferred to another unit than its evidence names} */
    public ImmutableSet<PersonKey> transferred() {
        return standing.values().stream()
                .filter(word -> word.ruling() == Ruling.TRANSFER)
                .map(Disposition::person)
                .collect(ImmutableSet.toImmutableSet());
    }
}
