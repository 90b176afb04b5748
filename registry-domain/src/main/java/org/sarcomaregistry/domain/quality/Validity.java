package org.sarcomaregistry.domain.quality;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.sarcomaregistry.domain.statistics.Tally;

/**
 * What was found in messages when they came, in accepted and in rejected ones. A message that was corrected is counted
 * beside its correction: this is about what was sent. Adds.
 *
 * @param messages that were examined
 * @param rejected those of them that were rejected
 * @param findings how often something was found; several times in one message count several times
 */
public record Validity(long messages, long rejected, ImmutableSortedMap<FindingKind, FindingCount> findings) {

    /** No messages. */
    public static final Validity NONE = new Validity(0, 0, ImmutableSortedMap.of());

    private static final double HUNDRED = 100;

    /**
     * How often something was found.
     *
     * @param all in accepted and rejected messages
     * @param inRejected in rejected messages
     */
    public record FindingCount(long all, long inRejected) {

        /**
         * Refuses more in some messages than in all.
         *
         * @param all in accepted and rejected messages
         * @param inRejected in rejected messages
         */
        public FindingCount {
            if (inRejected < 0 || inRejected > all) {
                throw new IllegalArgumentException(inRejected + " of " + all);
            }
        }

        FindingCount plus(FindingCount other) {
            return new FindingCount(all + other.all, inRejected + other.inRejected);
        }
    }

    /**
     * Refuses more rejected messages than there are, and findings where nothing was examined.
     *
     * @param messages that were examined
     * @param rejected those of them that were rejected
     * @param findings how often something was found
     */
    public Validity {
        if (rejected < 0 || rejected > messages || (messages == 0 && !findings.isEmpty())) {
            throw new IllegalArgumentException(rejected + " rejected of " + messages);
        }
    }

    /**
     * {@return what was found in messages that were all accepted or all rejected}
     *
     * @param messages how many
     * @param rejected whether they were rejected
     * @param found how often each was found in them
     */
    public static Validity of(long messages, boolean rejected, Map<FindingKind, Long> found) {
        var findings = new TreeMap<FindingKind, FindingCount>();
        found.forEach((kind, count) -> findings.put(kind, new FindingCount(count, rejected ? count : 0)));
        return new Validity(messages, rejected ? messages : 0, ImmutableSortedMap.copyOf(findings, naturalOrder()));
    }

    /**
     * {@return both together}
     *
     * @param other of other messages
     */
    public Validity plus(Validity other) {
        var sum = new TreeMap<>(findings);
        other.findings.forEach((kind, count) -> sum.merge(kind, count, FindingCount::plus));
        return new Validity(
                messages + other.messages, rejected + other.rejected, ImmutableSortedMap.copyOf(sum, naturalOrder()));
    }

    /**
     * {@return how often something was found in a hundred messages; empty without messages}
     *
     * @param kind may be what was never found
     */
    public OptionalDouble perHundred(FindingKind kind) {
        if (messages == 0) {
            return OptionalDouble.empty();
        }
        long found = findings.getOrDefault(kind, new FindingCount(0, 0)).all();
        return OptionalDouble.of(HUNDRED * found / messages);
    }

    /** {@return those rejected among all} */
    public Tally rejections() {
        return new Tally(rejected, messages);
    }
}
