package org.sarcomaregistry.domain.disclosure;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.stream.IntStream;

/** How far another history, which a reader has to hold possible, lies from the true one. */
final class Drift {

    private final Window window;
    private final long[] atoms;
    private final long[] lines;

    Drift(Window window) {
        this.window = window;
        this.atoms = new long[window.layout.atoms.size()];
        this.lines = new long[window.layout.lines()];
    }

    /** Whether something differs in a release. */
    boolean isIn(int release) {
        return window.first <= release && release <= window.last;
    }

    long line(int line) {
        return lines[line];
    }

    /** How much less an atom could still be. */
    long room(int atom) {
        return window.room[atom] < 0 ? -1 : window.room[atom] + atoms[atom];
    }

    /** How often a move can be made before a count would fall below 0 or a relation break; at most so often. */
    long times(Move move, long most) {
        long times = most;
        for (int step : move.steps()) {
            int change = move.change(Move.atom(step));
            if (change < 0) {
                times = Math.min(times, room(Move.atom(step)) / -change);
            }
        }
        var net = new Drift(window);
        net.add(move, 1);
        for (int line = window.layout.cells.size(); line < lines.length; line++) {
            if (net.lines[line] < 0) {
                times = Math.min(times, (window.slack[line] + lines[line]) / -net.lines[line]);
            }
        }
        return times;
    }

    void add(Move move, long times) {
        var layout = window.layout;
        for (int step : move.steps()) {
            int atom = Move.atom(step);
            long change = times * Move.sign(step);
            atoms[atom] += change;
            for (int i = 0; i < layout.linesOf[atom].length; i++) {
                lines[layout.linesOf[atom][i]] += change * layout.signsIn[atom][i];
            }
        }
    }

    /** The cells that differ. */
    int[] cells() {
        return IntStream.range(0, window.layout.cells.size())
                .filter(line -> lines[line] != 0)
                .toArray();
    }

    /** The places at which something differs. */
    ImmutableSet<String> places() {
        return IntStream.range(0, atoms.length)
                .filter(atom -> atoms[atom] != 0)
                .mapToObj(atom -> window.layout.atoms.get(atom).place())
                .collect(toImmutableSet());
    }
}
