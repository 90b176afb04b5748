package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.function.Function;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * One event, told by one or several entries of the log.
 *
 * @param content what the deciding entry says
 * @param by all entries that tell the event, the deciding one first; then the registry's decisions on them
 */
public record Told<C>(C content, ImmutableList<EntryRef> by) {

    /**
     * Refuses what nobody told.
     *
     * @param content what the deciding entry says
     * @param by all entries that tell the event, the deciding one first; then the registry's decisions on them
     */
    public Told {
        if (by.isEmpty()) {
            throw new IllegalArgumentException("somebody must have told it");
        }
    }

    /** {@return the entries that tell the event, without decisions on them} */
    public ImmutableList<EntryRef> tellers() {
        return by.stream().filter(ref -> ref.kind() != FormKind.ADJUDICATION).collect(toImmutableList());
    }

    /** {@return the registry's decisions that say how the entries tell the event} */
    public ImmutableList<EntryRef> decisions() {
        return by.stream().filter(ref -> ref.kind() == FormKind.ADJUDICATION).collect(toImmutableList());
    }

    /**
     * {@return the same entries with a part of what they say}
     *
     * @param <D> the part
     * @param part takes the part out
     */
    public <D> Told<D> map(Function<? super C, ? extends D> part) {
        return new Told<>(part.apply(content), by);
    }
}
