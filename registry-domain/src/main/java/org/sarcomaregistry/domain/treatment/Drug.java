package org.sarcomaregistry.domain.treatment;

import org.sarcomaregistry.domain.text.Text;

/**
 * A substance under one ATC code; the way it is packed (liposomes, protein) does not show unless ATC shows it.
 *
 * @param atc seven characters
 */
public record Drug(String atc, Text name, DrugKind kind) {

    /**
     * Refuses an ATC code that is not of the fifth level.
     *
     * @param atc seven characters
     * @param name substance, in both languages
     * @param kind what it does
     */
    public Drug {
        if (!atc.matches("[A-Z][0-9]{2}[A-Z]{2}[0-9]{2}")) {
            throw new IllegalArgumentException("no ATC code: " + atc);
        }
    }

    /**
     * Given against the tumour itself.
     *
     * @return whether it is
     */
    public boolean againstTumour() {
        return kind != DrugKind.SUPPORTIVE;
    }
}
