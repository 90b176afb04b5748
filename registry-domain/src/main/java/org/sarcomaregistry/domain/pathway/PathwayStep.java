package org.sarcomaregistry.domain.pathway;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import org.sarcomaregistry.domain.report.EntryRef;

/**
 * A stage that a patient is known to have reached.
 *
 * @param by the entries of the log that tell it, never empty
 */
public record PathwayStep(PathwayCode code, LocalDate on, ImmutableList<EntryRef> by) {}
