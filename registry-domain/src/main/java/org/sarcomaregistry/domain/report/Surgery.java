package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.treatment.ClavienDindo;
import org.sarcomaregistry.domain.treatment.Intention;
import org.sarcomaregistry.domain.treatment.Neoadjuvant;
import org.sarcomaregistry.domain.treatment.Planned;

/**
 * Surgery report (kirurgimelding).
 *
 * @param neoadjuvant treatment of this tumour before the operation, never empty; {@code NONE} is a finding too
 * @param complication worst complication within 30 days
 */
public record Surgery(
        ReportHead head,
        LocalDate operationDate,
        Intention intention,
        Planned planned,
        Operation operation,
        Resection resection,
        Specimen specimen,
        ImmutableSet<Neoadjuvant> neoadjuvant,
        Optional<ClavienDindo> complication)
        implements Report {

    static final ImmutableList<Binding<Surgery>> BINDINGS = ImmutableList.<Binding<Surgery>>builder()
            .add(new Binding<>("operation_date", Surgery::operationDate))
            .add(new Binding<>("intention", Surgery::intention))
            .add(new Binding<>("planned", Surgery::planned))
            .addAll(Operation.BINDINGS)
            .addAll(Resection.BINDINGS)
            .addAll(Specimen.BINDINGS)
            .add(new Binding<>("neoadjuvant", Surgery::neoadjuvant))
            .add(new Binding<>("complication", Surgery::complication))
            .build();

    static Surgery from(Answers a) {
        return new Surgery(
                ReportHead.from(a),
                a.date("operation_date"),
                a.code("intention", Intention.class),
                a.code("planned", Planned.class),
                Operation.from(a),
                Resection.from(a),
                Specimen.from(a),
                a.codes("neoadjuvant", Neoadjuvant.class),
                a.codeIf("complication", ClavienDindo.class));
    }

    @Override
    public FormKind kind() {
        return FormKind.SURGERY;
    }

    @Override
    public <T> T foldReport(ReportCases<T> cases) {
        return cases.surgery().apply(this);
    }
}
