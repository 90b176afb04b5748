package org.sarcomaregistry.domain.subtype;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.text.Text;

/**
 * A kind of sarcoma or intermediate mesenchymal tumour.
 *
 * @param nameNb absent if nobody has given it a Norwegian name yet
 * @param ownName the Norwegian name is our formation, not one of the national sarcoma form
 * @param morphology several subtypes may share one code
 * @param parent the more general subtype of which this one is a variant; absent for an entity
 * @param also abbreviations and other names in either language, for search
 * @param intrinsicGrade absent where grade is given case by case, or not at all
 */
public record Subtype(
        SubtypeId id,
        String nameEn,
        Optional<String> nameNb,
        boolean ownName,
        Morphology morphology,
        Optional<SubtypeId> parent,
        Family family,
        Tissue tissue,
        FnclccUse fnclcc,
        Optional<IntrinsicGrade> intrinsicGrade,
        ImmutableList<String> also,
        Standing standing,
        Optional<String> note) {

    /** {@return the name in both languages; English stands in for a Norwegian name that is missing} */
    public Text name() {
        return Text.of(nameNb.orElse(nameEn), nameEn);
    }
}
