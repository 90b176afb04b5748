package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;

/** How, when and where tissue was taken before treatment. */
public record Biopsy(BiopsyKind kind, Optional<LocalDate> date, Optional<UnitCode> unit) {

    static final ImmutableList<Binding<WorkUp>> BINDINGS = ImmutableList.of(
            new Binding<>("biopsy", w -> w.biopsy().kind()),
            new Binding<>("biopsy_date", w -> w.biopsy().date()),
            new Binding<>("biopsy_unit", w -> w.biopsy().unit()));

    static Biopsy from(Answers a) {
        return new Biopsy(a.code("biopsy", BiopsyKind.class), a.dateIf("biopsy_date"), a.unitIf("biopsy_unit"));
    }
}
