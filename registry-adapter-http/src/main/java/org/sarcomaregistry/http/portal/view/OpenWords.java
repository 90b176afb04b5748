package org.sarcomaregistry.http.portal.view;

import java.util.ArrayList;
import org.sarcomaregistry.domain.indicator.Counts;

/** Says how many courses could still move a share, and what is open about them. */
record OpenWords(Words words) {

    /** For example {@code 3: 2 i nevneren uten svar, 1 hører kanskje til nevneren}. */
    String of(Counts counts) {
        if (counts.open() == 0) {
            return words.say("ingen", "none");
        }
        var parts = new ArrayList<String>();
        if (counts.undecided() > 0) {
            parts.add(counts.undecided() + words.say(" i nevneren uten svar", " in the denominator without an answer"));
        }
        long perhaps = counts.open() - counts.undecided();
        if (perhaps > 0) {
            parts.add(perhaps + words.say(" kanskje i nevneren", " perhaps in the denominator"));
        }
        return parts.size() == 1 ? parts.get(0) : counts.open() + ": " + String.join(", ", parts);
    }
}
