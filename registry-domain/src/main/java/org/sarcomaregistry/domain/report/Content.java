package org.sarcomaregistry.domain.report;

import java.util.function.Function;

/**
 * What an entry of the log says: a clinician's report, evidence from another source, a statement about the log, or a
 * decision of the registry.
 */
public sealed interface Content permits Report, Evidence, Completeness, Withdrawal, Adjudication {

    /** {@return the form that it came in} */
    FormKind kind();

    /**
     * Handles every kind of content; a new kind must be thought of wherever this is called.
     *
     * @param <T> what the answer is
     * @param cases one answer for each case
     * @return what the case that applies answers
     */
    <T> T fold(ContentCases<T> cases);

    /** One function for each kind of content. */
    record ContentCases<T>(
            Function<Report, T> report,
            Function<Evidence, T> evidence,
            Function<Completeness, T> completeness,
            Function<Withdrawal, T> withdrawal,
            Function<Adjudication, T> adjudication) {}
}
