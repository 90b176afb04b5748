package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.subtype.FnclccUse;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;

/**
 * The grade of the French sarcoma group: whether it follows from its components and whether it may be given at all.
 *
 * @see <a href="https://doi.org/10.1002/ijc.2910330108">Trojani and others 1984</a>
 */
final class FnclccRules {

    private static final int G3 = 3;
    private static final SubtypeCatalogue CATALOGUE = SubtypeCatalogue.current();
    private static final MorphologySet MEANINGLESS = MorphologySet.where(FnclccRules::isMeaningless);
    private static final HistologySet POORLY_DIFFERENTIATED =
            HistologySet.of("8802, 8805, 8854, 8858, 8901, 8910, 8920, 9040-9043");
    private static final HistologySet OSTEOSARCOMA = HistologySet.of("9180");
    private static final SiteSet BONE = SiteSet.of("C40, C41");

    static final Rule GRADE_AGAINST_COMPONENTS = RuleDraft.error(
                    "GRADE-7",
                    "FNCLCC-graden følger ikke av poengene for differensiering, mitoser og nekrose",
                    "The FNCLCC grade does not follow from the points for differentiation, mitoses and necrosis")
            .about("grade", "fnclcc_differentiation", "fnclcc_mitosis", "fnclcc_necrosis")
            .when(f ->
                    isGraded(f) && f.knows(Fact.FNCLCC_BY_POINTS) && f.of(Fact.GRADE) != f.of(Fact.FNCLCC_BY_POINTS));

    static final Rule GRADED_AFTER_TREATMENT = RuleDraft.warning(
                    "GRADE-8",
                    "FNCLCC-grad er ikke gyldig når pasienten er behandlet før operasjonen",
                    "An FNCLCC grade is not valid when the patient was treated before the operation")
            .about("grade", "neoadjuvant")
            .when(f -> f.is(Fact.NEOADJUVANT) && isUsed(f));

    /** A grade in three steps whose system is not told is taken for FNCLCC. */
    static final Rule LOW_GRADE_IMPOSSIBLE = RuleDraft.error(
                    "GRADE-9",
                    "Svulsttypen gir 3 poeng for differensiering, så FNCLCC grad 1 er umulig",
                    "This tumour type scores 3 for differentiation, so FNCLCC grade 1 is impossible")
            .about("grade", "morphology")
            .when(f -> !f.isNot(Fact.FNCLCC_SYSTEM) && f.of(Fact.GRADE) == 1 && isPoorlyDifferentiated(f));

    static final Rule GRADING_NOT_RECOMMENDED = RuleDraft.query(
                    "GRADE-10",
                    "FNCLCC-gradering anbefales ikke for denne svulsttypen",
                    "FNCLCC grading is not recommended for this tumour type")
            .about("grade_system", "morphology")
            .when(f -> isUsed(f) && MEANINGLESS.has(f));

    static final ImmutableList<Rule> ALL = ImmutableList.of(
            GRADE_AGAINST_COMPONENTS, GRADED_AFTER_TREATMENT, LOW_GRADE_IMPOSSIBLE, GRADING_NOT_RECOMMENDED);

    private FnclccRules() {}

    private static boolean isGraded(Facts facts) {
        return facts.is(Fact.FNCLCC_SYSTEM) && facts.of(Fact.GRADE) >= 1 && facts.of(Fact.GRADE) <= G3;
    }

    private static boolean isUsed(Facts facts) {
        return isGraded(facts) || facts.knows(Fact.FNCLCC_BY_POINTS);
    }

    private static boolean isPoorlyDifferentiated(Facts facts) {
        return POORLY_DIFFERENTIATED.has(facts.histology())
                || (OSTEOSARCOMA.has(facts.histology()) && BONE.lacks(facts.site()));
    }

    private static boolean isMeaningless(Morphology code) {
        var subtypes = CATALOGUE.of(code);
        return !subtypes.isEmpty() && subtypes.stream().noneMatch(it -> it.fnclcc() == FnclccUse.YES);
    }
}
