package org.sarcomaregistry.domain.disclosure;

import org.sarcomaregistry.domain.text.Text;

/**
 * Why a number is not known to everybody.
 *
 * @param about the number that is protected; the hidden one itself unless the ground is {@link Ground#PROTECTS}
 */
public record Reason(Ground ground, Address about) {

    /** Kinds of reasons. */
    public enum Ground {
        /** A count that is too small. */
        SMALL(Text.of("for få personer", "too few people")),
        /** Part of a share of too few. */
        FEW_ASSESSED(Text.of("andel av for få", "share of too few")),
        /** All or none of a group. */
        UNIFORM(Text.of("gjelder alle eller ingen i gruppen", "true of all or none of the group")),
        /** Changed by few people since it was shown; what was shown then still stands. */
        SMALL_CHANGE(Text.of("endret av for få siden forrige visning", "changed by too few since it was shown")),
        /** Protected in an earlier release: whoever learnt it now could compute it back. */
        EARLIER(Text.of("skjult i en tidligere utgivelse", "hidden in an earlier release")),
        /** Would give another number away. */
        PROTECTS(Text.of("skjult for å verne et annet tall", "hidden to protect another number"));

        private final Text label;

        Ground(Text label) {
            this.label = label;
        }

        /**
         * In words.
         *
         * @return the kind in words
         */
        public Text label() {
            return label;
        }
    }
}
