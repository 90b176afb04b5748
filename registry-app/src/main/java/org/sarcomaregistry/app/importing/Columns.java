package org.sarcomaregistry.app.importing;

import com.google.common.base.Strings;
import java.util.ArrayList;
import java.util.List;

/** Lines of cells as a table for the terminal: the first cell of a line to the left, and the others as it is said. */
final class Columns {

    private final boolean numbers;

    /** Cells after the first to the right for numbers, else to the left. */
    Columns(boolean numbers) {
        this.numbers = numbers;
    }

    String of(List<List<String>> lines) {
        var widths = new ArrayList<Integer>();
        for (var line : lines) {
            for (int i = 0; i < line.size(); i++) {
                if (i == widths.size()) {
                    widths.add(0);
                }
                widths.set(i, Math.max(widths.get(i), line.get(i).length()));
            }
        }
        return String.join(
                "\n", lines.stream().map(line -> padded(line, widths)).toList());
    }

    private String padded(List<String> line, List<Integer> widths) {
        var cells = new ArrayList<String>();
        for (int i = 0; i < line.size(); i++) {
            int width = widths.get(i);
            cells.add(
                    numbers && i > 0
                            ? Strings.padStart(line.get(i), width, ' ')
                            : Strings.padEnd(line.get(i), width, ' '));
        }
        return String.join("  ", cells).stripTrailing();
    }
}
