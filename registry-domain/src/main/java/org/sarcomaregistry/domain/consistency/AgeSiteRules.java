package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;

/** Sites where tumours of the young are rare; after the checks of the International Agency for Research on Cancer. */
final class AgeSiteRules {

    private static final SiteSet CERVIX_OR_PROSTATE = SiteSet.of("C53, C61");
    private static final SiteSet OF_ADULTS = SiteSet.of("C15, C19, C20, C21, C23, C24, C38.4, C50, C53, C54, C55");
    private static final SiteSet SMALL_BOWEL = SiteSet.of("C17");
    private static final SiteSet AIRWAYS_OR_COLON = SiteSet.of("C18, C33, C34");
    private static final HistologySet SOLID = HistologySet.of("8000-9589");
    private static final HistologySet CARCINOID = HistologySet.of("8240-8249");

    static final Rule CERVIX_OR_PROSTATE_OF_A_SMALL_CHILD = RuleDraft.query(
                    "AGE-TOPO-1",
                    "Svulst i livmorhals eller prostata er svært sjelden før 5 år",
                    "A tumour of cervix or prostate is very rare before the age of 5")
            .about("topography", "diagnosis_date", "patient_value")
            .when(f -> f.ageAtMost(4) && CERVIX_OR_PROSTATE.has(f.site()));

    static final Rule ADULT_SITE_BEFORE_20 = RuleDraft.query(
                    "AGE-TOPO-2",
                    "Svulst på dette stedet er sjelden før 20 år; sarkom forekommer, bekreft",
                    "A tumour of this site is rare before the age of 20; sarcoma occurs, please confirm")
            .about("topography", "diagnosis_date", "patient_value")
            .when(f -> f.ageAtMost(19) && OF_ADULTS.has(f.site()));

    static final Rule BOWEL_OR_AIRWAYS_BEFORE_20 = RuleDraft.query(
                    "AGE-TOPO-3",
                    "Svulsttypen er sjelden i tarm og luftveier før 20 år; ved GIST, tenk på SDH-mangel og nevrofibromatose",
                    "This tumour type is rare in bowel and airways before the age of 20; for GIST, think of SDH deficiency"
                            + " and neurofibromatosis")
            .about("topography", "morphology", "diagnosis_date")
            .when(f -> f.ageAtMost(19)
                    && ((SMALL_BOWEL.has(f.site()) && SOLID.has(f.histology()))
                            || (AIRWAYS_OR_COLON.has(f.site()) && CARCINOID.lacks(f.histology()))));

    static final ImmutableList<Rule> ALL =
            ImmutableList.of(CERVIX_OR_PROSTATE_OF_A_SMALL_CHILD, ADULT_SITE_BEFORE_20, BOWEL_OR_AIRWAYS_BEFORE_20);

    private AgeSiteRules() {}
}
