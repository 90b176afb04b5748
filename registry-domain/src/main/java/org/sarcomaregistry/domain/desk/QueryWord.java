package org.sarcomaregistry.domain.desk;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.course.Signature;
import org.sarcomaregistry.domain.text.Text;

/**
 * What was said once in a query, by the registry or the unit.
 *
 * @param text in the speaker's words; empty where the kind says it all
 * @param unit organisation number of the unit for which it was said; {@code norway} for the registry
 */
public record QueryWord(Kind kind, String text, String unit, Signature said) {

    /** What a word does. */
    public enum Kind implements Labelled {
        /** The registry asks. */
        ASKED(true, "spurt", "asked", QueryStatus.OPEN),
        /** The unit says that the report is right as it is. */
        CONFIRMED(false, "bekreftet som det er", "confirmed as it is", QueryStatus.ANSWERED, QueryStatus.OPEN),
        /** The unit says something else. */
        ANSWERED(false, "svart", "answered", QueryStatus.ANSWERED, QueryStatus.OPEN),
        /** The registry asks again. */
        ASKED_AGAIN(true, "spurt igjen", "asked again", QueryStatus.OPEN, QueryStatus.ANSWERED),
        /** The registry has no more to ask. */
        CLOSED(true, "avsluttet", "closed", QueryStatus.CLOSED, QueryStatus.OPEN, QueryStatus.ANSWERED);

        private final boolean byRegistry;
        private final Text label;
        private final QueryStatus leadsTo;
        private final ImmutableSet<QueryStatus> follows;

        Kind(boolean byRegistry, String nb, String en, QueryStatus leadsTo, QueryStatus... follows) {
            this.byRegistry = byRegistry;
            this.label = Text.of(nb, en);
            this.leadsTo = leadsTo;
            this.follows = Sets.immutableEnumSet(java.util.Arrays.asList(follows));
        }

        /** {@return whether it is the registry's to say; else it is the unit's} */
        public boolean isByRegistry() {
            return byRegistry;
        }

        /** {@return whose turn it is after it} */
        public QueryStatus leadsTo() {
            return leadsTo;
        }

        /**
         * {@return whether it can be said now; a first question is no answer to anything}
         *
         * @param now whose turn it is
         */
        public boolean mayFollow(QueryStatus now) {
            return follows.contains(now);
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
}
