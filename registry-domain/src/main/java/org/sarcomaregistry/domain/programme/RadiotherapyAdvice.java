package org.sarcomaregistry.domain.programme;

import static org.sarcomaregistry.domain.indicator.TumourProperties.EXTREMITY_OR_TRUNK;
import static org.sarcomaregistry.domain.indicator.TumourProperties.HIGH_GRADE;
import static org.sarcomaregistry.domain.indicator.TumourProperties.SARCOMA;
import static org.sarcomaregistry.domain.indicator.WorkUpProperties.DEEP;
import static org.sarcomaregistry.domain.indicator.WorkUpProperties.LOCALISED;
import static org.sarcomaregistry.domain.programme.Anchor.OPERATION;
import static org.sarcomaregistry.domain.programme.Anchor.RADIOTHERAPY;
import static org.sarcomaregistry.domain.programme.IrradiationQuestions.dose;
import static org.sarcomaregistry.domain.programme.OperationQuestions.INTRALESIONAL;
import static org.sarcomaregistry.domain.programme.OperationQuestions.MARGINAL;
import static org.sarcomaregistry.domain.programme.OperationQuestions.OPERATED;
import static org.sarcomaregistry.domain.programme.Recommendation.recommendation;
import static org.sarcomaregistry.domain.programme.TumourQuestions.SOFT_TISSUE;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Range;
import java.math.BigDecimal;
import org.sarcomaregistry.domain.indicator.Criterion;
import org.sarcomaregistry.domain.indicator.LocalTreatmentProperties;
import org.sarcomaregistry.domain.treatment.Timing;

/**
 * What is recommended of radiotherapy in soft tissue sarcoma. Where it is recommended after the operation, radiotherapy
 * before it counts too: the text is about whether, and centres differ in when.
 */
final class RadiotherapyAdvice {

    private static final Criterion OPERATED_LOCALISED = Criterion.all(SARCOMA, EXTREMITY_OR_TRUNK, LOCALISED, OPERATED);

    static final ImmutableList<Recommendation> ALL = ImmutableList.of(
            recommendation(
                            "RT-DEEP-HIGH-GRADE",
                            "Dype høygradige svulster i ekstremitet og trunkusvegg strålebehandles uansett margin",
                            "Deep high-grade tumours of limb and trunk wall are irradiated whatever the margin")
                    .asOf(OPERATION)
                    .when(OPERATED_LOCALISED, HIGH_GRADE, DEEP)
                    .then(LocalTreatmentProperties.TUMOUR_IRRADIATED),
            recommendation(
                            "RT-HIGH-GRADE-CLOSE",
                            "Høygradige svulster strålebehandles etter marginal eller intralesjonell margin",
                            "High-grade tumours are irradiated after a marginal or intralesional margin")
                    .asOf(OPERATION)
                    .when(OPERATED_LOCALISED, HIGH_GRADE, INTRALESIONAL.or(MARGINAL))
                    .then(LocalTreatmentProperties.TUMOUR_IRRADIATED),
            recommendation(
                            "RT-INTRALESIONAL",
                            "Etter intralesjonell margin strålebehandles det uansett grad",
                            "After an intralesional margin the tumour bed is irradiated whatever the grade")
                    .asOf(OPERATION)
                    .when(OPERATED_LOCALISED, INTRALESIONAL)
                    .then(LocalTreatmentProperties.TUMOUR_IRRADIATED),
            recommendation(
                            "RT-DOSE-CLEAR",
                            "Postoperativt gis 50 Gy ved negativ margin",
                            "After the operation 50 Gy are given when the margin is negative")
                    .asOf(RADIOTHERAPY)
                    .when(SARCOMA, SOFT_TISSUE, IrradiationQuestions.POST_OPERATIVE, INTRALESIONAL.negate())
                    .then(dose("dose-50-gy", Timing.POST_OPERATIVE, gray("50", "50.4"))),
            recommendation(
                            "RT-DOSE-POSITIVE",
                            "Postoperativt gis 60–66 Gy ved positiv margin",
                            "After the operation 60 to 66 Gy are given when the margin is positive")
                    .asOf(RADIOTHERAPY)
                    .when(SARCOMA, SOFT_TISSUE, IrradiationQuestions.POST_OPERATIVE, INTRALESIONAL)
                    .then(dose("dose-60-66-gy", Timing.POST_OPERATIVE, gray("60", "66"))),
            recommendation(
                            "RT-DOSE-DEFINITIVE",
                            "Definitiv strålebehandling gis om mulig til 70–74 Gy",
                            "Definitive radiotherapy is given to 70 to 74 Gy if possible")
                    .asOf(RADIOTHERAPY)
                    .when(SARCOMA, SOFT_TISSUE, IrradiationQuestions.DEFINITIVE)
                    .then(dose("dose-70-74-gy", Timing.DEFINITIVE, gray("70", "74"))),
            recommendation(
                            "RT-PALLIATIVE",
                            "Palliativ strålebehandling gis som 3 Gy × 10–12 eller 8 Gy × 1",
                            "Palliative radiotherapy is given as 3 Gy × 10 to 12 or 8 Gy × 1")
                    .asOf(RADIOTHERAPY)
                    .when(SARCOMA, IrradiationQuestions.PALLIATIVE)
                    .then(IrradiationQuestions.PALLIATIVE_STANDARD));

    private RadiotherapyAdvice() {}

    private static Range<BigDecimal> gray(String least, String most) {
        return Range.closed(new BigDecimal(least), new BigDecimal(most));
    }
}
