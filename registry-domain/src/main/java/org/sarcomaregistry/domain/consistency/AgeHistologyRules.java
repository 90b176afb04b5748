package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;

/**
 * Tumour types outside the ages where they occur. The first is a check of the International Agency for Research on
 * Cancer, the next three are childhood limits recalled from its lists, the rest are our own proposals.
 */
final class AgeHistologyRules {

    private static final SiteSet BONE = SiteSet.of("C40, C41");
    private static final SiteSet UTERUS = SiteSet.of("C53-C55");

    static final Rule EMBRYONAL_FROM_15 = rule(
            RuleDraft.query(
                    "AGE-MORPH-1",
                    "Embryonale svulster og nefroblastom er sjeldne fra 15 år",
                    "Embryonal tumours and nephroblastoma are rare from the age of 15"),
            from(15, "8910, 8960, 8970, 8981, 8991"));

    static final Rule OSTEOSARCOMA_UP_TO_5 = rule(
            RuleDraft.query(
                            "AGE-MORPH-2",
                            "Osteosarkom er svært sjeldent til og med 5 år",
                            "Osteosarcoma is very rare up to the age of 5")
                    .toBeConfirmed(),
            upTo(5, "9180-9195"));

    static final Rule CHONDROSARCOMA_UP_TO_5 = rule(
            RuleDraft.query(
                            "AGE-MORPH-3",
                            "Kondrosarkom er svært sjeldent til og med 5 år",
                            "Chondrosarcoma is very rare up to the age of 5")
                    .toBeConfirmed(),
            upTo(5, "9220-9243"));

    static final Rule EWING_UP_TO_3 = rule(
            RuleDraft.query(
                            "AGE-MORPH-4",
                            "Ewings sarkom er svært sjeldent til og med 3 år",
                            "Ewing sarcoma is very rare up to the age of 3")
                    .toBeConfirmed(),
            upTo(3, "9364, 9365"));

    static final Rule EWING_OVER_60 = rule(
            RuleDraft.query(
                            "AGE-MORPH-P01",
                            "Ewings sarkom er sjeldent etter 60 år: er genfusjonen påvist?",
                            "Ewing sarcoma is rare after the age of 60: has the gene fusion been shown?")
                    .toBeConfirmed(),
            from(61, "9364, 9365"));

    static final Rule ALVEOLAR_RHABDOMYOSARCOMA_OVER_45 = rule(
            RuleDraft.query(
                            "AGE-MORPH-P02",
                            "Alveolært rabdomyosarkom er sjeldent etter 45 år",
                            "Alveolar rhabdomyosarcoma is rare after the age of 45")
                    .toBeConfirmed(),
            from(46, "8920"));

    static final Rule PLEOMORPHIC_RHABDOMYOSARCOMA_UNDER_18 = rule(
            RuleDraft.query(
                            "AGE-MORPH-P03",
                            "Pleomorft rabdomyosarkom er en svulst hos voksne",
                            "Pleomorphic rhabdomyosarcoma is a tumour of adults")
                    .toBeConfirmed(),
            upTo(17, "8901"));

    static final Rule INFANTILE_FIBROSARCOMA_OVER_2 = rule(
            RuleDraft.query(
                            "AGE-MORPH-P04",
                            "Infantilt fibrosarkom er sjeldent etter 2 år: hva viser NTRK-undersøkelsen?",
                            "Infantile fibrosarcoma is rare after the age of 2: what does the NTRK test show?")
                    .toBeConfirmed(),
            from(3, "8814"));

    static final Rule GIST_UNDER_20 = rule(
            RuleDraft.query(
                            "AGE-MORPH-P05",
                            "GIST før 20 år er sjeldent og skyldes oftest SDH-mangel",
                            "GIST before the age of 20 is rare and mostly due to SDH deficiency")
                    .toBeConfirmed(),
            upTo(19, "8936"));

    static final Rule PLEOMORPHIC_SARCOMA_UNDER_20 = rule(
            RuleDraft.query(
                            "AGE-MORPH-P06",
                            "Svulsttypen hører voksne til og er sjelden før 20 år",
                            "This tumour type belongs to adults and is rare before the age of 20")
                    .toBeConfirmed(),
            upTo(19, "8802, 8811, 8854, 8858"));

    static final Rule UTERINE_LEIOMYOSARCOMA_UNDER_30 = rule(
            RuleDraft.query(
                            "AGE-MORPH-P07",
                            "Leiomyosarkom i livmoren er sjeldent før 30 år",
                            "Leiomyosarcoma of the uterus is rare before the age of 30")
                    .toBeConfirmed(),
            upTo(29, "8890, 8891, 8896").and(f -> UTERUS.has(f.site())));

    static final Rule DESMOPLASTIC_TUMOUR_OVER_50 = rule(
            RuleDraft.query(
                            "AGE-MORPH-P08",
                            "Desmoplastisk småcellet rundcellet svulst er sjelden etter 50 år",
                            "Desmoplastic small round cell tumour is rare after the age of 50")
                    .toBeConfirmed(),
            from(51, "8806"));

    static final Rule OSTEOSARCOMA_OVER_40 = rule(
            RuleDraft.query(
                            "AGE-MORPH-P09",
                            "Osteosarkom i skjelettet etter 40 år: har pasienten Pagets sykdom eller fått stråling der?",
                            "Osteosarcoma of bone after the age of 40: Paget disease, or earlier radiation of the site?")
                    .toBeConfirmed(),
            from(41, "9180").and(f -> BONE.has(f.site())));

    static final Rule PLEUROPULMONARY_BLASTOMA_OVER_6 = rule(
            RuleDraft.query(
                            "AGE-MORPH-P10",
                            "Pleuropulmonalt blastom er sjeldent etter 6 år",
                            "Pleuropulmonary blastoma is rare after the age of 6")
                    .toBeConfirmed(),
            from(7, "8973"));

    static final Rule CLEAR_CELL_SARCOMA_OF_KIDNEY_OVER_15 = rule(
            RuleDraft.query(
                            "AGE-MORPH-P11",
                            "Klarcellet sarkom i nyren er sjeldent etter 15 år",
                            "Clear cell sarcoma of the kidney is rare after the age of 15")
                    .toBeConfirmed(),
            from(16, "8964"));

    static final Rule RHABDOID_TUMOUR_OVER_20 = rule(
            RuleDraft.query(
                            "AGE-MORPH-P12",
                            "Rabdoid svulst hos voksne er sjelden: er tap av SMARCB1 eller SMARCA4 påvist?",
                            "Rhabdoid tumour of an adult is rare: has loss of SMARCB1 or SMARCA4 been shown?")
                    .toBeConfirmed(),
            from(21, "8963"));

    static final ImmutableList<Rule> ALL = ImmutableList.of(
            EMBRYONAL_FROM_15,
            OSTEOSARCOMA_UP_TO_5,
            CHONDROSARCOMA_UP_TO_5,
            EWING_UP_TO_3,
            EWING_OVER_60,
            ALVEOLAR_RHABDOMYOSARCOMA_OVER_45,
            PLEOMORPHIC_RHABDOMYOSARCOMA_UNDER_18,
            INFANTILE_FIBROSARCOMA_OVER_2,
            GIST_UNDER_20,
            PLEOMORPHIC_SARCOMA_UNDER_20,
            UTERINE_LEIOMYOSARCOMA_UNDER_30,
            DESMOPLASTIC_TUMOUR_OVER_50,
            OSTEOSARCOMA_OVER_40,
            PLEUROPULMONARY_BLASTOMA_OVER_6,
            CLEAR_CELL_SARCOMA_OF_KIDNEY_OVER_15,
            RHABDOID_TUMOUR_OVER_20);

    private AgeHistologyRules() {}

    private static Rule rule(RuleDraft draft, Predicate<Facts> condition) {
        return draft.about("morphology", "diagnosis_date", "patient_value").when(condition);
    }

    private static Predicate<Facts> from(int years, String written) {
        var histologies = HistologySet.of(written);
        return f -> f.ageAtLeast(years) && histologies.has(f.histology());
    }

    private static Predicate<Facts> upTo(int years, String written) {
        var histologies = HistologySet.of(written);
        return f -> f.ageAtMost(years) && histologies.has(f.histology());
    }
}
