package org.sarcomaregistry.http.api;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Scope;

/**
 * Where a row stands in a list: what the list is sorted by, as a text that sorts as the rows do. It stays where it is when
 * the row itself leaves the list, so that a page can go on behind it.
 */
record Position(String text) implements Comparable<Position> {

    /** Before every row. */
    static final Position FIRST = new Position("");

    private static final char SEPARATOR = '\u0001';
    private static final int DECIMALS = 12;
    private static final long LATEST = 99_999_999_999L;
    private static final int NANOS = 999_999_999;

    /** Rows of one position so far are sorted by a text, from the first sign on. */
    Position then(String part) {
        return new Position(text + SEPARATOR + part);
    }

    Position then(LocalDate day) {
        return then(day.toString());
    }

    /** By a number that is not negative. */
    Position then(long number) {
        return then(String.format(Locale.ROOT, "%019d", number));
    }

    /** In the order in which the constants are listed. */
    @SuppressWarnings("EnumOrdinal") // nothing else sorts them so
    Position then(Enum<?> constant) {
        return then(constant.ordinal());
    }

    Position then(Scope place) {
        return then(place.level()).then(place.code());
    }

    Position then(FigureKey key) {
        return then(key.indicator()).then(key.scope()).then(key.year());
    }

    /** The oldest first. */
    Position then(Instant at) {
        return then(at.getEpochSecond()).then(at.getNano());
    }

    /** The newest first. */
    Position newest(Instant at) {
        return then(LATEST - at.getEpochSecond()).then(NANOS - at.getNano());
    }

    /** The greatest share first. */
    Position greatest(double share) {
        return then(BigDecimal.ONE
                .subtract(BigDecimal.valueOf(share))
                .setScale(DECIMALS, RoundingMode.HALF_EVEN)
                .toPlainString());
    }

    /** The position as an address has it. */
    String cursor() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The position that a cursor stands for; empty for what is none of ours. */
    static Optional<Position> parse(String cursor) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(cursor)))
                    .toString();
            return text.startsWith(String.valueOf(SEPARATOR)) ? Optional.of(new Position(text)) : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException foreign) {
            return Optional.empty();
        }
    }

    @Override
    public int compareTo(Position other) {
        return text.compareTo(other.text);
    }
}
