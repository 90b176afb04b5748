package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Why the registry's staff decided as they did; the words that go with it are kept apart, encrypted. */
public enum AdjudicationReason implements Labelled {
    /** The patient record, or another original, was looked at. */
    SEEN_IN_RECORD("sett i journalen", "seen in the patient record"),
    /** The unit that told it was asked, and answered. */
    UNIT_ANSWERED("enheten har svart", "the unit has answered"),
    /** A specialist judged it. */
    SPECIALIST_JUDGED("vurdert av en spesialist", "judged by a specialist"),
    /** One of the sources is known to be wrong about such things. */
    SOURCE_WRONG("kilden er kjent for slike feil", "the source is known for such mistakes"),
    /** Any other reason, in words. */
    OTHER("annen grunn", "another reason");

    private final Text label;

    AdjudicationReason(String nb, String en) {
        label = Text.of(nb, en);
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
