package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How the patient came to the unit that assessed the tumour.
 *
 * @param referralReceived the day the referral reached the hospital: start of the patient pathway
 */
public record Pathway(
        Optional<LocalDate> referralReceived,
        Optional<Referrer> referrer,
        ReferralRoute route,
        Optional<LocalDate> firstAttendance,
        Optional<LocalDate> assessmentFinished) {

    static final ImmutableList<Binding<WorkUp>> BINDINGS = ImmutableList.of(
            new Binding<>("referral_received", w -> w.pathway().referralReceived()),
            new Binding<>("referring_unit", w -> w.pathway().referrer()),
            new Binding<>("referral_route", w -> w.pathway().route()),
            new Binding<>("first_attendance", w -> w.pathway().firstAttendance()),
            new Binding<>("assessment_finished", w -> w.pathway().assessmentFinished()));

    static Pathway from(Answers a) {
        return new Pathway(
                a.dateIf("referral_received"),
                a.codeIf("referring_unit", Referrer.class),
                a.code("referral_route", ReferralRoute.class),
                a.dateIf("first_attendance"),
                a.dateIf("assessment_finished"));
    }
}
