package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import org.sarcomaregistry.domain.report.Completeness;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * What it means that a source says nothing. A report says no only where it says so; what nobody mentions is unknown,
 * except where a source of evidence has declared that it has told everything of the unit and the period: then it is no.
 *
 * <p>This is the only place that turns absence into a no.
 */
public final class Silence {

    /** Nothing was declared: silence never means anything. */
    public static final Silence UNEXPLAINED = new Silence(ImmutableList.of());

    private final ImmutableList<Completeness> declared;

    private Silence(ImmutableList<Completeness> declared) {
        this.declared = declared;
    }

    /**
     * {@return the silence that these declarations explain, in any order}
     *
     * @param declared statements of sources about their completeness
     */
    public static Silence of(Collection<Completeness> declared) {
        return new Silence(declared.stream()
                .sorted(Comparator.comparing(Completeness::from).thenComparing(Completeness::to))
                .collect(toImmutableList()));
    }

    /**
     * {@return whether a source would have told of something in a period, had it happened}
     *
     * @param source kind of evidence
     * @param units the units where it could have happened; a declaration for all units needs none of them, one for a
     *     single unit counts only when every one of these units is covered
     * @param first first day of the period, inclusive
     * @param last last day, inclusive; an empty period is always covered
     */
    public boolean meansNo(FormKind source, Collection<OrganisationNumber> units, LocalDate first, LocalDate last) {
        if (covers(source, Optional.empty(), first, last)) {
            return true;
        }
        return !units.isEmpty()
                && units.stream().allMatch(unit -> covers(source, Optional.of(UnitCode.of(unit)), first, last));
    }

    /** Declarations for the unit or for all units, laid end to end, leave no day open. */
    private boolean covers(FormKind source, Optional<UnitCode> unit, LocalDate first, LocalDate last) {
        var open = first;
        for (var completeness : declared) {
            boolean speaks = completeness.source() == source
                    && (completeness.unit().isEmpty() || completeness.unit().equals(unit));
            if (speaks
                    && !completeness.from().isAfter(open)
                    && !completeness.to().isBefore(open)) {
                open = completeness.to().plusDays(1);
            }
        }
        return open.isAfter(last);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Silence silence && declared.equals(silence.declared);
    }

    @Override
    public int hashCode() {
        return declared.hashCode();
    }
}
