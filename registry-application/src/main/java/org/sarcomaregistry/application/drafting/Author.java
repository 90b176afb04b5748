package org.sarcomaregistry.application.drafting;

import org.sarcomaregistry.application.reporting.Sender;

/**
 * Who writes.
 *
 * @param subject the person, as tokens name them
 * @param sender in whose name the report is sent
 */
public record Author(String subject, Sender sender) {}
