package org.sarcomaregistry.application.reporting;

import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.report.ReportForm;

/**
 * A form on its way in.
 *
 * @param idempotencyKey the sender's key for this attempt and its repetitions, beside the message id
 * @param receivedOn the day of receipt in Oslo; HTTP takes it from the clock, imports from their source
 */
public record Submission(ReportForm form, Sender sender, Optional<String> idempotencyKey, LocalDate receivedOn) {}
