package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.EntryRef;
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

    /**
     * {@return the same, each with the last word of a unit on it}
     *
     * @param course as known on the data date
     * @param dispositions what units have said until then
     */
    public static ImmutableList<Expectation> of(Course course, StandingDispositions dispositions) {
        return of(course).stream().map(dispositions::on).collect(toImmutableList());
    }

    /** One for the tumour, with all its specimens: which of them is the first may be told later. */
    private static Stream<Expectation> workUp(Course course) {
        var specimens = course.events().pathologies().stream()
                .filter(p -> p.content().specimen() != SpecimenKind.AUTOPSY && Description.isOfPrimary(p.content()))
                .toList();
        return specimens.stream()
                .limit(1)
                .map(p -> Expectation.of(
                        FormKind.WORK_UP,
                        p.content().requester(),
                        p.content().on(),
                        by(specimens),
                        !course.events().workUps().isEmpty()));
    }

    private static ImmutableList<EntryRef> by(List<? extends Told<?>> events) {
        return events.stream().flatMap(told -> told.tellers().stream()).collect(toImmutableList());
    }

    private static Stream<Expectation> surgery(Course course) {
        return course.events().operations().stream()
                .filter(o -> !o.evidence().isEmpty())
                .map(o -> Expectation.of(
                        FormKind.SURGERY,
                        o.unit(),
                        o.on(),
                        by(o.evidence()),
                        o.report().isPresent()));
    }

    private static Stream<Expectation> radiotherapy(Course course) {
        return course.events().irradiations().stream()
                .filter(i -> !i.evidence().isEmpty())
                .map(i -> Expectation.of(
                        FormKind.RADIOTHERAPY,
                        i.unit(),
                        i.from(),
                        by(i.evidence()),
                        i.report().isPresent()));
    }

    /** Records less than three months apart are one series (provisional); its report begins near its first record. */
    private static Stream<Expectation> drugs(Course course) {
        var series = new ArrayList<List<Told<DrugRecord>>>();
        var last = LocalDate.MIN;
        for (var record : course.events().drugRecords()) {
            var on = record.content().on();
            if (series.isEmpty() || ChronoUnit.DAYS.between(last, on) > SAME_TREATMENT_DAYS) {
                series.add(new ArrayList<>());
            }
            series.get(series.size() - 1).add(record);
            last = on;
        }
        return series.stream().map(records -> drugs(course, records));
    }

    private static Expectation drugs(Course course, List<Told<DrugRecord>> series) {
        var first = series.get(0).content();
        boolean answered = course.events().systemicTherapies().stream()
                .map(told -> told.content().given())
                .anyMatch(given -> isNear(given.firstDose(), first.on())
                        || given.lastDose()
                                .filter(last -> !last.isBefore(first.on()))
                                .filter(last -> !given.firstDose().isAfter(first.on()))
                                .isPresent());
        return Expectation.of(FormKind.SYSTEMIC_THERAPY, first.unit(), first.on(), by(series), answered);
    }

    private static boolean isNear(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other)) <= SAME_TREATMENT_DAYS;
    }
}
