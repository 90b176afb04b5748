package org.sarcomaregistry.domain.tumour;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.Subtype;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.subtype.Tissue;

/**
 * Which of the subtypes on a code belong to the tissue of a site: many codes are shared between a tumour of soft tissue
 * and its namesake in bone or uterus.
 *
 * <p>Bone has subtypes of bone; limbs, head, neck and skin those of soft tissue; organs, and the trunk with what lies
 * inside it, those of soft tissue and of viscera; an unknown or ill-defined site has all.
 */
public final class SubtypesAtSite {

    private static final ImmutableSet<Tissue> BONE = Sets.immutableEnumSet(Tissue.BONE, Tissue.BOTH);
    private static final ImmutableSet<Tissue> SOFT = Sets.immutableEnumSet(Tissue.SOFT_TISSUE, Tissue.BOTH);
    private static final ImmutableSet<Tissue> ORGAN =
            Sets.immutableEnumSet(Tissue.SOFT_TISSUE, Tissue.BOTH, Tissue.VISCERAL);
    private static final ImmutableSet<Tissue> ANY = Sets.immutableEnumSet(ImmutableList.copyOf(Tissue.values()));

    private SubtypesAtSite() {}

    /**
     * {@return the subtypes that fit code and tissue, the most general first; none for an unknown code}
     *
     * @param morphology histology and behaviour by ICD-O
     * @param topography site by ICD-O
     */
    public static ImmutableList<Subtype> of(Morphology morphology, Topography topography) {
        var tissues = tissues(topography.code());
        return SubtypeCatalogue.current().of(morphology).stream()
                .filter(subtype -> tissues.contains(subtype.tissue()))
                .collect(ImmutableList.toImmutableList());
    }

    private static ImmutableSet<Tissue> tissues(String code) {
        return switch (code.substring(0, 3)) {
            case "C40", "C41" -> BONE;
            case "C44" -> SOFT;
            case "C47", "C49" -> isTrunk(code) ? ORGAN : SOFT;
            case "C76", "C80" -> ANY;
            default -> ORGAN;
        };
    }

    /** Thorax, abdomen and pelvis, where ICD-O does not tell the wall from the vessels and viscera behind it. */
    private static boolean isTrunk(String code) {
        return code.endsWith(".3") || code.endsWith(".4") || code.endsWith(".5");
    }
}
