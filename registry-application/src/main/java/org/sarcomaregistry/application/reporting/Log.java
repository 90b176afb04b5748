package org.sarcomaregistry.application.reporting;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;

/** The append-only log. Nothing in it is ever changed or deleted. */
public interface Log {

    /**
     * Appends entries and answers them with their positions, in the order given.
     *
     * @throws org.sarcomaregistry.application.Collision if a message is in the log already
     */
    ImmutableList<Entry> append(Collection<NewEntry> entries);

    /** The entry that a message became. */
    Optional<Entry> find(MessageKey message);

    /** The words that came with a message, which no course is folded with. */
    Optional<String> freeText(MessageKey message);

    /** All entries under one identity, by position. */
    ImmutableList<Entry> of(PersonKey identity);

    /**
     * Reads the log from a position (exclusive) to a watermark (inclusive), by position.
     *
     * @param watermark no entry beyond it is read
     */
    void read(long after, long watermark, Consumer<Entry> reader);

    /** The greatest position below which nothing can appear any more; 0 for an empty log. */
    long watermark();
}
