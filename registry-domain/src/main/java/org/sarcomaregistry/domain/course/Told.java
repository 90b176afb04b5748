package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.sarcomaregistry.domain.report.EntryRef;

/**
 * One event, told by one or several entries of the log.
 *
 * @param content what the deciding entry says
 * @param by all entries that tell the event, the deciding one first
 */
public record Told<C>(C content, ImmutableList<EntryRef> by) {

    public Told {
        if (by.isEmpty()) {
            throw new IllegalArgumentException("somebody must have told it");
        }
    }

    /** The same entries with a part of what they say. */
    public <D> Told<D> map(Function<? super C, ? extends D> part) {
        return new Told<>(part.apply(content), by);
    }
}
