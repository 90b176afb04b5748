package org.sarcomaregistry.domain.staging;

import java.util.Optional;
import org.sarcomaregistry.domain.subtype.FnclccUse;
import org.sarcomaregistry.domain.subtype.IntrinsicGrade;
import org.sarcomaregistry.domain.subtype.Subtype;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.subtype.SubtypeId;
import org.sarcomaregistry.domain.subtype.Subtypes;
import org.sarcomaregistry.domain.subtype.Tissue;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.GradeSystem;
import org.sarcomaregistry.domain.tumour.Topography;

/** By which system a subtype is graded, and the grade where the subtype alone decides it. */
public final class SubtypeGrade {

    private static final String NAME = "subtype-grade";
    private static final SubtypeId ADAMANTINOMA = new SubtypeId("adamantinoma");

    private SubtypeGrade() {}

    /**
     * {@return the system of a subtype at a site; the first of these reasons decides: the subtype has a grade of its
     * own, it is not malignant, it is a chordoma or an adamantinoma, it lies in bone, FNCLCC is recommended for it}
     *
     * @param subtype of the catalogue
     * @param topography site by ICD-O
     */
    public static Decision<GradeSystem> system(Subtype subtype, Topography topography) {
        if (subtype.intrinsicGrade().isPresent()) {
            return decision(1, "subtypen bestemmer graden", "the subtype decides the grade", GradeSystem.INTRINSIC);
        }
        if (!subtype.morphology().malignant()) {
            return decision(2, "ikke malign", "not malignant", GradeSystem.NOT_GRADED);
        }
        if (isUngraded(subtype)) {
            return decision(
                    3,
                    "kordom og adamantinom graderes ikke",
                    "chordoma and adamantinoma are not graded",
                    GradeSystem.NOT_GRADED);
        }
        if (subtype.tissue() == Tissue.BONE || isInBone(topography)) {
            return decision(4, "svulst i skjelettet", "tumour of bone", GradeSystem.BONE);
        }
        return subtype.fnclcc() == FnclccUse.YES
                ? decision(5, "FNCLCC gjelder for subtypen", "FNCLCC applies to the subtype", GradeSystem.FNCLCC)
                : decision(
                        6,
                        "FNCLCC anbefales ikke for subtypen",
                        "FNCLCC is not recommended for the subtype",
                        GradeSystem.NOT_GRADED);
    }

    /**
     * {@return the grade that follows from the subtype alone; empty where it is given case by case, or not at all}
     *
     * @param subtype of the catalogue
     */
    public static Optional<Decision<Grade>> intrinsic(Subtype subtype) {
        return subtype.intrinsicGrade().map(SubtypeGrade::grade).map(grade -> {
            var text = subtype.name().then(": ", grade.label());
            return Decision.by(new Step(NAME, 1, text), grade);
        });
    }

    private static Grade grade(IntrinsicGrade intrinsic) {
        return switch (intrinsic) {
            case G1 -> Grade.G1;
            case G2 -> Grade.G2;
            case G3 -> Grade.G3;
            case LOW -> Grade.LOW;
            case HIGH -> Grade.HIGH;
        };
    }

    private static boolean isUngraded(Subtype subtype) {
        var catalogue = SubtypeCatalogue.current();
        return catalogue.isA(subtype, Subtypes.CHORDOMA) || catalogue.isA(subtype, ADAMANTINOMA);
    }

    private static boolean isInBone(Topography topography) {
        return topography.code().startsWith("C40") || topography.code().startsWith("C41");
    }

    private static Decision<GradeSystem> decision(int rule, String nb, String en, GradeSystem system) {
        return Decision.by(new Step(NAME, rule, Text.of(nb, en).then(": ", system.label())), system);
    }
}
