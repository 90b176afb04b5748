package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * Which entries of the log stand: those that no withdrawal took back and no standing correction replaced.
 *
 * <p>Withdrawing a correction lets what it replaced stand again; withdrawing a withdrawal undoes it. The order of the
 * entries does not matter.
 */
public final class Effective {

    private final ImmutableListMultimap<MessageKey, Entry> replacements;

    private Effective(Collection<Entry> entries) {
        this.replacements = entries.stream()
                .filter(entry -> entry.replaces().isPresent())
                .collect(toImmutableListMultimap(entry -> entry.replaces().orElseThrow(), entry -> entry));
    }

    /**
     * {@return the entries that stand, in the order given; withdrawals themselves are left out}
     *
     * @param entries of one person, in any order
     */
    public static ImmutableList<Entry> of(Collection<Entry> entries) {
        if (entries.stream().allMatch(entry -> entry.replaces().isEmpty())) {
            return ImmutableList.copyOf(entries);
        }
        var effective = new Effective(entries);
        return entries.stream()
                .filter(entry -> entry.content().kind() != FormKind.WITHDRAWAL)
                .filter(effective::isEffective)
                .collect(toImmutableList());
    }

    private boolean isEffective(Entry entry) {
        return !replacements.containsKey(entry.message())
                || (stands(entry, new HashSet<>()) && !isReplaced(entry, new HashSet<>()));
    }

    /** Not withdrawn by a withdrawal that stands itself. */
    private boolean stands(Entry entry, Set<MessageKey> seen) {
        return seen.add(entry.message())
                && replacements.get(entry.message()).stream()
                        .filter(next -> next.content().kind() == FormKind.WITHDRAWAL)
                        .noneMatch(next -> stands(next, seen));
    }

    /** Replaced by a correction that stands, or whose own correction does. */
    private boolean isReplaced(Entry entry, Set<MessageKey> seen) {
        return seen.add(entry.message())
                && replacements.get(entry.message()).stream()
                        .filter(next -> next.content().kind() != FormKind.WITHDRAWAL)
                        .anyMatch(next -> stands(next, new HashSet<>()) || isReplaced(next, seen));
    }
}
