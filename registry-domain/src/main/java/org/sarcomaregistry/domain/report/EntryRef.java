package org.sarcomaregistry.domain.report;

import java.time.LocalDate;

/** Points at an entry of the log, so that whatever is derived can be followed back to its receipt. */
public record EntryRef(long position, MessageKey message, FormKind kind, LocalDate learntOn) {}
