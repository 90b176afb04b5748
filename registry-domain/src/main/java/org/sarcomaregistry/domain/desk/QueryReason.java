package org.sarcomaregistry.domain.desk;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Why the registry asks a unit about its report. */
public enum QueryReason implements Labelled {
    /** Another source tells it otherwise. */
    SOURCES_DIFFER("kildene sier ulikt", "sources differ"),
    /** It can hardly be so. */
    IMPLAUSIBLE("lite trolig", "hardly plausible"),
    /** Something is left unknown that the unit should know. */
    INCOMPLETE("noe mangler", "something is missing"),
    /** It seems to tell of another event, tumour or patient. */
    MISPLACED("ser ut til å gjelde noe annet", "seems to be about something else"),
    /** A report in a sample that is compared with the patient record. */
    SPOT_CHECK("stikkprøve", "spot check"),
    /** Any other reason, in words. */
    OTHER("annen grunn", "another reason");

    private final Text label;

    QueryReason(String nb, String en) {
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
