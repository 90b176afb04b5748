package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;

/** Basis of diagnosis against tumour type; after the checks of the International Agency for Research on Cancer. */
final class BasisRules {

    private static final HistologySet KNOWN_WITHOUT_MICROSCOPE = HistologySet.of("8000, 8800, 8960, 9140");
    private static final HistologySet NO_TYPE = HistologySet.of("8000");

    static final Rule TYPE_WITHOUT_MICROSCOPE = RuleDraft.query(
                    "BASIS-1",
                    "En bestemt svulsttype forutsetter mikroskopi, men diagnosegrunnlaget er et annet eller ukjent",
                    "A specific tumour type needs microscopy, but the basis of diagnosis is another or unknown")
            .about("basis", "morphology")
            .when(f -> isClinical(f.of(Fact.BASIS)) && KNOWN_WITHOUT_MICROSCOPE.lacks(f.histology()));

    static final Rule MICROSCOPE_WITHOUT_TYPE = RuleDraft.query(
                    "BASIS-2",
                    "Diagnosen er stilt ved mikroskopi, men svulsttypen er ikke angitt",
                    "The diagnosis rests on microscopy, but no tumour type is given")
            .toBeConfirmed()
            .about("morphology", "basis")
            .when(f -> isMicroscopic(f.of(Fact.BASIS)) && NO_TYPE.has(f.histology()));

    static final ImmutableList<Rule> ALL = ImmutableList.of(TYPE_WITHOUT_MICROSCOPE, MICROSCOPE_WITHOUT_TYPE);

    private BasisRules() {}

    private static boolean isClinical(int basis) {
        return (basis >= 0 && basis <= 4) || basis == 9;
    }

    private static boolean isMicroscopic(int basis) {
        return basis >= 5 && basis <= 8;
    }
}
