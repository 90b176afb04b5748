package org.sarcomaregistry.domain.indicator;

import static org.sarcomaregistry.domain.indicator.BiopsyProperties.BIOPSIED;
import static org.sarcomaregistry.domain.indicator.BiopsyProperties.MR_BEFORE_BIOPSY;
import static org.sarcomaregistry.domain.indicator.Indicator.indicator;
import static org.sarcomaregistry.domain.indicator.LocalTreatmentProperties.TUMOUR_IRRADIATED;
import static org.sarcomaregistry.domain.indicator.LocalTreatmentProperties.WITHOUT_RUPTURE;
import static org.sarcomaregistry.domain.indicator.Placing.byDiagnosis;
import static org.sarcomaregistry.domain.indicator.TreatmentProperties.FREE_MARGINS;
import static org.sarcomaregistry.domain.indicator.TreatmentProperties.OPERATED;
import static org.sarcomaregistry.domain.indicator.TumourProperties.ABDOMINAL;
import static org.sarcomaregistry.domain.indicator.TumourProperties.BONE;
import static org.sarcomaregistry.domain.indicator.TumourProperties.EXTREMITY_OR_TRUNK;
import static org.sarcomaregistry.domain.indicator.TumourProperties.HIGH_GRADE;
import static org.sarcomaregistry.domain.indicator.TumourProperties.SARCOMA;
import static org.sarcomaregistry.domain.indicator.WorkUpProperties.DEEP;
import static org.sarcomaregistry.domain.indicator.WorkUpProperties.LOCALISED;
import static org.sarcomaregistry.domain.indicator.WorkUpProperties.OVER_5_CM;

import org.sarcomaregistry.domain.report.FormKind;

/**
 * Indicators made of what the action programme recommends or neighbours measure. None has a published level, so that none
 * has any. Unlike the recommendations themselves, they do not ask which edition was in force.
 */
final class GuidelineIndicators {

    /** SARK-CENTRE-FIRST: seen by a sarcoma centre before anybody put a needle or a knife in the tumour. */
    static final Indicator CENTRE_FIRST = indicator(
                    "SARK-CENTRE-FIRST",
                    "Utredet ved sarkomsenter før biopsi eller kirurgi",
                    "Worked up at a sarcoma centre before biopsy or surgery")
            .among(SARCOMA, BONE.or(EXTREMITY_OR_TRUNK.and(DEEP.or(OVER_5_CM))))
            .share(WorkUpProperties.CENTRE_FIRST)
            .answeredBy(FormKind.WORK_UP)
            .placed(
                    byDiagnosis(Attribution.ASSESSING),
                    Status.GUIDELINE,
                    "Handlingsprogrammet: mistenkt bensarkom, og bløtvevssvulster som er dype eller over 5 cm, henvises til sarkomsenter uten biopsi eller operasjon først. Målnivået er ikke publisert.",
                    "Action programme: suspected bone sarcoma, and soft-tissue tumours that are deep or over 5 cm, are referred to a sarcoma centre before any biopsy or operation. No level is published.");

    /** SARK-MDT: discussed at a centre's meeting before the operation. */
    static final Indicator MEETING = indicator(
                    "SARK-MDT",
                    "Drøftet i tverrfaglig møte (MDT) ved sarkomsenter",
                    "Discussed in a multidisciplinary meeting of a sarcoma centre")
            .among(SARCOMA)
            .share(MeetingProperties.AT_CENTRE)
            .answeredBy(FormKind.WORK_UP)
            .placed(
                    byDiagnosis(Attribution.ASSESSING),
                    Status.GUIDELINE,
                    "Handlingsprogrammet: behandlingen planlegges i tverrfaglig møte ved sarkomsenter. Et møte uten dato regnes som holdt før operasjonen. Målnivået er ikke publisert.",
                    "Action programme: treatment is planned in a multidisciplinary meeting of a sarcoma centre. A meeting without a date is taken as held before the operation. No level is published.");

    /** SARK-MR: MR no later than the first sample. */
    static final Indicator MR_FIRST = indicator(
                    "SARK-MR",
                    "Bløtvevssarkom i ekstremitet og trunkus undersøkt med MR før biopsi",
                    "Soft-tissue sarcoma of extremity and trunk examined by MR before the biopsy")
            .among(SARCOMA, EXTREMITY_OR_TRUNK, BIOPSIED)
            .share(MR_BEFORE_BIOPSY)
            .answeredBy(FormKind.WORK_UP)
            .placed(
                    byDiagnosis(Attribution.ASSESSING),
                    Status.GUIDELINE,
                    "Handlingsprogrammet: MR er førstevalg. At den tas før biopsien er registerets presisering; MR samme dag regnes som før. Målnivået er ikke publisert.",
                    "Action programme: MR is the first choice. That it comes before the biopsy is the registry's reading; MR of the same day counts as before. No level is published.");

    /** SARK-PATH: a pathologist of a sarcoma centre made or confirmed the diagnosis. */
    static final Indicator SARCOMA_PATHOLOGIST = indicator(
                    "SARK-PATH",
                    "Histologi vurdert av patolog ved sarkomsenter",
                    "Histology judged by a pathologist of a sarcoma centre")
            .among(SARCOMA)
            .share(WorkUpProperties.SARCOMA_PATHOLOGIST)
            .answeredBy(FormKind.WORK_UP)
            .placed(
                    byDiagnosis(Attribution.ASSESSING),
                    Status.COMPARATOR,
                    "Registerets egen indikator; definisjonen er ikke publisert av andre, og intet målnivå. Feltet er frivillig i utredningsmeldingen, og et tomt felt er ukjent.",
                    "The registry's own indicator; nobody else has published the definition, nor a level. The field is optional in the work-up report, and an empty field is unknown.");

    /** SARK-R0-ABD: free margins and no rupture in the abdomen. */
    static final Indicator FREE_MARGINS_ABDOMINAL = indicator(
                    "SARK-R0-ABD",
                    "Fri reseksjonsrand (R0) uten ruptur ved abdominalt og retroperitonealt sarkom",
                    "Free margins (R0) without rupture in abdominal and retroperitoneal sarcoma")
            .among(SARCOMA, ABDOMINAL, OPERATED)
            .share(FREE_MARGINS, WITHOUT_RUPTURE)
            .answeredBy(FormKind.SURGERY)
            .placed(
                    byDiagnosis(Attribution.OPERATING),
                    Status.GUIDELINE,
                    "Handlingsprogrammet: i abdomen og retroperitoneum skal marginene være frie, uten ruptur av svulsten. Definisjonen er registerets egen, uten nivå.",
                    "Action programme: in the abdomen and behind it the margins are to be free, without rupture of the tumour. The definition is the registry's own, without a level.");

    /** SARK-RT: radiotherapy beside the operation of deep high-grade tumours of limb and trunk wall. */
    static final Indicator RADIOTHERAPY_DEEP = indicator(
                    "SARK-RT",
                    "Dype høygradige sarkom i ekstremitet og trunkus strålebehandlet ved operasjonen",
                    "Deep high-grade sarcoma of extremity and trunk irradiated beside the operation")
            .among(SARCOMA, EXTREMITY_OR_TRUNK, LOCALISED, OPERATED, HIGH_GRADE, DEEP)
            .share(TUMOUR_IRRADIATED)
            .answeredBy(FormKind.RADIOTHERAPY)
            .placed(
                    byDiagnosis(Attribution.OPERATING),
                    Status.GUIDELINE,
                    "Handlingsprogrammet (2018): strålebehandling etter operasjonen uansett margin; Dansk Sarkom Database måler postoperativ strålebehandling. Stråling før operasjonen teller også. Kapitlet ble endret i 2024. Målnivået er ikke publisert.",
                    "Action programme (2018): radiotherapy after the operation whatever the margin; the Danish Sarcoma Database measures post-operative radiotherapy. Radiotherapy before the operation counts too. The chapter was changed in 2024. No level is published.");

    private GuidelineIndicators() {}
}
