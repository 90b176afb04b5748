package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What a stage table can answer; groups in the order of worse prognosis within one table. */
public enum StageGroup implements Labelled {
    /** Stage I. */
    I,
    /** Stage IA. */
    IA,
    /** Stage IB. */
    IB,
    /** Stage IC. */
    IC,
    /** Stage II. */
    II,
    /** Stage IIA. */
    IIA,
    /** Stage IIB. */
    IIB,
    /** Stage III. */
    III,
    /** Stage IIIA. */
    IIIA,
    /** Stage IIIB. */
    IIIB,
    /** Stage IIIC. */
    IIIC,
    /** Stage IV. */
    IV,
    /** Stage IVA. */
    IVA,
    /** Stage IVB. */
    IVB,
    /** Not enough is known to tell the group. */
    UNKNOWN,
    /** The categories contradict each other: T0 N0 M0 is no tumour. */
    INVALID;

    private static final Text NOT_KNOWN = Text.of("stadium ukjent", "stage unknown");
    private static final Text NO_TUMOUR = Text.of("ugyldig kombinasjon", "invalid combination");

    /** The Roman numeral with its letter, {@code unknown} or {@code invalid}. */
    @Override
    public String code() {
        return isGroup() ? name() : name().toLowerCase(java.util.Locale.ROOT);
    }

    @Override
    public Text label() {
        return switch (this) {
            case UNKNOWN -> NOT_KNOWN;
            case INVALID -> NO_TUMOUR;
            default -> Text.of("stadium " + name(), "stage " + name());
        };
    }

    /** {@return whether this is a group, and neither unknown nor invalid} */
    public boolean isGroup() {
        return this != UNKNOWN && this != INVALID;
    }
}
