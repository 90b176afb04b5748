package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;

/** The behaviour digit: which there are, and which fit a primary tumour and a site. */
final class BehaviourRules {

    private static final int IN_SITU = 2;
    private static final int METASTATIC = 6;
    private static final int PERHAPS_METASTATIC = 9;
    private static final SiteSet WITHOUT_EPITHELIUM = SiteSet.of("C40, C41, C42, C47, C49, C70-C72");

    static final Rule IN_SITU_WITHOUT_EPITHELIUM = RuleDraft.query(
                    "TOPO-BEH-1",
                    "Svulst in situ finnes ikke i skjelett, bløtvev, nerve, beinmarg og sentralnervesystem",
                    "There is no tumour in situ in bone, soft tissue, nerve, marrow and central nervous system")
            .about("morphology", "topography")
            .when(f -> f.of(Fact.BEHAVIOUR) == IN_SITU && WITHOUT_EPITHELIUM.has(f.site()));

    static final Rule UNDEFINED_BEHAVIOUR = RuleDraft.error(
                    "BEH-1",
                    "Sifferet for malignitet finnes ikke i ICD-O-3; det skal være 0, 1, 2, 3, 6 eller 9",
                    "ICD-O-3 has no such behaviour; it must be 0, 1, 2, 3, 6 or 9")
            .about("morphology")
            .when(f -> isUndefined(f.of(Fact.BEHAVIOUR)));

    static final Rule PRIMARY_CALLED_METASTATIC = RuleDraft.error(
                    "BEH-2",
                    "En primærsvulst kan ikke ha malignitet 6 (metastase) eller 9 (usikkert om primær)",
                    "A primary tumour can't have behaviour 6 (metastatic) or 9 (uncertain whether primary)")
            .about("morphology", "target")
            .when(f -> f.is(Fact.PRIMARY)
                    && (f.of(Fact.BEHAVIOUR) == METASTATIC || f.of(Fact.BEHAVIOUR) == PERHAPS_METASTATIC));

    static final ImmutableList<Rule> ALL =
            ImmutableList.of(IN_SITU_WITHOUT_EPITHELIUM, UNDEFINED_BEHAVIOUR, PRIMARY_CALLED_METASTATIC);

    private BehaviourRules() {}

    private static boolean isUndefined(int behaviour) {
        return switch (behaviour) {
            case 0, 1, 2, 3, 6, 9, Facts.MISSING -> false;
            default -> true;
        };
    }
}
