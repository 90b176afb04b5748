package org.sarcomaregistry.app.importing;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * One thing that can happen to a file between the register that wrote it and us.
 *
 * @param file one of the three, by remainder
 * @param row one of its rows, by remainder
 * @param cell one of the row's cells, or a place in the file, by remainder
 */
record Spoiling(Kind kind, int file, int row, int cell) {

    private static final Set<Kind> CELLS =
            EnumSet.of(Kind.DROP_CELL, Kind.BLANK_CELL, Kind.ADD_CELL, Kind.NONSENSE, Kind.BROKEN_BYTES, Kind.QUOTE);
    private static final List<String> FILES = List.of(OldRegister.PATIENTS, OldRegister.VISITS, OldRegister.MEASURES);

    enum Kind {
        CUT_FILE,
        DROP_CELL,
        BLANK_CELL,
        ADD_CELL,
        NONSENSE,
        SWAP_ROWS,
        REPEAT_ROW,
        DELETE_ROW,
        EMPTY_LINE,
        BROKEN_BYTES,
        QUOTE
    }

    OldRegister of(OldRegister register) {
        var name = FILES.get(file % FILES.size());
        return kind == Kind.CUT_FILE ? register.with(name, cut(register.files().get(name))) : rows(register, name);
    }

    private byte[] cut(byte[] whole) {
        int header = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n') + 1;
        return Arrays.copyOf(whole, header + (row * 31 + cell) % (whole.length - header + 1));
    }

    /** Latin 1 keeps every byte as it is, broken ones too. */
    private OldRegister rows(OldRegister register, String name) {
        var text = new String(register.files().get(name), StandardCharsets.ISO_8859_1);
        var lines = new ArrayList<>(Arrays.asList(text.split("\n", -1)));
        if (lines.size() > 2) {
            spoil(lines, 1 + row % (lines.size() - 2));
        }
        return register.with(name, String.join("\n", lines).getBytes(StandardCharsets.ISO_8859_1));
    }

    private void spoil(List<String> lines, int at) {
        var cells = new ArrayList<>(Arrays.asList(lines.get(at).split(";", -1)));
        int place = cell % cells.size();
        switch (kind) {
            case DROP_CELL -> cells.remove(place);
            case BLANK_CELL -> cells.set(place, "");
            case ADD_CELL -> cells.add(place, "x");
            case NONSENSE -> cells.set(place, "nonsense");
            case BROKEN_BYTES -> cells.set(place, "\u00ff\u00fe");
            case QUOTE -> cells.set(place, "\"" + cells.get(place));
            case SWAP_ROWS -> lines.add(lines.size() - 1, lines.remove(at));
            case REPEAT_ROW -> lines.add(at, lines.get(at));
            case DELETE_ROW -> lines.remove(at);
            case EMPTY_LINE -> lines.add(at, "");
            case CUT_FILE -> throw new IllegalStateException("done elsewhere");
        }
        if (CELLS.contains(kind)) {
            lines.set(at, String.join(";", cells));
        }
    }
}
