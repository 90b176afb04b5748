package org.sarcomaregistry.http.portal.view;

import java.util.Optional;

/**
 * The front page.
 *
 * @param own the part for those who see a hospital; empty for the public
 * @param release the newest release, for the public
 * @param newest where the newest release is, once there is one
 */
public record FrontView(Frame frame, Optional<OwnView> own, Optional<ReleaseView> release, Optional<Link> newest) {

    /** What tells this page from others in a list of them. */
    public String title() {
        return own.map(hospital -> hospital.place() + " " + hospital.choice().year())
                .orElse(frame.say("Forside", "Front page"));
    }
}
