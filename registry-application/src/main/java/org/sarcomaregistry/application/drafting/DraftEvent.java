package org.sarcomaregistry.application.drafting;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/**
 * Something that happened to a draft, kept for ever.
 *
 * @param version the version that it happened to
 * @param by who did it
 * @param reason of a discarding only
 */
public record DraftEvent(UUID draft, long version, What what, String by, Instant at, Optional<DiscardReason> reason) {

    static DraftEvent of(Draft draft, What what, Author author, Instant at) {
        return new DraftEvent(draft.id(), draft.version(), what, author.subject(), at, Optional.empty());
    }

    DraftEvent because(DiscardReason why) {
        return new DraftEvent(draft, version, what, by, at, Optional.of(why));
    }

    /** What can happen; savings are not noted one by one. */
    public enum What implements Coded {
        BEGUN,
        TAKEN_OVER,
        REJECTED,
        SUBMITTED,
        DISCARDED;

        @Override
        public String code() {
            return Codes.fromName(this);
        }
    }
}
