package org.sarcomaregistry.domain.consistency;

import com.google.common.collect.ImmutableList;

/** Size, margin and drugs: what can't be measured, judged or expected. */
final class TreatmentRules {

    private static final int LARGEST_MM = 600;
    private static final HistologySet TREATED_WITH_IMATINIB = HistologySet.of("8832, 8833, 8936, 9251, 9252");

    static final Rule IMPLAUSIBLE_SIZE = RuleDraft.query(
                    "SIZE-1",
                    "Svulsten måler 0 mm eller over 60 cm: er enheten millimeter?",
                    "The tumour measures 0 mm or more than 60 cm: is the unit millimetres?")
            .about("size_mm")
            .when(f -> f.of(Fact.SIZE_MM) == 0 || f.of(Fact.SIZE_MM) > LARGEST_MM);

    static final Rule MARGIN_WITHOUT_RESECTION = RuleDraft.error(
                    "MARGIN-1",
                    "Margin er vurdert, men svulsten er ikke tatt ut",
                    "A margin was judged, but the tumour was not taken out")
            .about("residual", "surgeon_margin", "margin_mm")
            .when(f -> f.isNot(Fact.RESECTED) && f.is(Fact.MARGIN_RECORDED));

    static final Rule IMATINIB_FOR_OTHER_TUMOUR = RuleDraft.query(
                    "TREAT-1", "Imatinib er uvanlig ved denne svulsttypen", "Imatinib is unusual for this tumour type")
            .toBeConfirmed()
            .about("drugs", "morphology")
            .when(f -> f.is(Fact.IMATINIB) && TREATED_WITH_IMATINIB.lacks(f.histology()));

    static final ImmutableList<Rule> ALL =
            ImmutableList.of(IMPLAUSIBLE_SIZE, MARGIN_WITHOUT_RESECTION, IMATINIB_FOR_OTHER_TUMOUR);

    private TreatmentRules() {}
}
