package org.sarcomaregistry.application.importing;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.function.Function;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.report.Examined;

/**
 * How messages come in.
 *
 * @param examine what would be found in a message
 * @param send takes a batch and answers each message
 */
record Passage(
        Function<Submission, Examined> examine,
        Function<List<Submission>, ImmutableList<Outcome>> send,
        Book book,
        ImportOptions options,
        Progress progress) {}
