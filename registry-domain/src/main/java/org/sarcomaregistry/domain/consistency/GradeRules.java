package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;

/**
 * Grade against behaviour and type. The sixth digit of the ICD-O code is another scale than the clinical grade and is
 * judged apart; after the checks of the International Agency for Research on Cancer.
 */
final class GradeRules {

    private static final int MALIGNANT = 3;
    private static final int LYMPHOID_GRADES = 5;
    private static final int LAST_LYMPHOID_GRADE = 8;
    private static final HistologySet SOLID = HistologySet.of("8000-9589");
    private static final HistologySet LOW_GRADE_CENTRAL_OSTEOSARCOMA = HistologySet.of("9187");
    private static final HistologySet UNDIFFERENTIATED_SARCOMA = HistologySet.of("8805");
    private static final HistologySet DEDIFFERENTIATED = HistologySet.of("9243, 9372");

    static final Rule GRADE_WITHOUT_MALIGNANCY = RuleDraft.error(
                    "GRADE-1",
                    "Bare ondartede svulster (malignitet 3) har grad",
                    "Only malignant tumours (behaviour 3) have a grade")
            .about("grade", "morphology")
            .when(f -> f.knows(Fact.BEHAVIOUR) && f.of(Fact.BEHAVIOUR) != MALIGNANT && f.of(Fact.GRADE) > 0);

    static final Rule MALIGNANT_WITHOUT_GRADE = RuleDraft.warning(
                    "GRADE-2",
                    "Graden mangler; er den ukjent, skal det stå",
                    "The grade is missing; if it is unknown, say so")
            .about("grade", "morphology")
            .when(f -> f.of(Fact.BEHAVIOUR) == MALIGNANT && f.of(Fact.GRADE) == Facts.BLANK);

    static final Rule LYMPHOID_GRADE = RuleDraft.error(
                    "GRADE-3",
                    "Sjette siffer 5–8 gjelder bare lymfom og leukemi",
                    "Sixth digits 5 to 8 are for lymphoma and leukaemia only")
            .about("icdo_grade", "morphology")
            .when(f -> f.of(Fact.ICDO_GRADE) >= LYMPHOID_GRADES
                    && f.of(Fact.ICDO_GRADE) <= LAST_LYMPHOID_GRADE
                    && SOLID.has(f.histology()));

    static final Rule LOW_GRADE_OSTEOSARCOMA = sixthDigit(
            RuleDraft.error(
                    "GRADE-4",
                    "Lavgradig sentralt osteosarkom har sjette siffer 1",
                    "Low-grade central osteosarcoma has sixth digit 1"),
            LOW_GRADE_CENTRAL_OSTEOSARCOMA,
            1);

    static final Rule UNDIFFERENTIATED = sixthDigit(
            RuleDraft.error(
                    "GRADE-5",
                    "Udifferensiert sarkom har sjette siffer 4",
                    "Undifferentiated sarcoma has sixth digit 4"),
            UNDIFFERENTIATED_SARCOMA,
            4);

    static final Rule DEDIFFERENTIATED_BY_OLD_RULE = sixthDigit(
            RuleDraft.warning(
                            "GRADE-6",
                            "Etter eldre regel har svulsttypen sjette siffer 2; det sier ikke noe om klinisk grad",
                            "By an old rule this type has sixth digit 2, which says nothing about the clinical grade")
                    .toBeConfirmed(),
            DEDIFFERENTIATED,
            2);

    static final ImmutableList<Rule> ALL = ImmutableList.of(
            GRADE_WITHOUT_MALIGNANCY,
            MALIGNANT_WITHOUT_GRADE,
            LYMPHOID_GRADE,
            LOW_GRADE_OSTEOSARCOMA,
            UNDIFFERENTIATED,
            DEDIFFERENTIATED_BY_OLD_RULE);

    private GradeRules() {}

    private static Rule sixthDigit(RuleDraft draft, HistologySet histologies, int digit) {
        return draft.about("icdo_grade", "morphology")
                .when(f ->
                        f.knows(Fact.ICDO_GRADE) && f.of(Fact.ICDO_GRADE) != digit && histologies.has(f.histology()));
    }
}
