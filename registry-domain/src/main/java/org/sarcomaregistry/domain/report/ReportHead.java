package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.unit.Department;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * The head of a clinical report.
 *
 * @param unit organisation number of the reporting hospital or practice
 * @param reporterHpr the reporter's number in the register of health personnel
 * @param documentedOn when the information was documented; the two-month deadline counts from here
 * @param tumourRef the registry's id of the tumour, where the sender knows it
 * @param confirmed codes of the rules whose finding the reporter says is true nevertheless
 * @param comment free text; empty when the report is read back from the log without the key
 */
public record ReportHead(
        OrganisationNumber unit,
        Department department,
        String reporterHpr,
        LocalDate documentedOn,
        Target target,
        Optional<String> tumourRef,
        ImmutableSet<String> confirmed,
        Optional<String> comment) {

    static final ImmutableList<Binding<ReportHead>> BINDINGS = ImmutableList.of(
            new Binding<>("sender_unit", ReportHead::unit),
            new Binding<>("department", ReportHead::department),
            new Binding<>("reporter_hpr", ReportHead::reporterHpr),
            new Binding<>("documented_on", ReportHead::documentedOn),
            new Binding<>("target", ReportHead::target),
            new Binding<>("tumour_ref", ReportHead::tumourRef),
            new Binding<>("confirmed", ReportHead::confirmed),
            new Binding<>("comment", ReportHead::comment));

    static ReportHead from(Answers a) {
        return new ReportHead(
                a.need("sender_unit", OrganisationNumber::parse),
                a.code("department", Department.class),
                a.need("reporter_hpr", Optional::of),
                a.date("documented_on"),
                a.code("target", Target.class),
                a.text("tumour_ref"),
                ImmutableSet.copyOf(a.all("confirmed", Optional::of)),
                a.text("comment"));
    }
}
