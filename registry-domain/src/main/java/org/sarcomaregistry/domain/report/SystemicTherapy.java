package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.code.YesNoUnknown;
import org.sarcomaregistry.domain.treatment.Intention;
import org.sarcomaregistry.domain.treatment.Route;
import org.sarcomaregistry.domain.treatment.StopReason;

/**
 * Report of drug treatment (medikamentell behandling).
 *
 * @param drugs ATC codes in the order reported, never empty
 * @param drugText the drugs as the sender wrote them
 */
public record SystemicTherapy(
        ReportHead head,
        Intention intention,
        Optional<Integer> line,
        Protocol protocol,
        ImmutableList<String> drugs,
        Optional<String> drugText,
        Route route,
        Given given,
        Optional<StopReason> stopReason)
        implements Report {

    static final ImmutableList<Binding<SystemicTherapy>> BINDINGS = ImmutableList.of(
            new Binding<>("intention", SystemicTherapy::intention),
            new Binding<>("line", SystemicTherapy::line),
            new Binding<>("protocol", s -> s.protocol().name()),
            new Binding<>("per_protocol", s -> s.protocol().followed()),
            new Binding<>("regimen", s -> s.protocol().regimen()),
            new Binding<>("drugs", SystemicTherapy::drugs),
            new Binding<>("drug_text", SystemicTherapy::drugText),
            new Binding<>("route", SystemicTherapy::route),
            new Binding<>("first_dose", s -> s.given().firstDose()),
            new Binding<>("last_dose", s -> s.given().lastDose()),
            new Binding<>("cycles", s -> s.given().cycles()),
            new Binding<>("stop_reason", SystemicTherapy::stopReason));

    static SystemicTherapy from(Answers a) {
        return new SystemicTherapy(
                ReportHead.from(a),
                a.code("intention", Intention.class),
                a.integerIf("line"),
                new Protocol(
                        a.need("protocol", Optional::of),
                        a.codeIf("per_protocol", YesNoUnknown.class),
                        a.text("regimen")),
                a.all("drugs", Optional::of),
                a.text("drug_text"),
                a.code("route", Route.class),
                new Given(a.date("first_dose"), a.dateIf("last_dose"), a.integerIf("cycles")),
                a.codeIf("stop_reason", StopReason.class));
    }

    @Override
    public FormKind kind() {
        return FormKind.SYSTEMIC_THERAPY;
    }

    @Override
    public <T> T foldReport(ReportCases<T> cases) {
        return cases.systemicTherapy().apply(this);
    }

    /**
     * What was meant to be given.
     *
     * @param name name of the study or protocol, {@code none} or {@code unknown}
     * @param followed whether the reporter says that it was followed
     * @param regimen id of the regimen
     */
    public record Protocol(String name, Optional<YesNoUnknown> followed, Optional<String> regimen) {}

    /** When it was given: days of first and last dose, number of cycles. */
    public record Given(LocalDate firstDose, Optional<LocalDate> lastDose, Optional<Integer> cycles) {}
}
