package org.sarcomaregistry.testkit.arbitrary;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.testkit.story.PlainForms;

/** Reports and records of treatment: operations, irradiation and drugs. */
public final class Treatments {

    private static final String UNITS = PlainForms.TROMSO + "|" + PlainForms.BODO + "|" + PlainForms.HAUKELAND;

    private Treatments() {}

    /** {@return reports and records of any treatment, all found in order} */
    public static Arbitrary<ReportForm> valid() {
        var days = Days.around(Set.of());
        return Arbitraries.oneOf(surgery(days), radiotherapy(days), drugs(days), procedures(days), doses(days));
    }

    static Arbitrary<ReportForm> surgery(Days days) {
        return new Choices()
                .field("residual", "R0|R1|R2|RX")
                .fields("intention=curative|intention=curative|intention=palliative|intention=unknown"
                        + "|intention=diagnostic residual=RX surgeon_margin=not-assessed")
                .field("planned", "planned|unplanned|unknown")
                .field("sender_unit", UNITS)
                .with(Reports.target())
                .of(Reports.plain(FormKind.SURGERY, days));
    }

    static Arbitrary<ReportForm> radiotherapy(Days days) {
        return new Choices()
                .field("completed", "yes|no|unknown")
                .field("sender_unit", UNITS)
                .with(Reports.target())
                .of(Reports.plain(FormKind.RADIOTHERAPY, days));
    }

    static Arbitrary<ReportForm> drugs(Days days) {
        return new Choices()
                .field("per_protocol", "yes|no|unknown|")
                .field("drugs", "L01DB01|L01AA06|L01EA01")
                .field("route", "intravenous|oral|unknown")
                .field("sender_unit", UNITS)
                .with(days.arbitrary().map(day -> form -> lasting(form, day.toString())))
                .of(Reports.plain(FormKind.SYSTEMIC_THERAPY, days));
    }

    /** A last dose comes after the first; a day before it stands for no last dose. */
    private static ReportForm lasting(ReportForm form, String last) {
        var first = form.answer("first_dose").orElse(last);
        return last.compareTo(first) > 0 ? form.with("last_dose", last) : form;
    }

    static Arbitrary<ReportForm> procedures(Days days) {
        return new Choices()
                .fields(
                        "procedures=NFR09 diagnosis=C49.2|procedures=NFR09 diagnosis=C40.2|procedures=JDC00 diagnosis=C16.9")
                .field("unit", UNITS + "|unknown")
                .of(Reports.plain(FormKind.PROCEDURE, days));
    }

    static Arbitrary<ReportForm> doses(Days days) {
        return new Choices()
                .field("drug", "L01DB01|L01EA01")
                .field("unit", UNITS + "|unknown")
                .of(Reports.plain(FormKind.DRUG_RECORD, days));
    }
}
