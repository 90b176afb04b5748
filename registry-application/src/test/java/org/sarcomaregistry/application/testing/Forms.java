package org.sarcomaregistry.application.testing;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.person.SyntheticIds;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.Reference;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.unit.PathologyLaboratories;

/** Forms that are in order, with nothing answered but what must be. */
public final class Forms {

    private static final int A_DAYS_NUMBERS = 100;
    private static final LocalDate BORN = LocalDate.of(1950, 1, 1);

    private static final ImmutableMap<Reference, String> KNOWN = ImmutableMap.<Reference, String>builder()
            .put(Reference.VERSION, Codebook.current().version())
            .put(Reference.UNIT, "974795787")
            .put(Reference.UNIT_OR_UNKNOWN, "974795787")
            .put(Reference.UNIT_OR_ALL, "all")
            .put(Reference.HPR, "1234567")
            .put(Reference.TOPOGRAPHY, "C49.2")
            .put(Reference.MORPHOLOGY, "8890/3")
            .put(Reference.PROCEDURE, "NFR09")
            .put(Reference.DRUG, "L01DB01")
            .put(Reference.ICD10, "C49.2")
            .put(Reference.MUNICIPALITY, "5501")
            .put(Reference.FINDING, "TOPO-MORPH-10")
            .put(
                    Reference.LABORATORY,
                    PathologyLaboratories.norway().all().get(0).code())
            .buildOrThrow();

    private Forms() {}

    /** A patient that nobody is: each number another one. */
    public static PatientId patient(int number) {
        var born = BORN.plusDays(number / A_DAYS_NUMBERS);
        return PatientId.of(SyntheticIds.birthNumber(born, Sex.FEMALE, number % A_DAYS_NUMBERS)
                .orElseThrow());
    }

    /** A form about a patient, where its kind names one. */
    public static ReportForm of(FormKind kind, String messageId, PatientId patient) {
        var form = ReportForm.of(ImmutableMap.of());
        for (FieldSpec spec : Codebook.current().fields(kind).values()) {
            if (spec.required().always()) {
                form = form.with(spec.name(), answer(spec));
            }
        }
        form = form.with("form", kind.code()).with("message_id", messageId);
        return kind.namesPatient()
                ? form.with("patient_scheme", patient.scheme().code()).with("patient_value", patient.value())
                : form;
    }

    /** A form that takes an earlier one's place. */
    public static ReportForm correction(ReportForm form, String messageId, String replaces) {
        return form.with("message_id", messageId).with("replaces", replaces).with("reason", "wrong-content");
    }

    /** A form that takes an earlier one back. */
    public static ReportForm withdrawal(String messageId, String replaces) {
        return correction(of(FormKind.WITHDRAWAL, messageId, patient(0)), messageId, replaces);
    }

    private static String answer(FieldSpec spec) {
        return Optional.ofNullable(Iterables.getFirst(spec.values().codes(), null))
                .or(() ->
                        spec.values().reference().map(reference -> KNOWN.getOrDefault(reference, "set by the caller")))
                .orElseGet(() -> byType(spec));
    }

    private static String byType(FieldSpec spec) {
        return switch (spec.type()) {
            case DATE, PARTIAL_DATE -> "2024-03-01";
            case INTEGER, INTEGERS, DECIMAL ->
                spec.values().least().orElseThrow().toPlainString();
            case TEXT, CODE, CODES -> "text";
        };
    }
}
