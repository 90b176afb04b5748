package org.sarcomaregistry.domain.explanation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * The entries of the log that a value rests upon.
 *
 * @param decidedBy those that decided: without the others the value would be the same
 * @param others those that told of the same thing and agree or are overruled; none of the deciding ones
 */
public record Grounds(ImmutableSet<EntryRef> decidedBy, ImmutableSet<EntryRef> others) {

    static final Grounds NONE = new Grounds(ImmutableSet.of(), ImmutableSet.of());

    /**
     * Takes the deciding entries away from the others.
     *
     * @param decidedBy those that decided: without the others the value would be the same
     * @param others those that told of the same thing and agree or are overruled; none of the deciding ones
     */
    public Grounds {
        others = Sets.difference(others, decidedBy).immutableCopy();
    }

    /** The first entry of the first telling decides, and with it what the registry decided about that telling. */
    static Grounds of(List<? extends Told<?>> told) {
        if (told.isEmpty()) {
            return NONE;
        }
        var first = told.get(0);
        var deciding = ImmutableSet.<EntryRef>builder().add(first.by().get(0)).addAll(first.decisions());
        return new Grounds(deciding.build(), refs(told.stream()));
    }

    /** Both together. */
    Grounds plus(Grounds more) {
        return new Grounds(union(decidedBy, more.decidedBy), union(others, more.others));
    }

    /** These, and what decided nothing here but could have. */
    Grounds beside(Grounds more) {
        return new Grounds(decidedBy, union(others, union(more.decidedBy, more.others)));
    }

    /** {@return everybody who is named} */
    public ImmutableSet<EntryRef> all() {
        return union(decidedBy, others);
    }

    /**
     * {@return whether a message is among those that decided}
     *
     * @param message any message
     */
    public boolean isDecidedBy(MessageKey message) {
        return decidedBy.stream().anyMatch(ref -> ref.message().equals(message));
    }

    private static ImmutableSet<EntryRef> refs(Stream<? extends Told<?>> told) {
        return told.flatMap(one -> one.by().stream()).collect(toImmutableSet());
    }

    private static ImmutableSet<EntryRef> union(ImmutableSet<EntryRef> one, ImmutableSet<EntryRef> other) {
        return Sets.union(one, other).immutableCopy();
    }
}
