package org.sarcomaregistry.domain.programme;

import static org.sarcomaregistry.domain.indicator.TumourProperties.BONE;
import static org.sarcomaregistry.domain.indicator.TumourProperties.EXTREMITY_OR_TRUNK;
import static org.sarcomaregistry.domain.indicator.TumourProperties.HIGH_GRADE;
import static org.sarcomaregistry.domain.indicator.TumourProperties.SARCOMA;
import static org.sarcomaregistry.domain.indicator.WorkUpProperties.LOCALISED;
import static org.sarcomaregistry.domain.programme.Anchor.OPERATION;
import static org.sarcomaregistry.domain.programme.Anchor.SYSTEMIC_THERAPY;
import static org.sarcomaregistry.domain.programme.DrugQuestions.gave;
import static org.sarcomaregistry.domain.programme.DrugQuestions.gaveOnly;
import static org.sarcomaregistry.domain.programme.OperationQuestions.OPERATED;
import static org.sarcomaregistry.domain.programme.Recommendation.recommendation;
import static org.sarcomaregistry.domain.programme.TumourQuestions.AGE_18_TO_75;
import static org.sarcomaregistry.domain.programme.TumourQuestions.EWING;
import static org.sarcomaregistry.domain.programme.TumourQuestions.GIST;
import static org.sarcomaregistry.domain.programme.TumourQuestions.OSTEOSARCOMA;
import static org.sarcomaregistry.domain.programme.TumourQuestions.SOFT_TISSUE;

import com.google.common.collect.ImmutableList;

/** What is recommended of drug treatment. */
final class DrugAdvice {

    private static final String CYCLOPHOSPHAMIDE = "L01AA01";
    private static final String IFOSFAMIDE = "L01AA06";
    private static final String METHOTREXATE = "L01BA01";
    private static final String VINCRISTINE = "L01CA02";
    private static final String ETOPOSIDE = "L01CB01";
    private static final String DOXORUBICIN = "L01DB01";
    private static final String CISPLATIN = "L01XA01";
    private static final String IMATINIB = "L01EA01";

    static final ImmutableList<Recommendation> ALL = ImmutableList.of(
            recommendation(
                            "DRUG-STS-HIGH-RISK",
                            "Voksne med høyrisiko bløtvevssarkom i ekstremitet eller trunkusvegg får doksorubicin og ifosfamid",
                            "Adults with high-risk soft tissue sarcoma of limb or trunk wall get doxorubicin and ifosfamide")
                    .asOf(OPERATION)
                    .when(
                            SARCOMA,
                            EXTREMITY_OR_TRUNK,
                            LOCALISED,
                            OPERATED,
                            AGE_18_TO_75,
                            HIGH_GRADE,
                            RiskQuestions.HIGH_RISK)
                    .then(gave("gave-doxorubicin-ifosfamide", DOXORUBICIN, IFOSFAMIDE)),
            recommendation(
                            "DRUG-OSTEO-NEOADJUVANT",
                            "Høygradig osteosarkom i skjelettet får kjemoterapi før operasjonen",
                            "High-grade osteosarcoma of bone gets chemotherapy before the operation")
                    .when(OSTEOSARCOMA, BONE, HIGH_GRADE, OPERATED)
                    .then(DrugQuestions.BEFORE_OPERATION),
            recommendation(
                            "DRUG-OSTEO-POST-OPERATIVE",
                            "Høygradig osteosarkom i skjelettet får kjemoterapi også etter operasjonen",
                            "High-grade osteosarcoma of bone gets chemotherapy after the operation too")
                    .when(OSTEOSARCOMA, BONE, HIGH_GRADE, OPERATED)
                    .then(DrugQuestions.AFTER_OPERATION),
            recommendation(
                            "DRUG-OSTEO-DRUGS",
                            "Osteosarkom behandles med doksorubicin, metotreksat, cisplatin og ifosfamid",
                            "Osteosarcoma is treated with doxorubicin, methotrexate, cisplatin and ifosfamide")
                    .asOf(SYSTEMIC_THERAPY)
                    .when(OSTEOSARCOMA, BONE, HIGH_GRADE, DrugQuestions.CHEMOTHERAPY_REPORTED)
                    .then(gaveOnly("osteosarcoma-drugs", DOXORUBICIN, METHOTREXATE, CISPLATIN, IFOSFAMIDE)),
            recommendation(
                            "DRUG-EWING",
                            "Ewing sarkom får vinkristin, doksorubicin og syklofosfamid vekslende med ifosfamid og etoposid",
                            "Ewing sarcoma gets vincristine, doxorubicin and cyclophosphamide in turn with ifosfamide and etoposide")
                    .when(EWING)
                    .then(gave("gave-vdc-ie", VINCRISTINE, DOXORUBICIN, CYCLOPHOSPHAMIDE, IFOSFAMIDE, ETOPOSIDE)),
            recommendation(
                            "DRUG-BONE-CENTRE",
                            "Kjemoterapi ved bensarkom gis bare ved de regionale sarkomsentrene",
                            "Chemotherapy for bone sarcoma is given only at the regional sarcoma centres")
                    .asOf(SYSTEMIC_THERAPY)
                    .when(SARCOMA, BONE, DrugQuestions.CHEMOTHERAPY_REPORTED)
                    .then(DrugQuestions.AT_CENTRE),
            recommendation(
                            "DRUG-STS-FIRST-LINE",
                            "Førstelinjebehandling av metastatisk bløtvevssarkom inneholder et antracyklin",
                            "The first line for metastatic soft tissue sarcoma has an anthracycline")
                    .asOf(SYSTEMIC_THERAPY)
                    .when(SARCOMA, SOFT_TISSUE, DrugQuestions.PALLIATIVE_FIRST_LINE)
                    .then(DrugQuestions.ANTHRACYCLINE_FIRST),
            recommendation(
                            "DRUG-GIST-HIGH-RISK",
                            "Operert GIST med høy risiko får imatinib",
                            "Operated GIST of high risk gets imatinib")
                    .asOf(OPERATION)
                    .when(GIST, LOCALISED, OPERATED, GistQuestions.HIGH_RISK)
                    .then(gave("gave-imatinib", IMATINIB)),
            recommendation(
                            "DRUG-GIST-TESTED",
                            "GIST som får imatinib, undersøkes for mutasjon",
                            "GIST that gets imatinib is tested for mutations")
                    .when(GIST, gave("gave-imatinib", IMATINIB))
                    .then(GistQuestions.MUTATION_TESTED));

    private DrugAdvice() {}
}
