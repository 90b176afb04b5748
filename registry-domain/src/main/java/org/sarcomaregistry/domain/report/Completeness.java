package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.code.Codes;

/**
 * A source of evidence declares that it has told everything of a unit and a period. Only then does its silence mean no.
 *
 * @param source one of the six kinds of evidence
 * @param unit the unit; empty when the source speaks for all units
 * @param from first day, inclusive
 * @param to last day, inclusive
 */
public record Completeness(FormKind source, Optional<UnitCode> unit, LocalDate from, LocalDate to) implements Content {

    static final ImmutableList<Binding<Completeness>> BINDINGS = ImmutableList.of(
            new Binding<>("source", Completeness::source),
            new Binding<>("unit", c -> c.unit().<Object>map(u -> u).orElse("all")),
            new Binding<>("from", Completeness::from),
            new Binding<>("to", Completeness::to));

    /**
     * Refuses a source that is no evidence, and a period that ends before it begins.
     *
     * @param source one of the six kinds of evidence
     * @param unit the unit; empty when the source speaks for all units
     * @param from first day, inclusive
     * @param to last day, inclusive
     */
    public Completeness {
        if (source.family() != FormKind.Family.EVIDENCE) {
            throw new IllegalArgumentException("only evidence can be complete, not " + source.code());
        }
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    static Completeness from(Answers a) {
        return new Completeness(
                a.need("source", text -> Codes.parse(FormKind.class, text)),
                a.text("unit").filter(u -> !u.equals("all")).map(u -> a.unit("unit")),
                a.date("from"),
                a.date("to"));
    }

    /**
     * {@return whether every day from one to another, both inclusive, is covered}
     *
     * @param first first day, inclusive
     * @param last last day, inclusive
     */
    public boolean covers(LocalDate first, LocalDate last) {
        return !first.isBefore(from) && !last.isAfter(to);
    }

    @Override
    public FormKind kind() {
        return FormKind.COMPLETENESS;
    }

    @Override
    public <T> T fold(ContentCases<T> cases) {
        return cases.completeness().apply(this);
    }
}
