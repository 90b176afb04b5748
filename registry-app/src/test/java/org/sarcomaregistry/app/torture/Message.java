package org.sarcomaregistry.app.torture;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.person.SyntheticIds;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.testkit.story.PlainForms;

/** A report with an id, the same bytes each time it is sent. */
record Message(String id, String json) {

    private static final LocalDate BORN = LocalDate.of(1950, 1, 1);
    private static final LocalDate SEEN = LocalDate.of(2025, 3, 1);
    private static final int PATIENTS = 3_000;
    private static final int PER_DAY = 50;

    static Message report(String id, int patient) {
        return of(form(patient), id);
    }

    /** Replaces an earlier one about the same patient. */
    static Message correction(String id, int patient, String replaced) {
        return of(form(patient).with("replaces", replaced).with("reason", "wrong-content"), id);
    }

    private static ReportForm form(int patient) {
        int one = Math.floorMod(patient, PATIENTS);
        var number = SyntheticIds.birthNumber(BORN.plusDays(one / PER_DAY), Sex.FEMALE, one % PER_DAY)
                .orElseThrow();
        return PlainForms.of(FormKind.FOLLOW_UP, SEEN)
                .with("patient_scheme", "fnr")
                .with("patient_value", number.value());
    }

    private static Message of(ReportForm form, String id) {
        return new Message(
                id,
                new ObjectMapper()
                        .valueToTree(form.with("message_id", id).fields())
                        .toString());
    }
}
