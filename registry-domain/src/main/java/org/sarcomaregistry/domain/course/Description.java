package org.sarcomaregistry.domain.course;

import java.util.Optional;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Evidence.Pathology;
import org.sarcomaregistry.domain.report.Target;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.tumour.Laterality;
import org.sarcomaregistry.domain.tumour.Primary;

/**
 * An entry that says where and what a tumour is: the work-up of a primary tumour, or a specimen that isn't a metastasis.
 *
 * @param statement what it says; the form of a specimen has no side to tell, so that it is not applicable there
 * @param named the tumour that its sender names
 */
record Description(Entry entry, Primary statement, Optional<String> named) {

    private static final int METASTATIC = 6;

    /** The description that an entry gives, if it gives one. */
    static Optional<Description> of(Entry entry) {
        if (entry.content() instanceof WorkUp workUp && workUp.head().target() == Target.PRIMARY) {
            var site = workUp.site();
            var statement = new Primary(site.topography(), workUp.histology().morphology(), site.laterality());
            return Optional.of(new Description(entry, statement, workUp.head().tumourRef()));
        }
        if (entry.content() instanceof Pathology pathology && isOfPrimary(pathology)) {
            var statement = new Primary(pathology.topography(), pathology.morphology(), Laterality.NOT_APPLICABLE);
            return Optional.of(new Description(entry, statement, Optional.empty()));
        }
        return Optional.empty();
    }

    /** Whether a specimen is of a primary tumour rather than of a metastasis. */
    static boolean isOfPrimary(Pathology pathology) {
        return pathology.morphology().behaviour() != METASTATIC;
    }
}
