package org.sarcomaregistry.domain.disclosure;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The printed cells that are hidden so far, each with the reason for which it was hidden first. */
final class Hidden {

    private final Layout layout;
    private final boolean[] lines;
    private final Map<Address, Reason> reasons;

    Hidden(Layout layout, Map<Address, Reason> before) {
        this.layout = layout;
        this.lines = new boolean[layout.cells.size()];
        this.reasons = new TreeMap<>(before);
        for (int line = 0; line < lines.length; line++) {
            lines[line] = before.containsKey(layout.cells.get(line).address());
        }
    }

    /** What it costs that a cell is not told. */
    long cost(int line) {
        var cell = layout.cells.get(line);
        return lines[line] || !cell.isPrinted() ? 0 : cell.weight();
    }

    void hide(int line, Reason reason) {
        var cell = layout.cells.get(line);
        if (cell.isPrinted() && !lines[line]) {
            lines[line] = true;
            reasons.put(cell.address(), reason);
        }
    }

    Optional<Reason> reason(Address address) {
        return Optional.ofNullable(reasons.get(address));
    }

    ImmutableSortedMap<Address, Reason> all() {
        return ImmutableSortedMap.copyOf(reasons, Comparator.naturalOrder());
    }
}
