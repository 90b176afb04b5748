package org.sarcomaregistry.domain.person;

import java.util.Optional;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** Who issued an identifier, and therefore how to read it. */
public enum IdScheme implements Coded {
    /** Fødselsnummer: everyone resident in Norway. */
    FNR("fnr"),
    /** D-number: temporary residents, later often replaced by a fødselsnummer. */
    DNR("dnr"),
    /** Help number of one institution, built as a fødselsnummer with the month raised by 40. */
    HNR("hnr"),
    /** Common help number (felles hjelpenummer), shared between institutions; tells neither birth nor sex. */
    FH("fh"),
    /** Whatever a sender uses of its own, such as a study or import number. */
    LOCAL("local");

    private final String code;

    IdScheme(String code) {
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
     * @return empty for an unknown code
     */
    public static Optional<IdScheme> parse(String code) {
        return Codes.parse(IdScheme.class, code);
    }
}
