package org.sarcomaregistry.domain.course;

import com.google.common.collect.Collections2;
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
        var replacing = ImmutableListMultimap.<MessageKey, Entry>builder();
        entries.forEach(entry -> entry.replaces().ifPresent(message -> replacing.put(message, entry)));
        this.replacements = replacing.build();
    }

    /**
     * {@return the entries that stand, in the order given; withdrawals themselves are left out}
     *
     * @param entries of one person, in any order
     */
    public static ImmutableList<Entry> of(Collection<Entry> entries) {
        var effective = new Effective(entries);
        return ImmutableList.copyOf(Collections2.filter(entries, effective::isEffective));
    }

    private boolean isEffective(Entry entry) {
        if (entry.content().kind() == FormKind.WITHDRAWAL) {
            return false;
        }
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
