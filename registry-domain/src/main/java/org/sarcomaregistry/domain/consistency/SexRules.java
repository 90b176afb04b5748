package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;

/** Organs and tumours of one sex only; after the checks of the International Agency for Research on Cancer. */
final class SexRules {

    private static final SiteSet FEMALE_ORGANS = SiteSet.of("C51-C58");
    private static final SiteSet MALE_ORGANS = SiteSet.of("C60-C63");
    private static final HistologySet UTERINE = HistologySet.of("8905, 8930, 8931, 8934, 8950, 8951");

    static final Rule FEMALE_ORGAN_OF_A_MAN = RuleDraft.error(
                    "SEX-TOPO-1",
                    "Svulsten ligger i et kvinnelig kjønnsorgan, men pasienten er mann",
                    "The tumour lies in a female genital organ, but the patient is male")
            .about("topography", "patient_value")
            .when(f -> f.is(Fact.MALE) && FEMALE_ORGANS.has(f.site()));

    static final Rule MALE_ORGAN_OF_A_WOMAN = RuleDraft.error(
                    "SEX-TOPO-2",
                    "Svulsten ligger i et mannlig kjønnsorgan, men pasienten er kvinne",
                    "The tumour lies in a male genital organ, but the patient is female")
            .about("topography", "patient_value")
            .when(f -> f.is(Fact.FEMALE) && MALE_ORGANS.has(f.site()));

    static final Rule UTERINE_TUMOUR_OF_A_MAN = RuleDraft.query(
                    "SEX-MORPH-1",
                    "Svulsttypen hører til livmor, skjede eller eggstokk, men pasienten er mann",
                    "The tumour type belongs to uterus, vagina or ovary, but the patient is male")
            .about("morphology", "patient_value")
            .when(f -> f.is(Fact.MALE) && UTERINE.has(f.histology()));

    static final ImmutableList<Rule> ALL =
            ImmutableList.of(FEMALE_ORGAN_OF_A_MAN, MALE_ORGAN_OF_A_WOMAN, UTERINE_TUMOUR_OF_A_MAN);

    private SexRules() {}
}
