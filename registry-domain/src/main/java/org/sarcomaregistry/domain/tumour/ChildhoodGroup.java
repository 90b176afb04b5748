package org.sarcomaregistry.domain.tumour;

import java.util.Optional;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Text;

/**
 * The group of a sarcoma in the International Classification of Childhood Cancer, by site and histology.
 *
 * @param code {@code VIIIa} and the like
 * @param extended three digits of the extended classification
 * @see <a href="https://seer.cancer.gov/iccc/iccc-iarc-2017.html">ICCC-3, update of 2017</a>
 */
public record ChildhoodGroup(String code, String extended, Text name) {

    private static final ChildhoodGroups CURRENT =
            ChildhoodGroups.of(Table.load(ChildhoodGroup.class, "childhood-groups.tsv"));

    /**
     * {@return the group of a malignant tumour; empty for other behaviour and for what is no sarcoma in this
     * classification}
     *
     * @param morphology histology and behaviour by ICD-O
     * @param topography site by ICD-O
     */
    public static Optional<ChildhoodGroup> of(Morphology morphology, Topography topography) {
        return morphology.malignant() ? CURRENT.of(morphology.histology(), topography) : Optional.empty();
    }
}
