package org.sarcomaregistry.domain.programme;

import static org.sarcomaregistry.domain.indicator.TumourProperties.BONE;
import static org.sarcomaregistry.domain.indicator.TumourProperties.EWING_OR_OSTEOSARCOMA;
import static org.sarcomaregistry.domain.indicator.TumourProperties.EXTREMITY_OR_TRUNK;
import static org.sarcomaregistry.domain.indicator.TumourProperties.SARCOMA;
import static org.sarcomaregistry.domain.indicator.WorkUpProperties.DEEP;
import static org.sarcomaregistry.domain.indicator.WorkUpProperties.OVER_5_CM;
import static org.sarcomaregistry.domain.programme.Recommendation.recommendation;
import static org.sarcomaregistry.domain.programme.TumourQuestions.FNCLCC_TYPE;
import static org.sarcomaregistry.domain.programme.TumourQuestions.GIST;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.indicator.MeetingProperties;

/** What is recommended of referral, imaging, meetings and pathology. */
final class WorkUpAdvice {

    static final ImmutableList<Recommendation> ALL = ImmutableList.of(
            recommendation(
                            "REF-BONE-UNTOUCHED",
                            "Mistenkt bensarkom henvises til sarkomsenter uten biopsi først",
                            "Suspected bone sarcoma is referred to a sarcoma centre before any biopsy")
                    .when(SARCOMA, BONE)
                    .then(WorkUpQuestions.REFERRED_UNTOUCHED),
            recommendation(
                            "REF-STS-UNTOUCHED",
                            "Dype svulster og svulster over 5 cm i ekstremitet eller trunkus henvises uten biopsi eller operasjon først",
                            "Deep tumours and tumours over 5 cm of limb or trunk are referred before any biopsy or operation")
                    .when(SARCOMA, EXTREMITY_OR_TRUNK, DEEP.or(OVER_5_CM))
                    .then(WorkUpQuestions.REFERRED_UNTOUCHED),
            recommendation(
                            "IMG-STS-MR",
                            "MR er førstevalg ved bløtvevssarkom i ekstremitet og trunkus",
                            "MR is the first choice in soft tissue sarcoma of limb and trunk")
                    .when(SARCOMA, EXTREMITY_OR_TRUNK)
                    .then(WorkUpQuestions.MR),
            recommendation(
                            "IMG-CHEST-CT",
                            "CT thorax tas for å lete etter metastaser",
                            "CT of the chest is made to look for metastases")
                    .when(SARCOMA, GIST.negate())
                    .then(WorkUpQuestions.CHEST_CT),
            recommendation(
                            "IMG-BONE-XRAY-CT",
                            "Bensarkom undersøkes med røntgen eller CT",
                            "Bone sarcoma is examined by X-ray or CT")
                    .when(SARCOMA, BONE)
                    .then(WorkUpQuestions.X_RAY.or(WorkUpQuestions.CT)),
            recommendation(
                            "IMG-BONE-MR",
                            "Ved osteosarkom og Ewing sarkom i skjelettet undersøkes hele margen med MR",
                            "In osteosarcoma and Ewing sarcoma of bone the whole marrow is examined by MR")
                    .when(BONE, EWING_OR_OSTEOSARCOMA)
                    .then(WorkUpQuestions.MR),
            recommendation(
                            "IMG-BONE-SCAN",
                            "Skjelettscintigrafi tas ved bensarkom",
                            "A bone scan is made in bone sarcoma")
                    .when(SARCOMA, BONE)
                    .then(WorkUpQuestions.BONE_SCAN),
            recommendation(
                            "MDT-CENTRE",
                            "Behandlingen planlegges i tverrfaglig møte ved sarkomsenter",
                            "Treatment is planned in a multidisciplinary meeting of a sarcoma centre")
                    .when(SARCOMA)
                    .then(MeetingProperties.AT_CENTRE),
            recommendation(
                            "PATH-STS-GRADE",
                            "Bløtvevssarkom graderes etter FNCLCC der typen graderes",
                            "Soft tissue sarcoma is graded by FNCLCC where the type is graded")
                    .when(SARCOMA, BONE.negate(), FNCLCC_TYPE)
                    .then(WorkUpQuestions.GRADED_BY_FNCLCC),
            recommendation(
                            "PATH-BONE-GRADE",
                            "Bensarkom graderes etter systemet for bensarkom eller svulsttypen",
                            "Bone sarcoma is graded by the system for bone sarcoma or by its type")
                    .when(SARCOMA, BONE)
                    .then(WorkUpQuestions.GRADED_AS_BONE));

    private WorkUpAdvice() {}
}
