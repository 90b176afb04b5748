package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;

/**
 * Where tumours of bone, cartilage and notochord are expected; after the site lists of the International Agency for
 * Research on Cancer unless said otherwise.
 */
final class BoneFamilyRules {

    static final Rule BONE_TUMOUR = rule(
            RuleDraft.query(
                    "TOPO-MORPH-1",
                    "Svulsttypen utgår fra skjelettet; osteosarkom i bløtvev finnes, bekreft",
                    "This tumour type arises in bone; extraskeletal osteosarcoma exists, please confirm"),
            SiteFamily.of("8812, 9180-9187, 9191-9195, 9200, 9210, 9250, 9262, 9270-9290")
                    .outside("C40, C41"));

    static final Rule ADAMANTINOMA = rule(
            RuleDraft.query(
                    "TOPO-MORPH-2",
                    "Adamantinom hører til i de lange rørknoklene",
                    "Adamantinoma belongs to the long bones of the limbs"),
            SiteFamily.of("9261").outside("C40.0, C40.2, C40.8, C40.9"));

    static final Rule BONE_OR_SOFT_TISSUE_TUMOUR = rule(
            RuleDraft.query(
                    "TOPO-MORPH-4",
                    "Svulsttypen hører til i skjelett eller bløtvev; synovialt sarkom i indre organer finnes, bekreft",
                    "This tumour type belongs to bone or soft tissue; visceral synovial sarcoma exists, please confirm"),
            SiteFamily.of("9040-9044, 9251, 9252, 9260").outside("C40, C41, C49, C76, C80.9"));

    static final Rule CARTILAGE_TUMOUR = rule(
            RuleDraft.query(
                    "TOPO-MORPH-5",
                    "Brusksvulst er uventet på dette stedet",
                    "A tumour of cartilage is unexpected at this site"),
            SiteFamily.of("9220-9243")
                    .outside("C30.0, C31, C32.3, C32.8, C32.9, C33.9, C39, C40, C41, C49, C76, C80.9"));

    static final Rule CHORDOMA = rule(
            RuleDraft.query(
                    "TOPO-MORPH-6",
                    "Kordom følger kroppens midtlinje og er uventet på dette stedet",
                    "Chordoma follows the midline of the body and is unexpected at this site"),
            SiteFamily.of("9370-9373").outside("C11, C14, C30, C31, C39, C40, C41, C49, C71, C72, C75, C76, C80.9"));

    static final Rule PLEOMORPHIC_SARCOMA_OF_BONE = rule(
            RuleDraft.info(
                    "TOPO-MORPH-18",
                    "Udifferensiert pleomorft sarkom i skjelettet er sjeldent, men godtas (WHO 2020)",
                    "Undifferentiated pleomorphic sarcoma of bone is rare, but accepted (WHO 2020)"),
            SiteFamily.of("8802").inside("C40, C41"));

    /** After the WHO classification of 2020. */
    static final Rule ATYPICAL_CARTILAGE_TUMOUR = rule(
            RuleDraft.query(
                            "TOPO-MORPH-20",
                            "Atypisk brusksvulst finnes i lemmer og små knokler; ellers heter den kondrosarkom grad 1 (9222/3)",
                            "Atypical cartilaginous tumour is one of limbs and small bones; elsewhere it is called"
                                    + " chondrosarcoma grade 1 (9222/3)")
                    .toBeConfirmed(),
            SiteFamily.of("9222").outside("C40, C41.3").and(f -> f.isMorphology(9222, 1)));

    static final ImmutableList<Rule> ALL = ImmutableList.of(
            BONE_TUMOUR,
            ADAMANTINOMA,
            BONE_OR_SOFT_TISSUE_TUMOUR,
            CARTILAGE_TUMOUR,
            CHORDOMA,
            PLEOMORPHIC_SARCOMA_OF_BONE,
            ATYPICAL_CARTILAGE_TUMOUR);

    private BoneFamilyRules() {}

    private static Rule rule(RuleDraft draft, Predicate<Facts> condition) {
        return draft.about("topography", "morphology").when(condition);
    }
}
