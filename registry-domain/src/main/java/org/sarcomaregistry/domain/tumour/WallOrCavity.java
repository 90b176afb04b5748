package org.sarcomaregistry.domain.tumour;

import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** Whether a soft tissue tumour of the trunk sits in the wall or inside; the ICD-O site does not tell. */
public enum WallOrCavity implements Labelled {
    /** In the wall of the trunk. */
    WALL("i veggen", "in the wall"),
    /** Inside chest, abdomen or pelvis. */
    INTRACAVITARY("i hulrommet", "inside the cavity"),
    /** The site is of the trunk in neither way. */
    NOT_APPLICABLE("ikke aktuelt", "not applicable"),
    /** Not told. */
    UNKNOWN("ukjent", "unknown");

    private final Text label;

    WallOrCavity(String nb, String en) {
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
