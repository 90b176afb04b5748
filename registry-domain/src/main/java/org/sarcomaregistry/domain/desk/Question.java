package org.sarcomaregistry.domain.desk;

import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * What the registry asks about one report.
 *
 * @param fields names of the fields that are in question; none for the report as such
 * @param doubt code of the doubt about the patient's entries that gave rise to it
 */
public record Question(
        MessageKey about, ImmutableSortedSet<String> fields, QueryReason reason, Optional<String> doubt) {}
