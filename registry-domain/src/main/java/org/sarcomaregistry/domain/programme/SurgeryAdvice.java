package org.sarcomaregistry.domain.programme;

import static org.sarcomaregistry.domain.indicator.TumourProperties.BONE;
import static org.sarcomaregistry.domain.indicator.TumourProperties.EXTREMITY_OR_TRUNK;
import static org.sarcomaregistry.domain.indicator.TumourProperties.SARCOMA;
import static org.sarcomaregistry.domain.indicator.WorkUpProperties.DEEP;
import static org.sarcomaregistry.domain.indicator.WorkUpProperties.OVER_5_CM;
import static org.sarcomaregistry.domain.programme.Anchor.OPERATION;
import static org.sarcomaregistry.domain.programme.OperationQuestions.OPERATED;
import static org.sarcomaregistry.domain.programme.Recommendation.recommendation;
import static org.sarcomaregistry.domain.programme.TumourQuestions.LIMB;

import com.google.common.collect.ImmutableList;

/** What is recommended of operations. */
final class SurgeryAdvice {

    static final ImmutableList<Recommendation> ALL = ImmutableList.of(
            recommendation(
                            "SURG-BONE-SERVICE",
                            "Bensarkom opereres ved et av de to sykehusene med flerregional tjeneste",
                            "Bone sarcoma is operated on at one of the two hospitals of the multiregional service")
                    .asOf(OPERATION)
                    .when(SARCOMA, BONE, OPERATED)
                    .then(OperationQuestions.AT_BONE_SERVICE),
            recommendation(
                            "SURG-STS-CENTRE",
                            "Dype svulster og svulster over 5 cm i ekstremitet eller trunkus opereres ved et sarkomsenter",
                            "Deep tumours and tumours over 5 cm of limb or trunk are operated on at a sarcoma centre")
                    .asOf(OPERATION)
                    .when(SARCOMA, EXTREMITY_OR_TRUNK, DEEP.or(OVER_5_CM), OPERATED)
                    .then(OperationQuestions.AT_CENTRE),
            recommendation(
                            "SURG-LIMB-SPARING",
                            "Sarkom i ekstremitet opereres som regel ekstremitetsbevarende",
                            "Sarcoma of a limb is as a rule operated on with the limb spared")
                    .asOf(OPERATION)
                    .when(SARCOMA, LIMB, OPERATED)
                    .then(OperationQuestions.LIMB_SPARED),
            recommendation(
                            "PATH-MARGIN",
                            "Ved frie render oppgis avstand i millimeter og hvilket vev randen består av",
                            "With clear margins the distance in millimetres and the tissue of the margin are stated")
                    .asOf(OPERATION)
                    .when(SARCOMA, EXTREMITY_OR_TRUNK, OPERATED, OperationQuestions.CLEAR)
                    .then(OperationQuestions.MARGIN_DESCRIBED));

    private SurgeryAdvice() {}
}
