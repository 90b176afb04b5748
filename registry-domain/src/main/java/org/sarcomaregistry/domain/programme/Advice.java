package org.sarcomaregistry.domain.programme;

import org.sarcomaregistry.domain.text.Text;

/**
 * A recommendation as one edition gives it.
 *
 * @param knowledge how we know; {@code UNREAD} where nobody has read that edition's text
 * @param section chapter of the edition, or a dash where we know none
 */
public record Advice(Edition edition, Knowledge knowledge, String section) {

    /** {@return whether a registrar should treat the answer with reserve} */
    public boolean isProvisional() {
        return knowledge != Knowledge.READ;
    }

    /** {@return whether nobody has read what the edition says} */
    boolean isUnread() {
        return knowledge == Knowledge.UNREAD;
    }

    /** {@return name of the edition and how we know, for the reader of an answer} */
    public Text text() {
        return edition.name().then(", ", knowledge.label());
    }
}
