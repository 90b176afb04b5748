package org.sarcomaregistry.app.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells the cells of a row apart (RFC 4180, with any delimiter). A quotation mark inside a cell is an ordinary one. */
record CellSplitter(char delimiter, Optional<Character> quote) {

    private static final char NONE = '\0';

    /** How far a row could be told apart. */
    enum Extent {
        WHOLE,
        /** A quotation mark is still open: the row may go on after a line end. */
        OPEN,
        /** Something follows a closing mark: no line end can mend that. */
        BROKEN
    }

    /**
     * The cells of a row.
     *
     * @param cells those that could be told apart
     */
    record Cells(Extent extent, List<String> cells) {}

    Cells split(String row) {
        var cells = new ArrayList<String>();
        int at = 0;
        while (at <= row.length()) {
            boolean opens = at < row.length() && isQuote(row.charAt(at));
            int closed = opens ? closing(row, at + 1) : at;
            if (closed < 0) {
                return new Cells(Extent.OPEN, cells);
            }
            int end = next(row, closed);
            if (opens && end > closed + 1) {
                return new Cells(Extent.BROKEN, cells);
            }
            cells.add(opens ? unquoted(row.substring(at + 1, closed)) : row.substring(at, end));
            at = end + 1;
        }
        return new Cells(Extent.WHOLE, cells);
    }

    private int next(String row, int from) {
        int found = row.indexOf(delimiter, from);
        return found < 0 ? row.length() : found;
    }

    /** Where the closing mark stands: one that isn't doubled; -1 if there is none. */
    private int closing(String row, int from) {
        char mark = quote.orElse(NONE);
        int at = row.indexOf(mark, from);
        while (at >= 0 && at + 1 < row.length() && row.charAt(at + 1) == mark) {
            at = row.indexOf(mark, at + 2);
        }
        return at;
    }

    private boolean isQuote(char sign) {
        return quote.filter(mark -> mark == sign).isPresent();
    }

    private String unquoted(String cell) {
        var mark = quote.map(String::valueOf).orElse("");
        return cell.replace(mark + mark, mark);
    }
}
