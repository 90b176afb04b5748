package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;
import java.util.function.Predicate;

/**
 * Where tumours of soft tissue, vessels, nerves and skin are expected; after the site lists of the International Agency
 * for Research on Cancer unless said otherwise.
 */
final class SoftTissueFamilyRules {

    static final Rule ASKIN_TUMOUR = rule(
            RuleDraft.query(
                    "TOPO-MORPH-3",
                    "Askins svulst utgår fra brystveggen og lungene",
                    "Askin tumour arises in the chest wall and lungs"),
            SiteFamily.of("9365").outside("C39, C40, C41, C49, C76.1, C76.7, C76.8, C80.9"));

    static final Rule NERVE_SHEATH_TUMOUR = rule(
            RuleDraft.query(
                    "TOPO-MORPH-7",
                    "Nerveskjedesvulst er uventet på dette stedet",
                    "A nerve sheath tumour is unexpected at this site"),
            SiteFamily.of("9540-9571").outside("C38, C39.8, C39.9, C47, C48, C49, C69, C70, C71, C72, C76, C80.9"));

    static final Rule DERMATOFIBROSARCOMA = rule(
            RuleDraft.query(
                    "TOPO-MORPH-11",
                    "Dermatofibrosarkom hører til i hud og underhud",
                    "Dermatofibrosarcoma belongs to skin and subcutis"),
            SiteFamily.of("8832, 8833").outside("C00, C44, C49, C51, C60, C63.2, C63.8, C63.9, C80.9"));

    static final Rule SOFT_TISSUE_TUMOUR_OF_MARROW_BRAIN_OR_NODE = rule(
            RuleDraft.query(
                    "TOPO-MORPH-15",
                    "Bløtvevssarkom utgår sjelden fra beinmarg, sentralnervesystem eller lymfeknute",
                    "Soft tissue sarcoma rarely arises in marrow, central nervous system or lymph node"),
            SiteFamily.of("8810-8921, 8990, 8991").inside("C42.0, C42.1, C42.3, C42.4, C70-C72, C77"));

    static final Rule SARCOMA_OF_MARROW_OR_NODE = rule(
            RuleDraft.query(
                    "TOPO-MORPH-16",
                    "Svulsttypen utgår sjelden fra beinmarg eller lymfeknute",
                    "This tumour type rarely arises in marrow or lymph node"),
            SiteFamily.of("8800-8806, 8963, 9120-9136, 9150, 9580, 9581").inside("C42.0, C42.1, C42.3, C42.4, C77"));

    static final Rule KAPOSI_SARCOMA = rule(
            RuleDraft.query(
                    "TOPO-MORPH-17",
                    "Kaposis sarkom er uventet på dette stedet",
                    "Kaposi sarcoma is unexpected at this site"),
            SiteFamily.of("9140").inside("C07, C08, C22-C25, C40-C42, C47, C48, C50-C58, C61, C62, C64-C68, C70-C75"));

    /** After the WHO classification of 2020. */
    static final Rule ATYPICAL_LIPOMATOUS_TUMOUR = rule(
            RuleDraft.query(
                    "TOPO-MORPH-21",
                    "Dypt i buk, brysthule og sædstreng heter svulsten høyt differensiert liposarkom (8851/3)",
                    "Deep in abdomen, chest and spermatic cord the tumour is called well differentiated liposarcoma"
                            + " (8851/3)"),
            SiteFamily.of("8850").inside("C38, C48, C63.1").and(f -> f.isMorphology(8850, 1)));

    static final ImmutableList<Rule> ALL = ImmutableList.of(
            ASKIN_TUMOUR,
            NERVE_SHEATH_TUMOUR,
            DERMATOFIBROSARCOMA,
            SOFT_TISSUE_TUMOUR_OF_MARROW_BRAIN_OR_NODE,
            SARCOMA_OF_MARROW_OR_NODE,
            KAPOSI_SARCOMA,
            ATYPICAL_LIPOMATOUS_TUMOUR);

    private SoftTissueFamilyRules() {}

    private static Rule rule(RuleDraft draft, Predicate<Facts> condition) {
        return draft.about("topography", "morphology").when(condition);
    }
}
