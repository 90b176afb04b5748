package org.sarcomaregistry.domain.consistency;

import java.util.Optional;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.staging.Authority;
import org.sarcomaregistry.domain.staging.FnclccScore;
import org.sarcomaregistry.domain.staging.StageGroup;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.tumour.Basis;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.GradeSystem;
import org.sarcomaregistry.domain.tumour.Laterality;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.Sites;
import org.sarcomaregistry.domain.tumour.Tnm;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.domain.tumour.WallOrCavity;

/**
 * Collects facts; each may be told once, and a repetition replaces. Days must be known exactly: of a partial date only
 * the year is a fact.
 */
public final class FactsBuilder extends DatedFacts {

    private static final String IMATINIB = "L01EA01";

    private final StageFacts staging = new StageFacts();

    FactsBuilder() {}

    /**
     * Everything told so far.
     *
     * @return this builder
     */
    public Facts build() {
        int size = value(Fact.SIZE_MM);
        if (size > 0) {
            staging.isSizeOfT(size).ifPresent(fits -> put(Fact.T_FITS_SIZE, fits));
        }
        staging.isStageRight().ifPresent(right -> put(Fact.STAGE_RIGHT, right));
        staging.isStageDefined().ifPresent(defined -> put(Fact.STAGE_DEFINED, defined));
        return facts();
    }

    /**
     * Sex by the population register or, failing that, by the national id.
     *
     * @param sex of the patient
     * @return this builder
     */
    public FactsBuilder sex(Sex sex) {
        return put(Fact.FEMALE, sex == Sex.FEMALE).put(Fact.MALE, sex == Sex.MALE);
    }

    /**
     * Age at diagnosis in completed years, as stated or as computed by the caller.
     *
     * @param years completed years, not negative
     * @return this builder
     */
    public FactsBuilder ageYears(int years) {
        return put(Fact.AGE, years);
    }

    /**
     * Where the tumour lies; this also tells whether the site has two sides.
     *
     * @param topography site by ICD-O
     * @return this builder
     */
    public FactsBuilder topography(Topography topography) {
        staging.tell(Topography.class, topography);
        return put(Fact.SITE, SiteSet.number(topography.code()))
                .put(Fact.PAIRED, Sites.icdO3().of(topography).laterality());
    }

    /**
     * What was answered on the side; empty where it was asked for and left empty.
     *
     * @param side empty when nobody tells it
     * @return this builder
     */
    public FactsBuilder laterality(Optional<Laterality> side) {
        return put(Fact.SIDE, side.map(FactsBuilder::side).orElse(Facts.BLANK));
    }

    /**
     * Tumour type, as it was reported and not recoded.
     *
     * @param morphology histology and behaviour by ICD-O
     * @return this builder
     */
    public FactsBuilder morphology(Morphology morphology) {
        staging.tell(Morphology.class, morphology);
        return morphologyAsWritten(morphology.histology(), morphology.behaviour());
    }

    /**
     * For a code that may be no morphology because its behaviour does not exist.
     *
     * @param histology four digits
     * @param behaviour one digit, also one that ICD-O doesn't have
     * @return this builder
     * @throws IllegalArgumentException if the histology is not 8000 to 9999 or the behaviour has not one digit
     */
    public FactsBuilder morphologyAsWritten(int histology, int behaviour) {
        if (histology < 8000 || histology > 9999 || behaviour < 0 || behaviour > 9) {
            throw new IllegalArgumentException("no code " + histology + "/" + behaviour);
        }
        return put(Fact.HISTOLOGY, histology).put(Fact.BEHAVIOUR, behaviour);
    }

    /**
     * Whether the record is about a primary tumour.
     *
     * @param primary whether it is the primary tumour
     * @return this builder
     */
    public FactsBuilder primary(boolean primary) {
        return put(Fact.PRIMARY, primary);
    }

    /**
     * How the diagnosis was made.
     *
     * @param basis of the diagnosis
     * @return this builder
     */
    public FactsBuilder basis(Basis basis) {
        return basisAsWritten(Integer.parseInt(basis.code()));
    }

    /**
     * For a basis as registers code it, where 3 and 8 exist too.
     *
     * @param code 0 to 9
     * @return this builder
     * @throws IllegalArgumentException if the code has not one digit
     */
    public FactsBuilder basisAsWritten(int code) {
        if (code < 0 || code > 9) {
            throw new IllegalArgumentException("no basis " + code);
        }
        return put(Fact.BASIS, code);
    }

    /**
     * What was answered on the clinical grade; empty where it was asked for and left empty.
     *
     * @param grade empty when nobody tells it
     * @return this builder
     */
    public FactsBuilder grade(Optional<Grade> grade) {
        grade.ifPresent(given -> staging.tell(Grade.class, given));
        return put(Fact.GRADE, grade.map(FactsBuilder::step).orElse(Facts.BLANK));
    }

    /**
     * The system behind the clinical grade; without it the grade is no FNCLCC grade.
     *
     * @param system by which it was graded
     * @return this builder
     */
    public FactsBuilder gradeSystem(GradeSystem system) {
        return put(Fact.FNCLCC_SYSTEM, system == GradeSystem.FNCLCC);
    }

    /**
     * The sixth digit of the ICD-O code, 1 to 9: not the clinical grade.
     *
     * @param digit 1 to 4, or 9 for unknown
     * @return this builder
     */
    public FactsBuilder icdoGrade(int digit) {
        return put(Fact.ICDO_GRADE, digit);
    }

    /**
     * The three components were counted.
     *
     * @param differentiation points, 1 to 3
     * @param mitosis points, 1 to 3
     * @param necrosis points, 0 to 2
     * @return this builder
     * @throws IllegalArgumentException if they are not 1 to 3, 1 to 3 and 0 to 2 points
     */
    public FactsBuilder fnclccPoints(int differentiation, int mitosis, int necrosis) {
        var score = new FnclccScore(differentiation, mitosis, necrosis);
        return put(Fact.FNCLCC_BY_POINTS, step(score.grade().value()));
    }

    /**
     * Whether anything was given before the operation on whose specimen the facts rest.
     *
     * @param given whether anything was given before the operation
     * @return this builder
     */
    public FactsBuilder neoadjuvant(boolean given) {
        return put(Fact.NEOADJUVANT, given);
    }

    /**
     * Largest diameter in millimetres.
     *
     * @param millimetres positive
     * @return this builder
     */
    public FactsBuilder sizeMm(int millimetres) {
        return put(Fact.SIZE_MM, millimetres);
    }

    /**
     * Where soft tissue of the trunk lies; it decides by which chapter of TNM the tumour is staged.
     *
     * @param place in the wall or inside
     * @return this builder
     */
    public FactsBuilder wallOrCavity(WallOrCavity place) {
        staging.tell(WallOrCavity.class, place);
        return this;
    }

    /**
     * Mitoses per 5 mm², by which GIST is staged instead of a grade; not negative.
     *
     * @param count per 5 mm²
     * @return this builder
     */
    public FactsBuilder mitosesPer5mm2(double count) {
        staging.tell(StageFacts.Mitoses.class, new StageFacts.Mitoses(count));
        return this;
    }

    /**
     * All categories with their edition.
     *
     * @param tnm as the sender gives it
     * @return this builder
     */
    public FactsBuilder tnm(Tnm tnm) {
        staging.tell(Tnm.class, tnm);
        tnm.m().ifPresent(this::m);
        return tnmGiven();
    }

    /**
     * The stage group as reported; unknown and invalid are no groups.
     *
     * @param group as the sender gives it
     * @param authority by whose tables
     * @return this builder
     */
    public FactsBuilder stage(StageGroup group, Authority authority) {
        staging.tell(StageFacts.Reported.class, new StageFacts.Reported(group, authority));
        return this;
    }

    /**
     * A T or N category was reported.
     *
     * @return this builder
     */
    public FactsBuilder tnmGiven() {
        return put(Fact.TNM_GIVEN, true);
    }

    /**
     * The M category; like T and N it means that TNM was given.
     *
     * @param category as the sender gives it
     * @return this builder
     */
    public FactsBuilder m(MCategory category) {
        return put(Fact.M_NONE, category == MCategory.M0)
                .put(Fact.M_SUBDIVIDED, category == MCategory.M1A || category == MCategory.M1B)
                .tnmGiven();
    }

    /**
     * Whether metastases beyond the regional lymph nodes were found at diagnosis.
     *
     * @param found whether a metastasis was found
     * @return this builder
     */
    public FactsBuilder distantMetastasis(boolean found) {
        return put(Fact.DISTANT_METASTASIS, found);
    }

    /**
     * Whether the tumour was taken out, wholly or in part.
     *
     * @param resected whether the tumour was taken out
     * @return this builder
     */
    public FactsBuilder resected(boolean resected) {
        return put(Fact.RESECTED, resected);
    }

    /**
     * Whether a margin or residual tumour was judged.
     *
     * @param recorded whether anybody told the margin
     * @return this builder
     */
    public FactsBuilder marginRecorded(boolean recorded) {
        return put(Fact.MARGIN_RECORDED, recorded);
    }

    /**
     * A drug that was given, by its ATC code.
     *
     * @param atc seven characters of ATC
     * @return this builder
     */
    public FactsBuilder drug(String atc) {
        return atc.equals(IMATINIB) ? put(Fact.IMATINIB, true) : this;
    }

    /** "Not applicable" is no answer at a paired site, and harmless elsewhere. */
    private static int side(Laterality side) {
        return switch (side) {
            case LEFT, RIGHT -> Facts.YES;
            case MIDLINE, UNKNOWN -> Facts.NO;
            case NOT_APPLICABLE -> Facts.BLANK;
        };
    }

    /** The three grades as themselves, two-step grades above them, and 0 for a grade that was not given. */
    private static int step(Grade grade) {
        return switch (grade) {
            case G1 -> 1;
            case G2 -> 2;
            case G3 -> 3;
            case LOW -> 4;
            case HIGH -> 5;
            case UNKNOWN, NOT_APPLICABLE -> 0;
        };
    }

    @Override
    FactsBuilder self() {
        return this;
    }
}
