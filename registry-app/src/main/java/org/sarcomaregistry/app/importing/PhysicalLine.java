package org.sarcomaregistry.app.importing;

import com.google.common.collect.ImmutableList;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/**
 * What stands between two line ends of a file.
 *
 * @param number from 1
 * @param text without the line end; empty if the bytes are no text in the encoding
 * @param raw the same, or one character for each byte if they are no text
 * @param ended whether there is a line end
 */
record PhysicalLine(int number, Optional<String> text, String raw, boolean ended) {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    /** The lines of a file; what follows the last line end is one more, unless it is nothing. */
    static ImmutableList<PhysicalLine> of(byte[] bytes, Charset encoding) {
        var lines = ImmutableList.<PhysicalLine>builder();
        int start = startsWithMark(bytes) ? BYTE_ORDER_MARK.length : 0;
        int number = 1;
        for (int at = start; at < bytes.length; at++) {
            if (bytes[at] == '\n') {
                lines.add(line(number++, bytes, start, at, encoding, true));
                start = at + 1;
            }
        }
        if (start < bytes.length) {
            lines.add(line(number, bytes, start, bytes.length, encoding, false));
        }
        return lines.build();
    }

    private static PhysicalLine line(int number, byte[] bytes, int from, int to, Charset encoding, boolean ended) {
        var text = decode(bytes, from, to, encoding);
        var raw = text.orElseGet(() -> new String(bytes, from, to - from, StandardCharsets.ISO_8859_1));
        return new PhysicalLine(number, text, raw, ended);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= BYTE_ORDER_MARK.length
                && Arrays.equals(bytes, 0, BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, BYTE_ORDER_MARK.length);
    }

    private static Optional<String> decode(byte[] bytes, int from, int to, Charset encoding) {
        int end = to > from && bytes[to - 1] == '\r' ? to - 1 : to;
        try {
            return Optional.of(encoding.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, end - from))
                    .toString());
        } catch (CharacterCodingException notText) {
            return Optional.empty();
        }
    }

    boolean isEmpty() {
        return text.filter(String::isEmpty).isPresent();
    }
}
