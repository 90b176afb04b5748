package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** What a decision of the registry says of the messages that it names. */
public enum Ruling implements Labelled {
    /** The word of one of them stands: in some fields, or as the one event that all of them tell. */
    STANDS("den enes ord gjelder", "the word of one stands"),
    /** Each tells an event of its own, however alike they look. */
    APART("hver sin hendelse", "an event each"),
    /** What is doubtful about them is as they tell it. */
    AS_TOLD("bekreftet slik det er meldt", "confirmed as it is told"),
    /** Two numbers are one person's. */
    SAME_PERSON("samme person", "the same person"),
    /** What some messages join as one person's is not one person's. */
    NOT_SAME_PERSON("ikke samme person", "not the same person");

    private final Text label;

    Ruling(String nb, String en) {
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
