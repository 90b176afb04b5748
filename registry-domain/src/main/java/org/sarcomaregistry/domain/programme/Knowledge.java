package org.sarcomaregistry.domain.programme;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** How we know what an edition recommends. */
public enum Knowledge implements Labelled {
    /** The text of that edition was read. */
    READ("lest i utgaven", "read in the edition"),
    /** Read in another edition; nothing tells that the chapter changed in between. Provisional. */
    CARRIED_OVER("lest i en annen utgave, foreløpig", "read in another edition, provisional"),
    /** General knowledge of the field, found in no edition. Provisional. */
    GENERAL("alminnelig kjent, foreløpig", "general knowledge, provisional"),
    /** Nobody has read that chapter of that edition; nothing is judged by it. */
    UNREAD("ikke lest", "not read");

    private final Text label;

    Knowledge(String nb, String en) {
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
