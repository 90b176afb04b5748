package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;

/** Morphology against the registry's catalogue and the changes from ICD-O-3.1 to ICD-O-3.2. */
final class CatalogueRules {

    private static final int ICDO_3_2_IN_FORCE = 2021;
    private static final SubtypeCatalogue CATALOGUE = SubtypeCatalogue.current();
    private static final MorphologySet CATALOGUED = MorphologySet.where(CatalogueRules::isCatalogued);
    private static final MorphologySet RECODED = MorphologySet.where(CatalogueRules::isRecoded);

    static final Rule NOT_IN_THE_CATALOGUE = RuleDraft.query(
                    "MORPH-1",
                    "Morfologikoden står ikke i registerets katalog; er den riktig, si hvorfor",
                    "The morphology code is not in the registry's catalogue; if it is right, say why")
            .about("morphology")
            .when(CATALOGUED::lacks);

    static final Rule OLD_CODE_FOR_A_NEW_CASE = RuleDraft.warning(
                    "MORPH-2",
                    "Koden er fra ICD-O-3.1 og er endret; nye tilfeller kodes etter ICD-O-3.2",
                    "The code is of ICD-O-3.1 and has changed; new cases are coded by ICD-O-3.2")
            .about("morphology", "diagnosis_date")
            .when(f -> f.of(Fact.DIAGNOSIS_YEAR) >= ICDO_3_2_IN_FORCE && RECODED.has(f));

    static final ImmutableList<Rule> ALL = ImmutableList.of(NOT_IN_THE_CATALOGUE, OLD_CODE_FOR_A_NEW_CASE);

    private CatalogueRules() {}

    private static boolean isCatalogued(Morphology code) {
        return !CATALOGUE.of(CATALOGUE.recode(code).to()).isEmpty();
    }

    private static boolean isRecoded(Morphology code) {
        return !CATALOGUE.recode(code).to().equals(code);
    }
}
