package org.sarcomaregistry.domain.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;

/**
 * Finds a cheap move that raises or lowers a line by one. It begins with one person and repairs what that changes, the
 * dearest first, with one person at a time; of each length the best few are followed. Finding none proves nothing, and
 * finding one proves everything.
 */
final class MoveSearch {

    private static final int LONGEST = 8;
    private static final int FOLLOWED = 12;

    /** How much harder to look where nothing was found. */
    private static final int HARDER = 5;

    private final Window window;
    private final Layout layout;
    private final long[] net;

    MoveSearch(Window window) {
        this.window = window;
        this.layout = window.layout;
        this.net = new long[layout.lines()];
    }

    private record Candidate(long cost, int parent, int step) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingLong(Candidate::cost)
                .thenComparingInt(Candidate::parent)
                .thenComparingInt(Candidate::step);
    }

    /** What is looked for, and how many moves of a length are followed. */
    private record Aim(int line, int sign, Drift drift, int followed) {}

    /** The cheapest move found; empty if every one would change what everybody knows already. */
    Optional<Move> find(int line, int sign, Drift drift) {
        return find(new Aim(line, sign, drift, FOLLOWED), LONGEST);
    }

    /** The same, with patience. */
    Optional<Move> findHarder(int line, int sign, Drift drift) {
        return find(new Aim(line, sign, drift, HARDER * FOLLOWED), LONGEST + 4);
    }

    private Optional<Move> find(Aim aim, int longest) {
        List<Move> followed = List.of(Move.NONE);
        var best = Optional.<Move>empty();
        int idle = 0;
        for (int length = 1; length <= longest && idle < 2 && !followed.isEmpty(); length++) {
            followed = longer(followed, aim);
            var cheapest = followed.stream().filter(move -> !move.isForbidden()).findFirst();
            boolean better = cheapest.isPresent()
                    && (best.isEmpty() || cheapest.get().cost() < best.get().cost());
            idle = better || best.isEmpty() ? 0 : idle + 1;
            best = better ? cheapest : best;
            if (best.isPresent() && best.get().cost() == 0) {
                return best;
            }
        }
        return best;
    }

    private List<Move> longer(List<Move> moves, Aim aim) {
        var candidates = new PriorityQueue<Candidate>(Candidate.BEST_FIRST.reversed());
        for (int parent = 0; parent < moves.size(); parent++) {
            extend(moves.get(parent), parent, aim, candidates);
        }
        var sorted = new ArrayList<>(candidates);
        sorted.sort(Candidate.BEST_FIRST);
        var seen = new HashSet<List<Integer>>();
        var followed = new ArrayList<Move>();
        for (Candidate candidate : sorted) {
            var move = moves.get(candidate.parent()).and(candidate.step(), candidate.cost());
            boolean isNew = seen.add(Arrays.stream(move.steps()).boxed().toList());
            if (isNew && followed.size() < aim.followed()) {
                followed.add(move);
            }
        }
        return followed;
    }

    private void extend(Move move, int parent, Aim aim, PriorityQueue<Candidate> candidates) {
        load(move, 1);
        int line = move.steps().length == 0 ? aim.line() : dearest(move, aim);
        if (line >= 0) {
            int sign = move.steps().length == 0 ? aim.sign() : repairing(line);
            for (int i = 0; i < layout.atomsOf[line].length; i++) {
                int atom = layout.atomsOf[line][i];
                int step = Move.step(atom, sign * layout.signsOf[line][i]);
                if (isPossible(move, step, aim)) {
                    offer(new Candidate(move.cost() + added(step, aim), parent, step), candidates, aim.followed());
                }
            }
        }
        load(move, -1);
    }

    private static void offer(Candidate candidate, PriorityQueue<Candidate> candidates, int followed) {
        candidates.add(candidate);
        if (candidates.size() > 4 * followed) {
            candidates.remove();
        }
    }

    private void load(Move move, int times) {
        for (int step : move.steps()) {
            int atom = Move.atom(step);
            for (int i = 0; i < layout.linesOf[atom].length; i++) {
                net[layout.linesOf[atom][i]] += (long) times * Move.sign(step) * layout.signsIn[atom][i];
            }
        }
    }

    /** The line that costs most; -1 if none costs anything. */
    private int dearest(Move move, Aim aim) {
        int dearest = -1;
        long most = 0;
        for (int step : move.steps()) {
            for (int line : layout.linesOf[Move.atom(step)]) {
                long cost = cost(line, 0, aim);
                if (cost > most || (cost == most && cost > 0 && line < dearest)) {
                    most = cost;
                    dearest = line;
                }
            }
        }
        return dearest;
    }

    /** A broken relation has to rise; a cell has to come back. */
    private int repairing(int line) {
        return layout.isRelation(line) || net[line] < 0 ? 1 : -1;
    }

    private boolean isPossible(Move move, int step, Aim aim) {
        int atom = Move.atom(step);
        int sign = Move.sign(step);
        int change = move.change(atom);
        return change * sign >= 0
                && aim.drift().room(atom) >= 0
                && (sign > 0 || aim.drift().room(atom) + change > 0)
                && keepsAim(atom, sign, aim);
    }

    private boolean keepsAim(int atom, int sign, Aim aim) {
        for (int i = 0; i < layout.linesOf[atom].length; i++) {
            if (layout.linesOf[atom][i] == aim.line()) {
                return (net[aim.line()] + (long) sign * layout.signsIn[atom][i]) * aim.sign() > 0;
            }
        }
        return true;
    }

    private long added(int step, Aim aim) {
        int atom = Move.atom(step);
        long added = 0;
        for (int i = 0; i < layout.linesOf[atom].length; i++) {
            int line = layout.linesOf[atom][i];
            int change = Move.sign(step) * layout.signsIn[atom][i];
            added += cost(line, change, aim) - cost(line, 0, aim);
        }
        return added;
    }

    /** A relation is judged with what has drifted before, a cell by this move alone: those that drifted are hidden. */
    private long cost(int line, int change, Aim aim) {
        long before = layout.isRelation(line) ? aim.drift().line(line) : 0;
        return window.cost(line, before + net[line] + change);
    }
}
