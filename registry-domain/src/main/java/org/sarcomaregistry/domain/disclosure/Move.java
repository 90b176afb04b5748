package org.sarcomaregistry.domain.disclosure;

import java.util.Arrays;

/**
 * A way in which the releases could have been otherwise while nearly all cells stay as they are: somebody more here, somebody
 * less there.
 */
final class Move {

    static final Move NONE = new Move(new int[0], 0);

    /** One for each person, sorted: twice the number of the atom, plus one if it counts one less. */
    private final int[] steps;

    private final long cost;

    private Move(int[] steps, long cost) {
        this.steps = steps;
        this.cost = cost;
    }

    int[] steps() {
        return steps;
    }

    /** Weight of the shown cells that would differ, so that they must be hidden. */
    long cost() {
        return cost;
    }

    static int step(int atom, int sign) {
        return 2 * atom + (sign < 0 ? 1 : 0);
    }

    static int atom(int step) {
        return step >> 1;
    }

    static int sign(int step) {
        return (step & 1) == 0 ? 1 : -1;
    }

    /** With one step more. */
    Move and(int step, long total) {
        var longer = Arrays.copyOf(steps, steps.length + 1);
        int place = steps.length;
        while (place > 0 && longer[place - 1] > step) {
            longer[place] = longer[place - 1];
            place--;
        }
        longer[place] = step;
        return new Move(longer, total);
    }

    /** By how much it changes an atom. */
    int change(int atom) {
        int change = 0;
        for (int step : steps) {
            if (atom(step) == atom) {
                change += sign(step);
            }
        }
        return change;
    }

    boolean isForbidden() {
        return cost >= Window.FORBIDDEN;
    }
}
