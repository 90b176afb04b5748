package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Which examinations were made before treatment, and when. */
public record Imaging(
        Examined xray,
        Examined ultrasound,
        Examined ct,
        Examined mr,
        Examined pet,
        Examined boneScan,
        Examined chestCt) {

    static final ImmutableList<Binding<WorkUp>> BINDINGS = Stream.of(
                    both("xray", Imaging::xray),
                    both("ultrasound", Imaging::ultrasound),
                    both("ct", Imaging::ct),
                    both("mr", Imaging::mr),
                    both("pet", Imaging::pet),
                    both("bone_scan", Imaging::boneScan),
                    both("chest_ct", Imaging::chestCt))
            .flatMap(ImmutableList::stream)
            .collect(ImmutableList.toImmutableList());

    static Imaging from(Answers a) {
        return new Imaging(
                Examined.from(a, "xray"),
                Examined.from(a, "ultrasound"),
                Examined.from(a, "ct"),
                Examined.from(a, "mr"),
                Examined.from(a, "pet"),
                Examined.from(a, "bone_scan"),
                Examined.from(a, "chest_ct"));
    }

    private static ImmutableList<Binding<WorkUp>> both(String field, Function<Imaging, Examined> of) {
        return ImmutableList.of(
                new Binding<>(field, w -> of.apply(w.imaging()).done()),
                new Binding<>(field + "_date", w -> of.apply(w.imaging()).date()));
    }

    /** One examination: whether it was made, and the day where it is known. */
    public record Examined(Optional<Done> done, Optional<LocalDate> date) {

        static Examined from(Answers a, String field) {
            return new Examined(a.codeIf(field, Done.class), a.dateIf(field + "_date"));
        }
    }
}
