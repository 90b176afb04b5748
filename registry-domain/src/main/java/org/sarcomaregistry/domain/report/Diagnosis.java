package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.tumour.Basis;

/**
 * When and how the diagnosis was made.
 *
 * @param date sampling date of the first positive histology or cytology, else the day of clinical certainty
 * @param mdt multidisciplinary meetings that discussed the patient
 */
public record Diagnosis(PartialDate date, Basis basis, ImmutableSet<MdtLevel> mdt, Optional<LocalDate> mdtDate) {

    static final ImmutableList<Binding<WorkUp>> BINDINGS = ImmutableList.of(
            new Binding<>("diagnosis_date", w -> w.diagnosis().date()),
            new Binding<>("basis", w -> w.diagnosis().basis()),
            new Binding<>("mdt", w -> w.diagnosis().mdt()),
            new Binding<>("mdt_date", w -> w.diagnosis().mdtDate()));

    static Diagnosis from(Answers a) {
        return new Diagnosis(
                a.need("diagnosis_date", PartialDate::parse),
                a.code("basis", Basis.class),
                a.codes("mdt", MdtLevel.class),
                a.dateIf("mdt_date"));
    }
}
