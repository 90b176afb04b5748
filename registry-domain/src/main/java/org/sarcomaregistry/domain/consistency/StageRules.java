package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;

/**
 * Stage group and TNM categories against each other, and against site, type, size and metastases. What the staging
 * tables say is worked out when the facts are told.
 *
 * <p>Source: AJCC Cancer Staging Manual, 8th edition; UICC TNM, 8th and 9th edition.
 */
final class StageRules {

    private static final SiteSet DURA_OR_BRAIN = SiteSet.of("C70, C71");
    private static final SiteSet BONE = SiteSet.of("C40, C41");
    private static final HistologySet KAPOSI = HistologySet.of("9140");
    private static final HistologySet LOCALLY_AGGRESSIVE = HistologySet.of("8821, 8822, 8832, 8833");
    private static final HistologySet ANGIOSARCOMA = HistologySet.of("9120");
    private static final HistologySet ON_THE_SURFACE_OF_BONE = HistologySet.of("9192-9194, 9221");

    static final Rule STAGE_AGAINST_CATEGORIES = RuleDraft.error(
                    "STAGE-1",
                    "Stadiet følger ikke av TNM og grad",
                    "The stage group does not follow from TNM and grade")
            .about("t", "n", "m", "grade")
            .when(f -> f.isNot(Fact.STAGE_RIGHT));

    static final Rule T_AGAINST_SIZE = RuleDraft.error(
                    "STAGE-2",
                    "T-kategorien stemmer ikke med størrelsen på svulsten",
                    "The T category disagrees with the size of the tumour")
            .about("t", "size_mm")
            .when(f -> f.isNot(Fact.T_FITS_SIZE));

    static final Rule TNM_NOT_FOR_THIS_TUMOUR = RuleDraft.warning(
                    "STAGE-3",
                    "TNM for bløtvevssarkom gjelder ikke for denne svulsttypen eller dette stedet",
                    "The TNM of soft tissue sarcoma does not cover this tumour type or site")
            .about("t", "morphology", "topography")
            .when(f -> f.is(Fact.TNM_GIVEN) && (isExcludedType(f) || DURA_OR_BRAIN.has(f.site())));

    static final Rule STAGE_WHERE_NONE_IS_DEFINED = RuleDraft.error(
                    "STAGE-4",
                    "Et stadium er oppgitt, men ingen stadier er definert for dette stedet",
                    "A stage group is given, but none is defined for this site")
            .about("topography", "t")
            .when(f -> f.isNot(Fact.STAGE_DEFINED));

    static final Rule TNM_NOT_FOR_SURFACE_OF_BONE = RuleDraft.warning(
                    "STAGE-5",
                    "UICC utelater overflatesvulster i skjelettet fra TNM; AJCC gjør det ikke",
                    "UICC leaves surface tumours of bone out of TNM; AJCC does not")
            .toBeConfirmed()
            .about("t", "morphology")
            .when(f -> f.is(Fact.TNM_GIVEN) && ON_THE_SURFACE_OF_BONE.has(f.histology()));

    static final Rule M0_WITH_METASTASIS = RuleDraft.error(
                    "STAGE-6",
                    "M0 er oppgitt, men det er også fjernmetastaser ved diagnosen",
                    "M0 is stated, and so are distant metastases at diagnosis")
            .about("m", "metastasis_sites")
            .when(f -> f.is(Fact.M_NONE) && f.is(Fact.DISTANT_METASTASIS));

    static final Rule M1_SUBDIVIDED_OUTSIDE_BONE = RuleDraft.error(
                    "STAGE-7",
                    "M1a og M1b brukes bare for svulster i skjelettet",
                    "M1a and M1b are used for tumours of bone only")
            .about("m", "topography")
            .when(f -> f.is(Fact.M_SUBDIVIDED) && BONE.lacks(f.site()));

    static final ImmutableList<Rule> ALL = ImmutableList.of(
            STAGE_AGAINST_CATEGORIES,
            T_AGAINST_SIZE,
            TNM_NOT_FOR_THIS_TUMOUR,
            STAGE_WHERE_NONE_IS_DEFINED,
            TNM_NOT_FOR_SURFACE_OF_BONE,
            M0_WITH_METASTASIS,
            M1_SUBDIVIDED_OUTSIDE_BONE);

    private StageRules() {}

    private static boolean isExcludedType(Facts facts) {
        int behaviour = facts.of(Fact.BEHAVIOUR);
        return KAPOSI.has(facts.histology())
                || (behaviour == 1 && LOCALLY_AGGRESSIVE.has(facts.histology()))
                || (behaviour == 3 && ANGIOSARCOMA.has(facts.histology()));
    }
}
