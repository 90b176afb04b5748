package org.sarcomaregistry.domain.course;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.domain.report.Evidence.Pathology;
import org.sarcomaregistry.domain.report.Evidence.Procedure;
import org.sarcomaregistry.domain.report.SpecimenKind;
import org.sarcomaregistry.domain.report.Surgery;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.domain.treatment.ProcedureCode;

/**
 * Brings together what reports and evidence say of operations. Evidence within a week of an operation is about that
 * operation (provisional); evidence without one is an operation whose report is missing.
 */
final class Operations {

    private static final int SAME_OPERATION_DAYS = 7;

    private final List<Draft> drafts = new ArrayList<>();

    private Operations() {}

    /** The operations of a primary tumour by date. */
    static ImmutableList<Operated> of(
            List<Told<Surgery>> reports, List<Told<Procedure>> procedures, List<Told<Pathology>> specimens) {
        var operations = new Operations();
        reports.forEach(report -> operations.drafts.add(new Draft(
                report.content().operationDate(),
                UnitCode.of(report.content().head().unit()),
                Optional.of(report))));
        procedures.stream()
                .filter(p -> p.content().procedures().stream().anyMatch(ProcedureCode::isTumourSurgery))
                .forEach(p -> operations.evidence(p.content().on(), p.content().unit(), p));
        specimens.stream()
                .filter(p -> p.content().specimen() == SpecimenKind.RESECTION)
                .forEach(p -> operations.evidence(p.content().on(), p.content().requester(), p));
        return operations.finished();
    }

    private void evidence(LocalDate on, UnitCode unit, Told<?> told) {
        drafts.stream()
                .filter(draft -> distance(draft.on, on) <= SAME_OPERATION_DAYS)
                .min(comparing((Draft draft) -> distance(draft.on, on)).thenComparing(draft -> draft.on))
                .orElseGet(() -> begin(on, unit))
                .evidence
                .add(told);
    }

    private Draft begin(LocalDate on, UnitCode unit) {
        var draft = new Draft(on, unit, Optional.empty());
        drafts.add(draft);
        return draft;
    }

    private static long distance(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private ImmutableList<Operated> finished() {
        return drafts.stream()
                .sorted(comparing((Draft draft) -> draft.on).thenComparing(draft -> draft.unit.toString()))
                .map(Draft::operated)
                .collect(ImmutableList.toImmutableList());
    }

    private static final class Draft {
        private final LocalDate on;
        private final UnitCode unit;
        private final Optional<Told<Surgery>> report;
        private final List<Told<?>> evidence = new ArrayList<>();

        Draft(LocalDate on, UnitCode unit, Optional<Told<Surgery>> report) {
            this.on = on;
            this.unit = unit;
            this.report = report;
        }

        Operated operated() {
            return new Operated(on, unit, report, ImmutableList.copyOf(evidence));
        }
    }
}
