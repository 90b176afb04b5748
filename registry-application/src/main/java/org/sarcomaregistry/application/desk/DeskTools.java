package org.sarcomaregistry.application.desk;

import java.time.Clock;
import org.sarcomaregistry.application.reporting.Fingerprints;

/** What the desk writes and signs with. */
public record DeskTools(Fingerprints fingerprints, Clock clock) {

    DeskLog log() {
        return new DeskLog(fingerprints);
    }

    Signing signing() {
        return new Signing(clock);
    }
}
