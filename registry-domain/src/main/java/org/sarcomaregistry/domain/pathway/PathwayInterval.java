package org.sarcomaregistry.domain.pathway;

import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** The four times of a patient pathway (forløpstider) that are measured. */
public enum PathwayInterval implements Labelled {
    /** From referral to first attendance. */
    OF1(PathwayStage.START, PathwayStage.ATTENDANCE),
    /** From first attendance to decision. */
    OF2(PathwayStage.ATTENDANCE, PathwayStage.DECISION),
    /** From decision to treatment. */
    OF3(PathwayStage.DECISION, PathwayStage.TREATMENT),
    /** The whole way. */
    OF4(PathwayStage.START, PathwayStage.TREATMENT);

    private final PathwayStage from;
    private final PathwayStage to;

    PathwayInterval(PathwayStage from, PathwayStage to) {
        this.from = from;
        this.to = to;
    }

    /** {@return the stage that begins it} */
    public PathwayStage from() {
        return from;
    }

    /** {@return the stage that ends it} */
    public PathwayStage to() {
        return to;
    }

    @Override
    public String code() {
        return name();
    }

    @Override
    public Text label() {
        return Text.of(
                "fra " + from.label().nb() + " til " + to.label().nb(),
                "from " + from.label().en() + " to " + to.label().en());
    }
}
