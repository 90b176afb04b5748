package org.sarcomaregistry.domain.tumour;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Range;
import org.sarcomaregistry.domain.text.Text;

/**
 * How the registry keeps two tumours of a person: finer than the international count, which takes all soft tissue for one
 * organ and all sarcomas for one histology. Provisional, our own.
 */
record OwnRecording(Recording recording, Text why) {

    private static final ImmutableSet<Laterality> SIDES = ImmutableSet.of(Laterality.LEFT, Laterality.RIGHT);
    private static final String OVARY = "C56";
    private static final int NEPHROBLASTOMA = 8960;
    private static final Range<Integer> RETINOBLASTOMA = Range.closed(9510, 9514);
    private static final ImmutableSet<Character> UNSPECIFIC = ImmutableSet.of('8', '9');

    private static final OwnRecording APART =
            new OwnRecording(Recording.TWO, Text.of("to tilfeller internasjonalt", "two cases internationally"));
    private static final OwnRecording ONCE_PER_PERSON =
            new OwnRecording(Recording.ONE, Text.of("én gang per person", "once per person"));
    private static final OwnRecording BOTH_SIDES =
            new OwnRecording(Recording.TWO, Text.of("ulik side", "different sides"));
    private static final OwnRecording ELSEWHERE =
            new OwnRecording(Recording.TWO, Text.of("annet delsted og annen type", "another subsite and another type"));
    private static final OwnRecording OPEN =
            new OwnRecording(Recording.ASK, Text.of("delsted eller side kan være ulik", "subsite or side may differ"));
    private static final OwnRecording ALIKE =
            new OwnRecording(Recording.ONE, Text.of("samme sted, side og gruppe", "same site, side and group"));

    static OwnRecording of(Primary one, Primary other, boolean oneCase) {
        if (!oneCase) {
            return APART;
        }
        if (one.group().systemic()) {
            return ONCE_PER_PERSON;
        }
        if (isOnBothSides(one, other)) {
            return BOTH_SIDES;
        }
        if (isElsewhere(one, other) && isOther(one, other)) {
            return ELSEWHERE;
        }
        if (isElsewhere(one, other) || isSideOpen(one, other)) {
            return OPEN;
        }
        return ALIKE;
    }

    /** Left and right, but for tumours that are one disease on both sides. */
    private static boolean isOnBothSides(Primary one, Primary other) {
        return one.side() != other.side()
                && SIDES.contains(one.side())
                && SIDES.contains(other.side())
                && !(isOneDiseaseOnBothSides(one) && isOneDiseaseOnBothSides(other));
    }

    private static boolean isOneDiseaseOnBothSides(Primary primary) {
        int histology = primary.morphology().histology();
        return primary.site().code().startsWith(OVARY)
                || histology == NEPHROBLASTOMA
                || RETINOBLASTOMA.contains(histology);
    }

    /** Both name a subsite, and not the same. */
    private static boolean isElsewhere(Primary one, Primary other) {
        return isSpecific(one.site()) && isSpecific(other.site()) && !one.site().equals(other.site());
    }

    private static boolean isSpecific(Topography site) {
        return site.code().length() == 5 && !UNSPECIFIC.contains(site.code().charAt(4));
    }

    private static boolean isOther(Primary one, Primary other) {
        return one.group().equals(other.group())
                && one.morphology().histology() != other.morphology().histology();
    }

    /** Both could tell a side, and what they tell is neither the same nor left and right. */
    private static boolean isSideOpen(Primary one, Primary other) {
        return one.side() != other.side()
                && one.side() != Laterality.NOT_APPLICABLE
                && other.side() != Laterality.NOT_APPLICABLE
                && !(SIDES.contains(one.side()) && SIDES.contains(other.side()));
    }
}
