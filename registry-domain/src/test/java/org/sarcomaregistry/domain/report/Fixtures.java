package org.sarcomaregistry.domain.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Forms in order, in words, to be changed where a test needs it. */
public final class Fixtures {

    /** Universitetssykehuset Nord-Norge, Tromsø: a sarcoma centre. */
    public static final String TROMSO = "974795787";

    /** Nordlandssykehuset, Bodø. */
    public static final String BODO = "974795361";

    private Fixtures() {}

    /** A work-up of a liposarcoma of the left thigh, diagnosed on 1 March 2024. */
    public static ReportForm aWorkUp() {
        return report("work-up", "oncology")
                .with("referral_route", "untouched")
                .with("diagnosis_date", "2024-03-01")
                .with("basis", "7")
                .with("mdt", "regional")
                .with("who_status", "0")
                .with("earlier_cancer", "no")
                .with("earlier_radiotherapy_at_site", "no")
                .with("topography", "C49.2")
                .with("laterality", "left")
                .with("depth", "deep")
                .with("ct", "done")
                .with("mr", "done")
                .with("pet", "not-done")
                .with("chest_ct", "done")
                .with("biopsy", "core-needle")
                .with("morphology", "8858/3")
                .with("grade_system", "fnclcc")
                .with("grade", "3")
                .with("metastasis_sites", "none")
                .with("planned_treatment", "surgery");
    }

    /** An operation of the primary tumour, with a margin. */
    public static ReportForm anOperation(String on, String residual) {
        return report("surgery", "surgery")
                .with("operation_date", on)
                .with("intention", "curative")
                .with("planned", "planned")
                .with("limb", "limb-sparing")
                .with("rupture", "no")
                .with("surgeon_margin", "wide")
                .with("residual", residual)
                .with("neoadjuvant", "none");
    }

    /** Drug treatment into a vein with doxorubicin. */
    public static ReportForm drugs(String first, String last) {
        return report("systemic-therapy", "oncology")
                .with("intention", "adjuvant")
                .with("protocol", "EURAMOS-1")
                .with("per_protocol", "yes")
                .with("drugs", "L01DB01")
                .with("route", "intravenous")
                .with("first_dose", first)
                .with("last_dose", last);
    }

    /** Photons to the tumour bed, 25 × 2 Gy. */
    public static ReportForm radiotherapy(String start) {
        return report("radiotherapy", "oncology")
                .with("start", start)
                .with("intention", "curative")
                .with("timing", "post-operative")
                .with("modality", "photon")
                .with("field", "tumour-bed")
                .with("dose_per_fraction_gy", "2")
                .with("fractions", "25")
                .with("completed", "yes");
    }

    /** A specimen of the same tumour. */
    public static ReportForm aSpecimen(String kind, String on) {
        return evidence("pathology")
                .with("specimen_number", kind + on)
                .with("laboratory", "13")
                .with("sampled_on", on)
                .with("specimen", kind)
                .with("topography", "C49.2")
                .with("morphology", "8858/3")
                .with("requesting_unit", TROMSO);
    }

    /** An operation for a tumour of the hip and thigh in a hospital's administration. */
    public static ReportForm aProcedure(String on) {
        return evidence("procedure")
                .with("unit", TROMSO)
                .with("performed_on", on)
                .with("procedures", "NFR09")
                .with("diagnosis", "C49.2");
    }

    /** First day of a course in the radiotherapy department's own system. */
    public static ReportForm aRadiotherapyRecord(String start) {
        return evidence("radiotherapy-record").with("unit", TROMSO).with("start", start);
    }

    /** A dose in a hospital's drug system. */
    public static ReportForm aDose(String on) {
        return evidence("drug-record").with("unit", TROMSO).with("given_on", on).with("drug", "L01DB01");
    }

    /** A death in the population register. */
    public static ReportForm aDeath(String on) {
        return evidence("population-register").with("from", on).with("event", "dead");
    }

    /** A source that has told everything from 2018 to a day, for all units. */
    public static ReportForm complete(String source, String to) {
        return form(Map.of("form", "completeness"))
                .with("source", source)
                .with("unit", "all")
                .with("from", "2018-01-01")
                .with("to", to);
    }

    private static ReportForm report(String form, String department) {
        return evidence(form)
                .with("sender_unit", TROMSO)
                .with("department", department)
                .with("reporter_hpr", "1234567")
                .with("documented_on", "2024-06-01")
                .with("target", "primary");
    }

    public static ReportForm evidence(String form) {
        return form(Map.of("form", form, "patient_scheme", "local", "patient_value", "P-17"))
                .with("patient_born", "1960-05-17")
                .with("patient_sex", "female");
    }

    private static ReportForm form(Map<String, String> answers) {
        var fields = new LinkedHashMap<String, List<String>>();
        answers.forEach((name, answer) -> fields.put(name, List.of(answer)));
        fields.put("message_id", List.of("m-1"));
        fields.put("form_version", List.of(Codebook.current().version()));
        return ReportForm.of(fields);
    }
}
