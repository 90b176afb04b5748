package org.sarcomaregistry.testkit.story;

import com.google.common.base.Splitter;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;

/**
 * The plainest valid form of each kind: a liposarcoma of the left thigh, in Tromsø. Generated forms shrink towards them,
 * and a story is told by what differs from them.
 */
public final class PlainForms {

    /** Tromsø, a sarcoma centre. */
    public static final String TROMSO = "974795787";

    /** Bodø, of another trust of the same region. */
    public static final String BODO = "974795361";

    /** Haukeland, of another region. */
    public static final String HAUKELAND = "974557746";

    private static final String REPORT =
            "sender_unit=974795787 department=oncology reporter_hpr=1234567 documented_on=@ target=primary ";

    private static final Map<FormKind, String> ANSWERS = Map.ofEntries(
            Map.entry(
                    FormKind.WORK_UP,
                    REPORT + "referral_route=untouched diagnosis_date=@ basis=7 mdt=regional who_status=0"
                            + " earlier_cancer=no earlier_radiotherapy_at_site=no topography=C49.2 laterality=left"
                            + " depth=deep ct=done mr=done pet=done chest_ct=done biopsy=core-needle"
                            + " morphology=8858/3 grade_system=fnclcc grade=3 metastasis_sites=none"
                            + " planned_treatment=surgery"),
            Map.entry(
                    FormKind.SURGERY,
                    REPORT + "operation_date=@ intention=curative planned=planned limb=limb-sparing rupture=no"
                            + " surgeon_margin=wide residual=R0 neoadjuvant=none"),
            Map.entry(
                    FormKind.RADIOTHERAPY,
                    REPORT + "start=@ intention=curative timing=post-operative modality=photon field=tumour-bed"
                            + " dose_per_fraction_gy=2 fractions=25 completed=yes"),
            Map.entry(
                    FormKind.SYSTEMIC_THERAPY,
                    REPORT + "intention=adjuvant protocol=EURAMOS-1 per_protocol=yes drugs=L01DB01 route=intravenous"
                            + " first_dose=@"),
            Map.entry(FormKind.FOLLOW_UP, REPORT + "examined_on=@ status=no-evidence-of-disease"),
            Map.entry(
                    FormKind.PATHOLOGY,
                    "specimen_number=@ laboratory=13 sampled_on=@ specimen=biopsy topography=C49.2 morphology=8858/3"
                            + " requesting_unit=974795787"),
            Map.entry(FormKind.PROCEDURE, "unit=974795787 performed_on=@ procedures=NFR09 diagnosis=C49.2"),
            Map.entry(FormKind.RADIOTHERAPY_RECORD, "unit=974795787 start=@"),
            Map.entry(FormKind.DRUG_RECORD, "unit=974795787 given_on=@ drug=L01DB01"),
            Map.entry(FormKind.POPULATION_REGISTER, "from=@ event=dead"),
            Map.entry(FormKind.CAUSE_OF_DEATH, "died_on=@ underlying_cause=C49.2"),
            Map.entry(FormKind.COMPLETENESS, "source=procedure unit=all from=2015-01-01 to=@"),
            Map.entry(FormKind.WITHDRAWAL, ""));

    private PlainForms() {}

    /**
     * {@return the plainest form of a kind, about something that happened on a day; without message id and patient}
     *
     * @param kind of message
     * @param on day on which it happened
     */
    public static ReportForm of(FormKind kind, LocalDate on) {
        var fields = new LinkedHashMap<String, List<String>>();
        fields.put("form", List.of(kind.code()));
        fields.put("form_version", List.of("1"));
        Splitter.on(' ')
                .omitEmptyStrings()
                .split(ANSWERS.getOrDefault(kind, ""))
                .forEach(answer -> put(fields, answer.replace("@", on.toString())));
        return ReportForm.of(fields);
    }

    private static void put(Map<String, List<String>> fields, String answer) {
        int equals = answer.indexOf('=');
        fields.put(answer.substring(0, equals), List.of(answer.substring(equals + 1)));
    }

    /** {@return a form that takes another message back} */
    public static ReportForm withdrawal() {
        return of(FormKind.WITHDRAWAL, LocalDate.EPOCH).with("reason", "other");
    }
}
