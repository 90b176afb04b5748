package org.sarcomaregistry.domain.course;

import java.util.Optional;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Evidence.Pathology;
import org.sarcomaregistry.domain.report.Target;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.tumour.HistologyGroup;
import org.sarcomaregistry.domain.tumour.Laterality;
import org.sarcomaregistry.domain.tumour.SiteGroup;

/**
 * An entry that says where and what a tumour is: the work-up of a primary tumour, or a specimen that isn't a metastasis.
 *
 * @param side the side if the entry tells one of left, right and midline
 */
record Description(Entry entry, String siteGroup, int histologyGroup, Optional<Laterality> side) {

    private static final int METASTATIC = 6;
    private static final int KAPOSI = 15;

    /** The description that an entry gives, if it gives one. */
    static Optional<Description> of(Entry entry) {
        if (entry.content() instanceof WorkUp workUp && workUp.head().target() == Target.PRIMARY) {
            var side = workUp.site().laterality();
            return Optional.of(new Description(
                    entry,
                    SiteGroup.of(workUp.site().topography()).code(),
                    HistologyGroup.of(workUp.histology().morphology()).number(),
                    isSide(side) ? Optional.of(side) : Optional.empty()));
        }
        if (entry.content() instanceof Pathology pathology && isOfPrimary(pathology)) {
            return Optional.of(new Description(
                    entry,
                    SiteGroup.of(pathology.topography()).code(),
                    HistologyGroup.of(pathology.morphology()).number(),
                    Optional.empty()));
        }
        return Optional.empty();
    }

    /** Whether a specimen is of a primary tumour rather than of a metastasis. */
    static boolean isOfPrimary(Pathology pathology) {
        return pathology.morphology().behaviour() != METASTATIC;
    }

    private static boolean isSide(Laterality side) {
        return side == Laterality.LEFT || side == Laterality.RIGHT || side == Laterality.MIDLINE;
    }

    /** Groups 5, 14 and 17 say nothing that a specific histology at the same site would contradict. */
    boolean isUnspecific() {
        return histologyGroup == 5 || histologyGroup == 14 || histologyGroup == 17;
    }

    /** Kaposi sarcoma counts once in a person, whatever the site. */
    boolean isOncePerPerson() {
        return histologyGroup == KAPOSI;
    }
}
