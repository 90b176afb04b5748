package org.sarcomaregistry.app.calc;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 line by line, refused at the line that is none; a mark of byte order at the beginning is left out. Holds no more
 * than a line at a time, and gives up on a row of two million characters.
 */
final class StrictText extends Reader {

    private static final int LONGEST_LINE = 1 << 20;
    private static final long LONGEST_ROW = 1 << 21;
    private static final char MARK = '\uFEFF';

    private final InputStream in;
    private String line = "";
    private int at;
    private long number;
    private long sinceRowBegan;

    StrictText(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** Says which line is no text. */
    static final class NotText extends IOException {
        private static final long serialVersionUID = 1L;

        NotText(long line, String reason) {
            super("line " + line + ": " + reason);
        }
    }

    /** A row goes on without end, because its quotation mark was never closed. */
    static final class EndlessRow extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** From here on characters count towards the next row. */
    void rowBegins() {
        sinceRowBegan = 0;
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (at == line.length() && !nextLine()) {
            return -1;
        }
        int count = Math.min(length, line.length() - at);
        line.getChars(at, at + count, buffer, offset);
        at += count;
        sinceRowBegan += count;
        if (sinceRowBegan > LONGEST_ROW) {
            throw new EndlessRow();
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean nextLine() throws IOException {
        byte[] bytes = bytes();
        if (bytes.length == 0) {
            return false;
        }
        try {
            line = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new NotText(number, "is not UTF-8");
        }
        at = number == 1 && line.charAt(0) == MARK ? 1 : 0;
        return at < line.length() || nextLine();
    }

    private byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream(256);
        number++;
        int next = in.read();
        while (next >= 0) {
            bytes.write(next);
            if (next == '\n') {
                break;
            }
            if (bytes.size() > LONGEST_LINE) {
                throw new NotText(number, "is longer than a million characters");
            }
            next = in.read();
        }
        return bytes.toByteArray();
    }
}
