package org.sarcomaregistry.domain.report;

import java.util.function.Function;

/** A clinical report (klinisk melding) by a department or a practice. */
public sealed interface Report extends Content permits WorkUp, Surgery, Radiotherapy, SystemicTherapy, FollowUp {

    /** {@return what all clinical reports have in common} */
    ReportHead head();

    /**
     * Handles each of the five reports.
     *
     * @param <T> what the answer is
     * @param cases one answer for each case
     * @return what the case that applies answers
     */
    <T> T foldReport(ReportCases<T> cases);

    @Override
    default <T> T fold(ContentCases<T> cases) {
        return cases.report().apply(this);
    }

    /** One function for each report. */
    record ReportCases<T>(
            Function<WorkUp, T> workUp,
            Function<Surgery, T> surgery,
            Function<Radiotherapy, T> radiotherapy,
            Function<SystemicTherapy, T> systemicTherapy,
            Function<FollowUp, T> followUp) {}
}
