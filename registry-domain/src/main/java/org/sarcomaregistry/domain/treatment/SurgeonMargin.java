package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/**
 * The margin as the surgeon judges it.
 *
 * @see <a href="https://pubmed.ncbi.nlm.nih.gov/7449206/">Enneking and others 1980</a>
 */
public enum SurgeonMargin implements Labelled {
    /** Through the tumour. */
    INTRALESIONAL("intralesjonell", "intralesional"),
    /** Through the reactive zone around it. */
    MARGINAL("marginal", "marginal"),
    /** With a cuff of healthy tissue. */
    WIDE("vid", "wide"),
    /** With the whole compartment. */
    RADICAL("radikal", "radical"),
    /** The surgeon didn't judge it. */
    NOT_ASSESSED("ikke vurdert", "not assessed"),
    /** Not told. */
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    SurgeonMargin(String nb, String en) {
        label = Text.of(nb, en);
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    @Override
    public Text label() {
        return label;
    }
}
