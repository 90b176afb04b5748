package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.tumour.HistologyGroup;
import org.sarcomaregistry.domain.tumour.Laterality;
import org.sarcomaregistry.domain.tumour.SiteGroup;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/**
 * A tumour as it truly is.
 *
 * @param depth code of the form
 * @param mitoses per 5 mm² in GIST, per ten high-power fields elsewhere
 * @param severity 1 to 3: grade or, in GIST, risk
 * @param metastases codes of sites at diagnosis; empty for none
 */
record Tumour(
        Histotype type,
        Spot spot,
        Laterality side,
        String depth,
        int sizeMm,
        Grading.Grade grade,
        int mitoses,
        int severity,
        ImmutableList<String> metastases) {

    TumourGroup group() {
        return type.group();
    }

    GroupProfile profile() {
        return GroupProfile.of(group());
    }

    boolean isMetastatic() {
        return !metastases.isEmpty();
    }

    Tumour with(ImmutableList<String> found) {
        return new Tumour(type, spot, side, depth, sizeMm, grade, mitoses, severity, found);
    }

    /** The registry's id of it, which senders know when the patient has two. */
    String reference() {
        var side = this.side == Laterality.NOT_APPLICABLE ? Laterality.UNKNOWN : this.side;
        return SiteGroup.of(spot.topography()).code()
                + "-"
                + HistologyGroup.of(type.morphology()).number()
                + "-"
                + side.code();
    }

    /** Whether nobody could take another tumour for this one. */
    boolean differsFrom(Tumour other) {
        var site = SiteGroup.of(spot.topography()).code();
        return !site.equals(SiteGroup.of(other.spot.topography()).code())
                && HistologyGroup.of(type.morphology()).number()
                        != HistologyGroup.of(other.type.morphology()).number();
    }
}
