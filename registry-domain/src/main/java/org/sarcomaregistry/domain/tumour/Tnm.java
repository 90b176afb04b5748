package org.sarcomaregistry.domain.tumour;

import java.util.Optional;

/**
 * TNM categories as a clinician gave them, each perhaps missing; a missing one is not an X.
 *
 * @param edition without it the categories mean nothing
 */
public record Tnm(Optional<TCategory> t, Optional<NCategory> n, Optional<MCategory> m, TnmEdition edition) {

    /**
     * Refuses TNM without any category.
     *
     * @param t empty when not stated
     * @param n empty when not stated
     * @param m empty when not stated
     * @param edition without it the categories mean nothing
     */
    public Tnm {
        if (t.isEmpty() && n.isEmpty() && m.isEmpty()) {
            throw new IllegalArgumentException("TNM without any category");
        }
    }

    /** The categories as they are written, with the edition: {@code T2 N0 M1a (8)}. */
    @Override
    public String toString() {
        var text = new StringBuilder();
        t.ifPresent(category -> text.append(category.code()).append(' '));
        n.ifPresent(category -> text.append(category.code()).append(' '));
        m.ifPresent(category -> text.append(category.code()).append(' '));
        return text.append('(').append(edition.code()).append(')').toString();
    }
}
