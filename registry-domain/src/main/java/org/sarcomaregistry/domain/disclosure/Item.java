package org.sarcomaregistry.domain.disclosure;

import static org.sarcomaregistry.domain.disclosure.Item.Kind.MET;
import static org.sarcomaregistry.domain.disclosure.Item.Kind.PERHAPS;
import static org.sarcomaregistry.domain.disclosure.Item.Kind.PERHAPS_MET;
import static org.sarcomaregistry.domain.disclosure.Item.Kind.PERHAPS_UNMET;
import static org.sarcomaregistry.domain.disclosure.Item.Kind.UNDECIDED;
import static org.sarcomaregistry.domain.disclosure.Item.Kind.UNMET;

import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.sarcomaregistry.domain.indicator.Counts;

/**
 * What can be read off a public figure. A share or its interval tells the number met, and each of the bounds tells how many
 * could still fail or succeed: they are not items of their own.
 */
enum Item {
    /** Printed: the denominator. */
    ASSESSED(4, MET, UNMET),
    /** Printed, with the share. */
    REACHED(4, MET),
    /** Printed. */
    OPEN(1, UNDECIDED, PERHAPS_MET, PERHAPS_UNMET, PERHAPS),
    /** Told by the lower bound: all who fail if everything goes badly. */
    WORST(1, UNMET, UNDECIDED, PERHAPS_UNMET, PERHAPS),
    /** Told by the upper bound: all who succeed if everything goes well. */
    BEST(1, MET, UNDECIDED, PERHAPS_MET, PERHAPS),
    /** Follows from share and denominator. */
    FAILED(1, UNMET),
    /** Follows from the open ones and the lower bound. */
    OPEN_MET(1, PERHAPS_MET),
    /** Follows from the open ones and the upper bound. */
    OPEN_UNMET(1, PERHAPS_UNMET),
    /** Follows from the open ones and both bounds. */
    UNTOLD(1, UNDECIDED, PERHAPS);

    /** The kinds of smallest counts. */
    enum Kind {
        MET,
        UNMET,
        UNDECIDED,
        PERHAPS_MET,
        PERHAPS_UNMET,
        PERHAPS;

        long of(Counts counts) {
            return switch (this) {
                case MET -> counts.met();
                case UNMET -> counts.unmet();
                case UNDECIDED -> counts.undecided();
                case PERHAPS_MET -> counts.perhapsMet();
                case PERHAPS_UNMET -> counts.perhapsUnmet();
                case PERHAPS -> counts.perhaps();
            };
        }

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Of figures of the denominator. */
    static final ImmutableSet<Kind> INCLUDED = ImmutableSet.of(MET, UNMET, UNDECIDED);

    private final int weight;
    private final ImmutableSet<Kind> kinds;

    Item(int weight, Kind... kinds) {
        this.weight = weight;
        this.kinds = ImmutableSet.copyOf(kinds);
    }

    /** What it is a sum of. */
    ImmutableSet<Kind> kinds() {
        return kinds;
    }

    int weight() {
        return weight;
    }

    /** The printed items that tell it; none for a printed one. */
    ImmutableSet<Item> givenBy() {
        return switch (this) {
            case FAILED -> ImmutableSet.of(ASSESSED, REACHED);
            case OPEN_MET -> ImmutableSet.of(ASSESSED, REACHED, OPEN, WORST);
            case OPEN_UNMET -> ImmutableSet.of(REACHED, OPEN, BEST);
            case UNTOLD -> ImmutableSet.of(ASSESSED, REACHED, OPEN, WORST, BEST);
            default -> ImmutableSet.of();
        };
    }

    boolean isShare() {
        return this == REACHED || this == FAILED;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
