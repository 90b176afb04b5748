package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.Evidence.DrugRecord;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.SpecimenKind;

/**
 * Which reports the evidence of a course lets the registry expect: a work-up for the first specimen, a surgery report for
 * each operation, a radiotherapy report for each irradiation, a report of drug treatment for each series of drugs.
 */
public final class Expectations {

    private static final int SAME_TREATMENT_DAYS = 90;

    private Expectations() {}

    /**
     * {@return everything expected of a course, answered or not, by date}
     *
     * @param course as known on the data date
     */
    public static ImmutableList<Expectation> of(Course course) {
        return Stream.of(workUp(course), surgery(course), radiotherapy(course), drugs(course))
                .flatMap(s -> s)
                .sorted(java.util.Comparator.comparing(Expectation::happenedOn).thenComparing(Expectation::kind))
                .collect(toImmutableList());
    }

    private static Stream<Expectation> workUp(Course course) {
        return course.events().pathologies().stream()
                .filter(p -> p.content().specimen() != SpecimenKind.AUTOPSY && Description.isOfPrimary(p.content()))
                .limit(1)
                .map(p -> new Expectation(
                        FormKind.WORK_UP,
                        p.content().requester(),
                        p.content().on(),
                        p.by(),
                        !course.events().workUps().isEmpty()));
    }

    private static Stream<Expectation> surgery(Course course) {
        return course.events().operations().stream()
                .filter(o -> !o.evidence().isEmpty())
                .map(o -> new Expectation(
                        FormKind.SURGERY,
                        o.unit(),
                        o.on(),
                        o.evidence().stream().flatMap(t -> t.by().stream()).collect(toImmutableList()),
                        o.report().isPresent()));
    }

    private static Stream<Expectation> radiotherapy(Course course) {
        return course.events().irradiations().stream()
                .filter(i -> !i.evidence().isEmpty())
                .map(i -> new Expectation(
                        FormKind.RADIOTHERAPY,
                        i.unit(),
                        i.from(),
                        i.evidence().stream().flatMap(t -> t.by().stream()).collect(toImmutableList()),
                        i.report().isPresent()));
    }

    /** Records less than three months apart are one series (provisional); its report begins near its first record. */
    private static Stream<Expectation> drugs(Course course) {
        var records = course.events().drugRecords();
        var firsts = java.util.stream.IntStream.range(0, records.size())
                .filter(i -> i == 0 || days(records, i - 1, i) > SAME_TREATMENT_DAYS)
                .mapToObj(records::get);
        return firsts.map(first -> new Expectation(
                FormKind.SYSTEMIC_THERAPY,
                first.content().unit(),
                first.content().on(),
                first.by(),
                course.events().systemicTherapies().stream()
                        .map(told -> told.content().given())
                        .anyMatch(given ->
                                isNear(given.firstDose(), first.content().on())
                                        || given.lastDose()
                                                .filter(last -> !last.isBefore(
                                                        first.content().on()))
                                                .filter(last -> !given.firstDose()
                                                        .isAfter(first.content().on()))
                                                .isPresent())));
    }

    private static long days(List<Told<DrugRecord>> records, int one, int next) {
        return java.time.temporal.ChronoUnit.DAYS.between(
                records.get(one).content().on(), records.get(next).content().on());
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(java.time.temporal.ChronoUnit.DAYS.between(one, other)) <= SAME_TREATMENT_DAYS;
    }
}
