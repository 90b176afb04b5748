package org.sarcomaregistry.domain.disclosure;

import java.util.function.IntPredicate;

/**
 * What a reader has to hold possible who knows all releases: successive ones could all have been otherwise by the same amount,
 * while those before and after them were as they are. Says which counts could, and by how much.
 */
final class Window {

    /** More than any sum of weights. */
    static final long FORBIDDEN = 1L << 40;

    /** Of lines that must stay, the heavier are brought back first, and of all lines relations last. */
    private static final long URGENCY = 1L << 24;

    final Layout layout;
    final int first;
    final int last;

    /** By atom: how much less it could have been in all releases of the window; -1 for one that must stay as it is. */
    final long[] room;

    /** By relation, as a line: how much is left in all releases until it breaks. */
    final long[] slack;

    private final boolean[] fixed;
    private final MoveSearch search;
    private final Hidden hidden;

    /**
     * @param first first release that could have been otherwise
     * @param last last such release
     * @param free whether an atom may be otherwise at all
     */
    Window(Layout layout, Hidden hidden, int first, int last, IntPredicate free) {
        this.layout = layout;
        this.hidden = hidden;
        this.search = new MoveSearch(this);
        this.first = first;
        this.last = last;
        this.room = new long[layout.atoms.size()];
        this.slack = new long[layout.lines()];
        this.fixed = new boolean[layout.lines()];
        for (int atom = 0; atom < room.length; atom++) {
            room[atom] = free.test(atom) ? least(layout.counts, atom) : -1;
        }
        for (int line = 0; line < slack.length; line++) {
            slack[line] = least(layout.sums, line);
            fixed[line] = !layout.isRelation(line) && isKnown(line);
        }
    }

    MoveSearch search() {
        return search;
    }

    private long least(long[][] of, int index) {
        long least = Long.MAX_VALUE;
        for (int release = first; release <= last; release++) {
            least = Math.min(least, of[release][index]);
        }
        return least;
    }

    private boolean isKnown(int line) {
        for (int release = first; release <= Math.min(last, layout.current() - 1); release++) {
            if (layout.known[release][line]) {
                return true;
            }
        }
        return false;
    }

    /** What it costs that a line is otherwise by so much: nothing, the weight of a cell to be hidden, or all. */
    long cost(int line, long change) {
        if (layout.isRelation(line)) {
            return slack[line] + change < 0 ? FORBIDDEN : 0;
        }
        if (change == 0) {
            return 0;
        }
        if (fixed[line]) {
            return FORBIDDEN + URGENCY * layout.cells.get(line).weight();
        }
        return isCurrent() ? hidden.cost(line) : 0;
    }

    /** Whether the current release is among them: what was shown in others can't be hidden any more. */
    boolean isCurrent() {
        return last == layout.current();
    }
}
