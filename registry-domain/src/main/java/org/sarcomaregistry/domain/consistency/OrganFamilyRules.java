package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;

/**
 * Where tumours of one organ are expected; after the site lists of the International Agency for Research on Cancer
 * unless said otherwise.
 */
final class OrganFamilyRules {

    static final Rule ENDOMETRIAL_STROMAL_SARCOMA = rule(
            RuleDraft.query(
                    "TOPO-MORPH-8",
                    "Endometriestromasarkom utgår fra livmoren; det finnes også utenfor, bekreft",
                    "Endometrial stromal sarcoma arises in the uterus; it exists outside too, please confirm"),
            SiteFamily.of("8930, 8931").outside("C54, C55, C57.8, C57.9"));

    static final Rule ADENOSARCOMA = rule(
            RuleDraft.query(
                    "TOPO-MORPH-9",
                    "Adenosarkom hører til i kjønnsorganer, urinveier og bekken",
                    "Adenosarcoma belongs to the genital organs, urinary tract and pelvis"),
            SiteFamily.of("8932, 8933").outside("C51-C57, C64-C68, C76.2, C76.3, C76.7, C76.8, C80.9"));

    static final Rule GIST = rule(
            RuleDraft.query(
                    "TOPO-MORPH-10",
                    "GIST utgår fra mage og tarm; i oment og krøs finnes den også, bekreft",
                    "GIST arises in stomach and bowel; it exists in omentum and mesentery too, please confirm"),
            SiteFamily.of("8936").outside("C15-C20, C26, C76.2, C76.3, C76.7, C76.8, C80.9"));

    static final Rule KIDNEY_TUMOUR = rule(
            RuleDraft.query("TOPO-MORPH-12", "Svulsttypen hører til i nyren", "This tumour type belongs to the kidney"),
            SiteFamily.of("8960, 8964-8967").outside("C64, C68.8, C68.9"));

    static final Rule LIVER_TUMOUR = rule(
            RuleDraft.query(
                    "TOPO-MORPH-13", "Svulsttypen hører til i leveren", "This tumour type belongs to the liver"),
            SiteFamily.of("8970, 9124").outside("C22"));

    static final Rule PHYLLODES_TUMOUR = rule(
            RuleDraft.query(
                    "TOPO-MORPH-14", "Phyllodessvulst hører til i brystet", "Phyllodes tumour belongs to the breast"),
            SiteFamily.of("9020").outside("C50"));

    /** After the WHO classification of 2020. */
    static final Rule SINONASAL_SARCOMA = rule(
            RuleDraft.error(
                            "TOPO-MORPH-19",
                            "Bifenotypisk sinonasalt sarkom finnes bare i nese og bihuler",
                            "Biphenotypic sinonasal sarcoma exists in nose and sinuses only")
                    .toBeConfirmed(),
            SiteFamily.of("9045").outside("C30, C31"));

    static final ImmutableList<Rule> ALL = ImmutableList.of(
            ENDOMETRIAL_STROMAL_SARCOMA,
            ADENOSARCOMA,
            GIST,
            KIDNEY_TUMOUR,
            LIVER_TUMOUR,
            PHYLLODES_TUMOUR,
            SINONASAL_SARCOMA);

    private OrganFamilyRules() {}

    private static Rule rule(RuleDraft draft, Predicate<Facts> condition) {
        return draft.about("topography", "morphology").when(condition);
    }
}
