package org.sarcomaregistry.domain.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.disclosure.Reason.Ground;

/**
 * Hides further cells until other histories, which agree in everything that is shown, differ enough in each number that must
 * not be known: secondary suppression. The histories are its proof; hiding more can't take one away.
 */
final class Protection {

    /** How a reader could be misled: in which releases, and whether counts that did not change may be among it. */
    private record View(int first, int last, boolean steady, Optional<String> knownPlace) {}

    private final Layout layout;
    private final Hidden hidden;
    private final ImmutableList<Sensitive> sensitive;
    private final Map<View, Window> windows = new HashMap<>();
    private final Map<Sensitive, Range> ranges = new HashMap<>();

    Protection(Layout layout, Hidden hidden, ImmutableList<Sensitive> sensitive) {
        this.layout = layout;
        this.hidden = hidden;
        this.sensitive = sensitive;
    }

    /** Whether a number was protected, and how well. */
    enum Outcome {
        STEADY,
        UNSTEADY,
        UNPROVEN
    }

    /** How hard a way is looked for. */
    private enum Effort {
        FIRST,
        SECOND,
        LAST;

        Optional<Move> find(MoveSearch search, int line, int sign, Drift drift) {
            return this == FIRST ? search.find(line, sign, drift) : search.findHarder(line, sign, drift);
        }
    }

    Range range(Sensitive number) {
        return Optional.ofNullable(ranges.get(number)).orElse(Range.NONE);
    }

    /** Protects a number from a reader who knows all that is shown. */
    Outcome protect(Sensitive number, int width) {
        return protect(number, width, Optional.empty());
    }

    /** Protects a number from a reader who knows a place besides. */
    Outcome protect(Sensitive number, int width, Optional<String> knownPlace) {
        if (width(number, knownPlace) >= width) {
            return Outcome.STEADY;
        }
        for (Effort effort : efforts(knownPlace)) {
            for (View view : views(number, effort, knownPlace)) {
                if (widen(number, width, view, effort)) {
                    return effort == Effort.LAST ? Outcome.UNSTEADY : Outcome.STEADY;
                }
            }
        }
        return Outcome.UNPROVEN;
    }

    /** Nobody looks harder for the sake of a reader who knows a place. */
    private static ImmutableList<Effort> efforts(Optional<String> knownPlace) {
        return knownPlace.isEmpty() ? ImmutableList.copyOf(Effort.values()) : ImmutableList.of(Effort.FIRST);
    }

    private long width(Sensitive number, Optional<String> knownPlace) {
        var range = range(number);
        return knownPlace.map(range::widthWithout).orElse(range.width());
    }

    /** The cheapest first; those that lead nowhere are left out. */
    private ImmutableList<View> views(Sensitive number, Effort effort, Optional<String> knownPlace) {
        var views = IntStream.rangeClosed(number.hiddenSince(), number.release())
                .boxed()
                .flatMap(first -> IntStream.rangeClosed(number.release(), layout.current())
                        .map(back -> layout.current() + number.release() - back)
                        .mapToObj(last -> new View(first, last, effort != Effort.LAST, knownPlace)))
                .collect(toImmutableList());
        return views.size() == 1
                ? views
                : views.stream()
                        .map(view -> new Priced(view, price(number, view, effort)))
                        .filter(priced -> priced.price() < Window.FORBIDDEN)
                        .sorted(Comparator.comparingLong(Priced::price))
                        .map(Priced::view)
                        .collect(toImmutableList());
    }

    private record Priced(View view, long price) {}

    private long price(Sensitive number, View view, Effort effort) {
        var window = window(view);
        var search = window.search();
        return Stream.of(1, -1)
                .flatMap(sign -> effort.find(search, number.line(), sign, new Drift(window)).stream())
                .mapToLong(Move::cost)
                .min()
                .orElse(Window.FORBIDDEN);
    }

    private Window window(View view) {
        return windows.computeIfAbsent(
                view, v -> new Window(layout, hidden, v.first(), v.last(), atom -> isFree(atom, v)));
    }

    /** What did not change at an end of a window, by anybody's knowledge of places, can't have changed otherwise. */
    private boolean isFree(int atom, View view) {
        boolean there = IntStream.rangeClosed(view.first(), view.last())
                .allMatch(release -> layout.counts[release][atom] != Layout.ABSENT);
        boolean moved = !view.steady() || (hasMoved(atom, view.first()) && hasMoved(atom, view.last() + 1));
        return there
                && moved
                && !view.knownPlace().equals(Optional.of(layout.atoms.get(atom).place()));
    }

    private boolean hasMoved(int atom, int release) {
        return release == 0 || release > layout.current() || layout.hasMoved(release, atom);
    }

    private boolean widen(Sensitive number, int width, View view, Effort effort) {
        var window = window(view);
        var search = window.search();
        var more = new Drift(window);
        var less = new Drift(window);
        var raise = Optional.<Move>empty();
        var lower = Optional.<Move>empty();
        long missing = width - width(number, view.knownPlace());
        while (missing > 0) {
            raise = effort.find(search, number.line(), 1, more);
            lower = raise.filter(move -> move.cost() == 0).isPresent()
                    ? Optional.empty()
                    : effort.find(search, number.line(), -1, less);
            boolean rather = raise.isPresent()
                    && (lower.isEmpty() || raise.get().cost() <= lower.get().cost());
            var move = rather ? raise : lower;
            if (move.isEmpty()) {
                return false;
            }
            take(number, move.get(), rather ? more : less, view, missing);
            missing = width
                    - Math.max(width(number, view.knownPlace()), more.line(number.line()) - less.line(number.line()));
        }
        return true;
    }

    private void take(Sensitive number, Move move, Drift drift, View view, long missing) {
        drift.add(move, drift.times(move, missing));
        var reason = new Reason(Ground.PROTECTS, layout.cells.get(number.line()).address());
        if (view.last() == layout.current()) {
            for (int cell : drift.cells()) {
                hidden.hide(cell, reason);
            }
        }
        if (view.steady()) {
            remember(drift);
        }
    }

    /** One history widens what must be held possible of every number that differs in it. */
    private void remember(Drift drift) {
        var places = drift.places();
        for (Sensitive number : sensitive) {
            long change = drift.line(number.line());
            if (change != 0 && drift.isIn(number.release())) {
                ranges.put(number, range(number).with(change, places));
            }
        }
    }
}
