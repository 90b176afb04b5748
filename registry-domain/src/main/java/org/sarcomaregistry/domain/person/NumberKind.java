package org.sarcomaregistry.domain.person;

import org.sarcomaregistry.domain.code.Coded;

/**
 * Which series a national id belongs to, as far as its digits tell.
 *
 * <p>A D-number has 4 added to its first digit; help and test series add 40, 65 or 80 to the month. The two may be
 * combined. Test persons with ordinary numbers can't be told from real ones.
 */
public enum NumberKind implements Coded {
    /** The birth number (fødselsnummer) of a resident. */
    FNR("fnr", IdScheme.FNR, false),
    /** The D-number of somebody without a birth number: 4 is added to the first digit. */
    DNR("dnr", IdScheme.DNR, false),
    /** First digit 8 or 9; the rest is arbitrary but for the check digits. */
    FH("fh", IdScheme.FH, false),
    /** A help number or a test number: the digits can't tell which. */
    SHIFTED_40("shifted-40", IdScheme.HNR, false),
    /** A D-number of a series that is a test series everywhere but in old local systems. */
    SHIFTED_40_DNR("shifted-40-dnr", IdScheme.DNR, false),
    /** Synthetic birth number: 65 is added to the month. */
    SHIFTED_65("shifted-65", IdScheme.FNR, true),
    /** Synthetic D-number: 65 is added to the month. */
    SHIFTED_65_DNR("shifted-65-dnr", IdScheme.DNR, true),
    /** The synthetic population of the Norwegian Tax Administration. */
    SHIFTED_80("shifted-80", IdScheme.FNR, true),
    /** Synthetic D-number: 80 is added to the month. */
    SHIFTED_80_DNR("shifted-80-dnr", IdScheme.DNR, true);

    private final String code;
    private final IdScheme scheme;
    private final boolean synthetic;

    NumberKind(String code, IdScheme scheme, boolean synthetic) {
        this.code = code;
        this.scheme = scheme;
        this.synthetic = synthetic;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the only scheme under which numbers of this kind may be reported} */
    public IdScheme scheme() {
        return scheme;
    }

    /**
     * True only where no living person can have such a number; false for the ambiguous shift of 40.
     *
     * @return whether it is certain to be synthetic
     */
    public boolean isSynthetic() {
        return synthetic;
    }

    static NumberKind of(int monthShift, boolean raisedDay) {
        return switch (monthShift) {
            case 40 -> raisedDay ? SHIFTED_40_DNR : SHIFTED_40;
            case 65 -> raisedDay ? SHIFTED_65_DNR : SHIFTED_65;
            case 80 -> raisedDay ? SHIFTED_80_DNR : SHIFTED_80;
            default -> raisedDay ? DNR : FNR;
        };
    }
}
