package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.Laterality;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.domain.tumour.TumourGroup;
import org.sarcomaregistry.domain.tumour.TumourGroups;
import org.sarcomaregistry.domain.tumour.WallOrCavity;

/**
 * What is known of a tumour from all that was told of it.
 *
 * @param topography empty for a tumour that nobody has described
 * @param morphology of the resected specimen, else of the work-up, else of the laboratory; recoded to ICD-O-3.2
 * @param group the reporting group; {@code UNKNOWN_SITE} when nothing is known, {@code UNDECIDED} where it depends on an
 *     answer that nobody gave
 */
public record Tumour(
        TumourKey key,
        Optional<Topography> topography,
        Laterality laterality,
        WallOrCavity wallOrCavity,
        Optional<Morphology> morphology,
        TumourGroup group) {

    private static final int MALIGNANT = 3;

    /** {@return the reporting groups that it may turn out to belong to; more than one only where the group is undecided} */
    public ImmutableSet<TumourGroup> possibleGroups() {
        return topography
                .flatMap(site -> morphology.map(code -> TumourGroups.possible(code, site, wallOrCavity)))
                .orElse(ImmutableSet.of(group));
    }

    /** {@return why it is in its group; empty for a tumour that nobody has described} */
    public Optional<Text> groupReason() {
        return topography.flatMap(site ->
                morphology.map(code -> TumourGroups.of(code, site, wallOrCavity).reason()));
    }

    /** {@return whether it is a malignant tumour of the catalogue; an undescribed tumour is not known to be one} */
    public boolean isSarcoma() {
        return morphology
                .filter(m -> m.behaviour() == MALIGNANT)
                .filter(m -> !SubtypeCatalogue.current().of(m).isEmpty())
                .isPresent();
    }
}
