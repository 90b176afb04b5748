package org.sarcomaregistry.domain.indicator;

import java.util.Comparator;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/**
 * A place for which figures are made.
 *
 * @param level which kind of place
 * @param code organisation number; {@code norway} or {@code unknown} for the two places without one
 * @param name as people call it
 */
public record Scope(Level level, String code, String name) implements Comparable<Scope> {

    /** From the whole to the parts. */
    public enum Level implements Coded {
        /** The whole country. */
        NATION,
        /** A health region. */
        REGION,
        /** A hospital trust. */
        TRUST,
        /** A hospital. */
        HOSPITAL,
        /** No place that anybody knows. */
        UNKNOWN;

        @Override
        public String code() {
            return Codes.fromName(this);
        }
    }

    /** The whole country. */
    public static final Scope NATION = new Scope(Level.NATION, "norway", "Norge");

    /** Where courses are counted whose unit nobody knows; part of the nation and of nothing else. */
    public static final Scope UNKNOWN = new Scope(Level.UNKNOWN, "unknown", "Ukjent enhet");

    private static final Comparator<Scope> ORDER =
            Comparator.comparing(Scope::level).thenComparing(Scope::code);

    /** {@return whether it is the nation or a region} */
    public boolean isWide() {
        return level == Level.NATION || level == Level.REGION;
    }

    @Override
    public int compareTo(Scope other) {
        return ORDER.compare(this, other);
    }
}
