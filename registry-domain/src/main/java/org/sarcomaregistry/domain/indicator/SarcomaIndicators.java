package org.sarcomaregistry.domain.indicator;

import static org.sarcomaregistry.domain.indicator.DeathProperties.DEAD;
import static org.sarcomaregistry.domain.indicator.DeathProperties.chemotherapyInLast;
import static org.sarcomaregistry.domain.indicator.DrugProperties.DRUG_TREATED;
import static org.sarcomaregistry.domain.indicator.DrugProperties.PER_PROTOCOL;
import static org.sarcomaregistry.domain.indicator.DrugProperties.RESUMED_AFTER_SURGERY;
import static org.sarcomaregistry.domain.indicator.DrugProperties.resumedWithin;
import static org.sarcomaregistry.domain.indicator.FirstDrugProperties.DRUGS_IN_FIRST_TREATMENT;
import static org.sarcomaregistry.domain.indicator.Indicator.indicator;
import static org.sarcomaregistry.domain.indicator.Placing.byDiagnosis;
import static org.sarcomaregistry.domain.indicator.TreatmentProperties.FREE_MARGINS;
import static org.sarcomaregistry.domain.indicator.TreatmentProperties.IRRADIATED;
import static org.sarcomaregistry.domain.indicator.TreatmentProperties.OPERATED;
import static org.sarcomaregistry.domain.indicator.TumourProperties.ABDOMINAL;
import static org.sarcomaregistry.domain.indicator.TumourProperties.BONE;
import static org.sarcomaregistry.domain.indicator.TumourProperties.EWING_OR_OSTEOSARCOMA;
import static org.sarcomaregistry.domain.indicator.TumourProperties.EXTREMITY_OR_TRUNK;
import static org.sarcomaregistry.domain.indicator.TumourProperties.FIRST_OF_YEAR;
import static org.sarcomaregistry.domain.indicator.TumourProperties.SARCOMA;
import static org.sarcomaregistry.domain.indicator.WorkUpProperties.PET;
import static org.sarcomaregistry.domain.indicator.WorkUpProperties.REFERRED_AFTER_SURGERY;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * The indicators of the Norwegian sarcoma registry. Names and published levels are from the quality objectives of the
 * registry's annual reports; what is inferred is said in each source. Those of the guideline and of the pathway stand beside
 * ({@link GuidelineIndicators}, {@link PathwayIndicators}).
 */
public final class SarcomaIndicators {

    /** SARK-PET: Ewing sarcoma and osteosarcoma assessed with PET. */
    public static final Indicator PET_IN_WORK_UP = indicator(
                    "SARK-PET",
                    "Ewing sarkom og osteosarkom utredet med PET",
                    "Ewing sarcoma and osteosarcoma assessed with PET")
            .among(SARCOMA, EWING_OR_OSTEOSARCOMA)
            .share(PET)
            .answeredBy(FormKind.WORK_UP)
            .placed(
                    byDiagnosis(Attribution.ASSESSING),
                    Status.PROVISIONAL,
                    "Navn og retning: Kreftregisterets kvalitetsmål 2022–2023. Nevneren er utledet, målnivået ikke publisert.",
                    "Name and direction: the registry's quality objectives 2022–2023. The denominator is inferred, the level not published.");

    /** SARK-REF-BONE: bone sarcoma cut into before referral; lower is better. */
    public static final Indicator REFERRAL_BONE = indicator(
                    "SARK-REF-BONE",
                    "Bensarkom henvist til sarkomsenter etter kirurgi eller åpen biopsi",
                    "Bone sarcoma referred to a sarcoma centre after surgery or open biopsy")
            .among(SARCOMA, BONE)
            .share(REFERRED_AFTER_SURGERY)
            .lowerIsBetter()
            .answeredBy(FormKind.WORK_UP)
            .placed(
                    byDiagnosis(Attribution.ASSESSING),
                    Status.PROVISIONAL,
                    "Navn og retning (lavere er bedre): kvalitetsmål 2022–2023. Nevneren er utledet, målnivået ikke publisert.",
                    "Name and direction (lower is better): quality objectives 2022–2023. The denominator is inferred, the level not published.");

    /** SARK-REF-STS: soft tissue sarcoma of limb and trunk cut into before referral; lower is better. */
    public static final Indicator REFERRAL_SOFT_TISSUE = indicator(
                    "SARK-REF-STS",
                    "Bløtvevssarkom i ekstremitet og trunkus henvist til sarkomsenter etter kirurgi eller åpen biopsi",
                    "Soft-tissue sarcoma of extremity and trunk referred to a sarcoma centre after surgery or open biopsy")
            .among(SARCOMA, EXTREMITY_OR_TRUNK)
            .share(REFERRED_AFTER_SURGERY)
            .lowerIsBetter()
            .answeredBy(FormKind.WORK_UP)
            .placed(
                    byDiagnosis(Attribution.ASSESSING),
                    Status.PROVISIONAL,
                    "Navn og retning (lavere er bedre): kvalitetsmål 2021–2023. Nevneren er utledet, målnivået ikke publisert.",
                    "Name and direction (lower is better): quality objectives 2021–2023. The denominator is inferred, the level not published.");

    /** SARK-CHEMO-3W: chemotherapy again within 21 days of surgery. */
    public static final Indicator CHEMOTHERAPY_AFTER_SURGERY = indicator(
                    "SARK-CHEMO-3W",
                    "Ewing sarkom og osteosarkom med kjemoterapi innen tre uker etter operasjon",
                    "Ewing sarcoma and osteosarcoma given chemotherapy within three weeks of surgery")
            .among(SARCOMA, EWING_OR_OSTEOSARCOMA, OPERATED, RESUMED_AFTER_SURGERY)
            .share(resumedWithin(21))
            .answeredBy(FormKind.SYSTEMIC_THERAPY)
            .placed(
                    byDiagnosis(Attribution.MEDICATING),
                    Status.PROVISIONAL,
                    "Navn og retning: kvalitetsmål 2023. Nevneren (de som fikk kjemoterapi igjen innen 120 dager) er utledet, målnivået ikke publisert.",
                    "Name and direction: quality objectives 2023. The denominator (those given chemotherapy again within 120 days) is inferred, the level not published.");

    /** SARK-PROTOCOL: drugs according to protocol, by the reporter's word. */
    public static final Indicator PROTOCOL = indicator(
                    "SARK-PROTOCOL",
                    "Ewing sarkom og osteosarkom med medikamentell behandling etter protokoll",
                    "Ewing sarcoma and osteosarcoma given drugs according to protocol")
            .among(SARCOMA, EWING_OR_OSTEOSARCOMA, DRUG_TREATED)
            .share(PER_PROTOCOL)
            .answeredBy(FormKind.SYSTEMIC_THERAPY)
            .placed(
                    byDiagnosis(Attribution.MEDICATING),
                    Status.PROVISIONAL,
                    "Navn og retning: kvalitetsmål 2023. Hva som er protokoll er ikke publisert; melderens svar gjelder. Målnivået er ikke publisert.",
                    "Name and direction: quality objectives 2023. What counts as a protocol is not published; the reporter's word counts. The level is not published.");

    /** SARK-CHEMO-EOL: intravenous chemotherapy in the last 30 days of life; lower is better. */
    public static final Indicator CHEMOTHERAPY_NEAR_DEATH = indicator(
                    "SARK-CHEMO-EOL", "Kjemoterapi den siste måneden før død", "Chemotherapy in the last month of life")
            .among(SARCOMA, DEAD)
            .share(chemotherapyInLast(30))
            .answeredBy(FormKind.SYSTEMIC_THERAPY)
            .target(Target.atMost(10).acceptable(20))
            .placed(
                    new Placing(Attribution.RESIDENCE, YearOf.DEATH, 3, false),
                    Status.PUBLISHED,
                    "Navn, retning og nivåer (høy ≤ 10 %, moderat til 20 %): kvalitetsmål 2023; intravenøs: FHI 2024. Måneden er satt til 30 dager. Bare kjente dødsfall telles: yttergrensene regner ikke med dødsfall som ingen har meldt ennå.",
                    "Name, direction and levels (high ≤ 10 %, moderate to 20 %): quality objectives 2023; intravenous: FHI 2024. A month is taken as 30 days. Only known deaths are counted: the bounds do not reckon with deaths that nobody has told of yet.");

    /** SARK-COV-UTR: first cases of the year with a work-up report. */
    public static final Indicator COVERAGE_WORK_UP = indicator(
                    "SARK-COV-UTR", "Dekningsgrad for utredningsmelding", "Coverage of work-up reports")
            .among(SARCOMA, FIRST_OF_YEAR)
            .share(ReportProperties.WORK_UP)
            .answeredBy(FormKind.WORK_UP)
            .comparedFrom(0)
            .target(Target.atLeast(80))
            .placed(
                    byDiagnosis(Attribution.ASSESSING),
                    Status.PUBLISHED,
                    "Formel og nivå (høy ≥ 80 %): Kreftregisteret 2018–2019. Første sykdomstilfelle per person og år.",
                    "Formula and level (high ≥ 80 %): Cancer Registry 2018–2019. First case per person and year.");

    /** SARK-COV-KIR: operated first cases of the year with a surgery report. */
    public static final Indicator COVERAGE_SURGERY = indicator(
                    "SARK-COV-KIR", "Dekningsgrad for kirurgimelding", "Coverage of surgery reports")
            .among(SARCOMA, FIRST_OF_YEAR, OPERATED)
            .share(ReportProperties.SURGERY)
            .answeredBy(FormKind.SURGERY)
            .comparedFrom(0)
            .target(Target.atLeast(80))
            .placed(
                    byDiagnosis(Attribution.OPERATING),
                    Status.PUBLISHED,
                    "Formel og nivå (høy ≥ 80 %): Kreftregisteret 2018–2019. Operert innen ett år er registerets valg.",
                    "Formula and level (high ≥ 80 %): Cancer Registry 2018–2019. Operated within a year is the registry's choice.");

    /** SARK-COV-STR: irradiated first cases of the year with a radiotherapy report. */
    public static final Indicator COVERAGE_RADIOTHERAPY = indicator(
                    "SARK-COV-STR", "Dekningsgrad for strålemelding", "Coverage of radiotherapy reports")
            .among(SARCOMA, FIRST_OF_YEAR, IRRADIATED)
            .share(ReportProperties.RADIOTHERAPY)
            .answeredBy(FormKind.RADIOTHERAPY)
            .comparedFrom(0)
            .target(Target.atLeast(80))
            .placed(
                    byDiagnosis(Attribution.IRRADIATING),
                    Status.PUBLISHED,
                    "Nivå (høy ≥ 80 %): Kreftregisteret 2019. Nevneren (strålebehandlet innen ett år) er utledet.",
                    "Level (high ≥ 80 %): Cancer Registry 2019. The denominator (irradiated within a year) is inferred.");

    /** SARK-R0: operations of the primary tumour with free margins; our own definition. */
    public static final Indicator FREE_MARGINS_AT_SURGERY = indicator(
                    "SARK-R0",
                    "Fri reseksjonsrand (R0) ved operasjon av primærsvulsten",
                    "Free margins (R0) at surgery of the primary tumour")
            .among(SARCOMA, OPERATED)
            .share(FREE_MARGINS)
            .answeredBy(FormKind.SURGERY)
            .placed(
                    byDiagnosis(Attribution.OPERATING),
                    Status.COMPARATOR,
                    "Handlingsprogrammet tilstreber frie marginer; Dansk Sarkom Database måler det. Definisjonen er registerets egen, uten nivå.",
                    "The action programme aims at free margins; the Danish Sarcoma Database measures them. The definition is the registry's own, without a level.");

    /** SARK-DRUG-STS: operated soft tissue sarcoma of limb and trunk that was given drugs too; describes. */
    public static final Indicator DRUGS_WITH_SURGERY_EXTREMITY = drugsWithSurgery(
            "SARK-DRUG-STS",
            "Operert bløtvevssarkom i ekstremitet og trunkus som også fikk medikamentell behandling",
            "Operated soft-tissue sarcoma of extremity and trunk that was given drugs too",
            EXTREMITY_OR_TRUNK);

    /** SARK-DRUG-ABD: operated abdominal and retroperitoneal sarcoma that was given drugs too; describes. */
    public static final Indicator DRUGS_WITH_SURGERY_ABDOMINAL = drugsWithSurgery(
            "SARK-DRUG-ABD",
            "Operert abdominalt og retroperitonealt sarkom som også fikk medikamentell behandling",
            "Operated abdominal and retroperitoneal sarcoma that was given drugs too",
            ABDOMINAL);

    /** SARK-NERVE: measured in Denmark; no form asks about nerves. */
    public static final Indicator NERVE_INJURY = indicator(
                    "SARK-NERVE", "Utilsiktet nerveskade ved operasjon", "Unintended nerve injury at surgery")
            .withoutField(
                    "Dansk Sarkom Database måler det. Kirurgimeldingen har ikke noe felt for nerveskade.",
                    "The Danish Sarcoma Database measures it. The surgery report has no field for nerve injury.");

    /** SARK-RESULT: known by name only, so nothing can be counted. */
    public static final Indicator RESULTS = indicator(
                    "SARK-RESULT",
                    "Resultatindikatorer (overlevelse med flere)",
                    "Result indicators (survival and others)")
            .withoutDefinition(
                    "Kvalitetsmål 2023 sier at alle resultatindikatorer hadde høy måloppnåelse; listen er ikke publisert.",
                    "The quality objectives of 2023 say that every result indicator had high attainment; the list is not published.");

    private static final ImmutableList<Indicator> ALL = ImmutableList.of(
            PET_IN_WORK_UP,
            REFERRAL_BONE,
            REFERRAL_SOFT_TISSUE,
            CHEMOTHERAPY_AFTER_SURGERY,
            PROTOCOL,
            CHEMOTHERAPY_NEAR_DEATH,
            COVERAGE_WORK_UP,
            COVERAGE_SURGERY,
            COVERAGE_RADIOTHERAPY,
            FREE_MARGINS_AT_SURGERY,
            DRUGS_WITH_SURGERY_EXTREMITY,
            DRUGS_WITH_SURGERY_ABDOMINAL,
            GuidelineIndicators.CENTRE_FIRST,
            GuidelineIndicators.MEETING,
            GuidelineIndicators.MR_FIRST,
            GuidelineIndicators.SARCOMA_PATHOLOGIST,
            GuidelineIndicators.FREE_MARGINS_ABDOMINAL,
            GuidelineIndicators.RADIOTHERAPY_DEEP,
            PathwayIndicators.TO_ATTENDANCE,
            PathwayIndicators.TO_DECISION,
            PathwayIndicators.TO_TREATMENT,
            PathwayIndicators.WHOLE_WAY,
            NERVE_INJURY,
            RESULTS);

    private SarcomaIndicators() {}

    private static Indicator drugsWithSurgery(String id, String nb, String en, Criterion group) {
        return indicator(id, nb, en)
                .among(SARCOMA, group, OPERATED)
                .share(DRUGS_IN_FIRST_TREATMENT)
                .withoutDirection()
                .answeredBy(FormKind.SYSTEMIC_THERAPY)
                .placed(
                        byDiagnosis(Attribution.OPERATING),
                        Status.PROVISIONAL,
                        "Årsrapporten for 2022 viser medikamentell behandling etter svulstgruppe. Nevneren og tidsrommet (ett år) er utledet; ingen retning og intet målnivå er publisert.",
                        "The annual report of 2022 shows drug treatment by reporting group. The denominator and the time (a year) are inferred; no direction and no level are published.");
    }

    /** {@return every indicator, in the order of presentation} */
    public static ImmutableList<Indicator> all() {
        return ALL;
    }

    /**
     * {@return the indicator with an id}
     *
     * @param id as {@code SARK-R0}; case matters
     */
    public static Optional<Indicator> byId(String id) {
        return ALL.stream().filter(indicator -> indicator.id().equals(id)).findFirst();
    }
}
