package org.sarcomaregistry.http.portal;

import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aRadiotherapyRecord;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.complete;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;
import static org.sarcomaregistry.domain.report.Fixtures.radiotherapy;

import org.sarcomaregistry.domain.report.ReportForm;

/** Twenty-seven patients of one hospital in 2024, with reports, evidence and gaps. */
final class Sample {

    static final String HOSTILE = "<script>alert(1)</script>\"'&<img src=x onerror=alert(2)>";

    private final TestPortal portal;
    private int messages;

    private Sample(TestPortal portal) {
        this.portal = portal;
    }

    static void fill(TestPortal portal) {
        new Sample(portal).fill();
    }

    private void fill() {
        take(complete("procedure", "2025-02-01"));
        take(complete("radiotherapy-record", "2025-02-01"));
        for (int patient = 1; patient <= 20; patient++) {
            softTissue(patient);
        }
        for (int patient = 21; patient <= 27; patient++) {
            bone(patient);
        }
    }

    private void softTissue(int patient) {
        workUp(patient, "2024-%02d-10".formatted(1 + patient % 9));
        treatment(patient, "2024-%02d-08".formatted(2 + patient % 9), "2024-%02d-28".formatted(2 + patient % 9));
        if (patient % 7 == 0) {
            take(of(patient, aDeath("2024-12-20")));
        }
    }

    private void workUp(int patient, String diagnosed) {
        take(of(patient, aSpecimen("biopsy", diagnosed)));
        if (patient % 5 != 0) {
            take(of(patient, aWorkUp())
                    .with("diagnosis_date", diagnosed)
                    .with("referral_route", patient % 4 == 0 ? "after-surgery" : "untouched"));
        }
    }

    private void treatment(int patient, String operated, String irradiated) {
        if (patient % 6 != 0) {
            take(of(patient, aProcedure(operated)));
        }
        if (patient % 6 != 0 && patient % 3 != 0) {
            take(of(patient, anOperation(operated, patient % 4 == 1 ? "R1" : "R0")));
        }
        if (patient % 4 == 0) {
            take(of(patient, aRadiotherapyRecord(irradiated)));
        }
        if (patient % 8 == 0) {
            take(of(patient, radiotherapy(irradiated)));
        }
    }

    private void bone(int patient) {
        var diagnosed = "2024-%02d-03".formatted(patient - 20);
        take(of(patient, aWorkUp())
                .with("diagnosis_date", diagnosed)
                .with("topography", "C40.2")
                .with("morphology", "9180/3")
                .with("pet", patient % 3 == 0 ? "unknown" : "done"));
        take(of(patient, aDose("2024-08-20")));
        if (patient % 2 == 0) {
            take(of(patient, drugs("2024-08-20", "2024-11-20")));
        }
    }

    private static ReportForm of(int patient, ReportForm form) {
        var named = form.with("patient_value", "P-" + patient);
        return form.answer("documented_on").isPresent() ? named.with("documented_on", "2025-01-10") : named;
    }

    private void take(ReportForm form) {
        messages++;
        portal.take("m-" + messages, form);
    }
}
