package org.sarcomaregistry.domain.person;

import java.util.Optional;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Legal sex as the population register knows it; unknown is the absence of a value, not a third constant. */
public enum Sex implements Coded {
    /** A woman or a girl; an even individual number. */
    FEMALE("female"),
    /** A man or a boy; an odd individual number. */
    MALE("male");

    private final String code;

    Sex(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Reads a code, letter case as written.
     *
     * @param code code as sent or stored; another case or spaces are not tolerated
     * @return empty for anything but {@code female} and {@code male}
     */
    public static Optional<Sex> parse(String code) {
        return Codes.parse(Sex.class, code);
    }
}
