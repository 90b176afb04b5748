package org.sarcomaregistry.domain.subtype;

import java.util.Optional;

/**
 * Whether a subtype may be used for new cases, and how sure we are of its row.
 *
 * @param since the edition that first had its code
 * @param retired an old term, kept so that old records stay readable
 * @param replacedBy what to use instead of a retired term; absent if it has no heir
 * @param provisional its code or name is to be confirmed by a pathologist
 */
public record Standing(IcdoEdition since, boolean retired, Optional<SubtypeId> replacedBy, boolean provisional) {

    /**
     * Refuses a replacement of what is not retired.
     *
     * @param since the edition that first had its code
     * @param retired an old term, kept so that old records stay readable
     * @param replacedBy what to use instead of a retired term; absent if it has no heir
     * @param provisional its code or name is to be confirmed by a pathologist
     */
    public Standing {
        if (!retired && replacedBy.isPresent()) {
            throw new IllegalArgumentException("only a retired subtype is replaced");
        }
    }
}
