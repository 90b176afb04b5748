package org.sarcomaregistry.application.reporting;

import org.sarcomaregistry.domain.report.FormKind;

/**
 * A message became an entry of the log.
 *
 * @param position where it stands
 */
public record ReportAccepted(long position, FormKind kind) {}
