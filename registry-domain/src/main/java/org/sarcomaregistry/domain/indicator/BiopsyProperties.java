package org.sarcomaregistry.domain.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.BiopsyKind;
import org.sarcomaregistry.domain.report.Done;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.Evidence.Pathology;
import org.sarcomaregistry.domain.report.SpecimenKind;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.text.Text;

/** Properties of the first sampling of the tumour, told by work-up reports and by laboratories. */
public final class BiopsyProperties {

    private static final ImmutableSet<SpecimenKind> SAMPLES =
            ImmutableSet.of(SpecimenKind.CYTOLOGY, SpecimenKind.BIOPSY);
    private static final Text BIOPSY = Text.of("svulsten er biopsert", "the tumour was biopsied");

    /** A needle or a knife took a sample, before or instead of an operation against the tumour. */
    public static final Property BIOPSIED = new Property("biopsied", BIOPSY, (course, dataDate) -> biopsied(course));

    /** The earliest MR is dated no later than the first sample. MR of the same day was made before it. */
    public static final Property MR_BEFORE_BIOPSY = new Property(
            "mr-before-biopsy",
            Text.of("MR er utført før biopsien", "MR was made before the biopsy"),
            (course, dataDate) -> mrBefore(course));

    private BiopsyProperties() {}

    private static Verdict biopsied(Course course) {
        var told = Stream.<Told<?>>concat(
                        course.events().workUps().stream().filter(w -> isTaken(w.content())), samples(course))
                .collect(toImmutableList());
        if (!told.isEmpty()) {
            return new Verdict(Truth.YES, BIOPSY, refs(told));
        }
        return WorkUpProperties.any(
                course,
                workUp -> workUp.biopsy().kind() == BiopsyKind.UNKNOWN ? Truth.UNKNOWN : Truth.NO,
                "biopsi",
                "biopsy");
    }

    private static boolean isTaken(WorkUp workUp) {
        var kind = workUp.biopsy().kind();
        return kind != BiopsyKind.NONE && kind != BiopsyKind.UNKNOWN;
    }

    private static Stream<Told<Pathology>> samples(Course course) {
        return course.events().pathologies().stream()
                .filter(p -> SAMPLES.contains(p.content().specimen()));
    }

    private static Verdict mrBefore(Course course) {
        var first = firstSample(course);
        return WorkUpProperties.any(
                course,
                workUp -> mrBefore(workUp, first),
                "MR før biopsien" + dated(first),
                "MR before the biopsy" + dated(first));
    }

    private static String dated(Optional<LocalDate> first) {
        return first.map(day -> " " + day).orElse("");
    }

    private static Truth mrBefore(WorkUp workUp, Optional<LocalDate> first) {
        var mr = workUp.imaging().mr();
        var done = mr.done().orElse(Done.UNKNOWN);
        if (done != Done.DONE) {
            return done == Done.NOT_DONE ? Truth.NO : Truth.UNKNOWN;
        }
        return mr.date()
                .flatMap(day -> first.map(sample -> Truth.of(!day.isAfter(sample))))
                .orElse(Truth.UNKNOWN);
    }

    /** The earliest day that a work-up or a laboratory gives to a sample. */
    private static Optional<LocalDate> firstSample(Course course) {
        return Stream.concat(
                        course.events().workUps().stream().flatMap(w -> w.content().biopsy().date().stream()),
                        samples(course).map(p -> p.content().on()))
                .min(LocalDate::compareTo);
    }

    private static ImmutableList<EntryRef> refs(Collection<? extends Told<?>> told) {
        return told.stream().flatMap(one -> one.by().stream()).collect(toImmutableList());
    }
}
