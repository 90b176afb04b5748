package org.sarcomaregistry.application.reporting;

import org.sarcomaregistry.domain.report.ReportForm;

/**
 * Tells whether a message came before in the same words. A plain hash would give a patient's number away to anybody who
 * tries all numbers, therefore the hash has a key.
 */
@FunctionalInterface
public interface Fingerprints {

    /** Hexadecimal keyed hash of a form; equal forms have equal fingerprints for as long as the key lives. */
    String of(ReportForm form);
}
