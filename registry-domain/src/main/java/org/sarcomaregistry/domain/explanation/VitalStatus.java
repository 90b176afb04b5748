package org.sarcomaregistry.domain.explanation;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** How a patient was last known to be. */
public enum VitalStatus implements Labelled {
    /** Alive when last told of; what came later, nobody has told. */
    ALIVE("i live da noen sist fortalte om pasienten", "alive when last told of"),
    /** Moved out of the country, and not told of since. */
    EMIGRATED("utvandret", "emigrated"),
    /** A register tells of the death. */
    DEAD("død", "dead");

    private final Text label;

    VitalStatus(String nb, String en) {
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
