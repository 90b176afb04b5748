package org.sarcomaregistry.domain.pathway;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.text.Text;

/** Measures the times of one pathway and holds them against their limits. */
record PathwayClock(Course course, LocalDate dataDate, PathwayRules rules, ImmutableList<PathwayStep> steps) {

    private static final ImmutableList<FormKind> SOURCES_OF_TREATMENT =
            ImmutableList.of(FormKind.PROCEDURE, FormKind.RADIOTHERAPY_RECORD, FormKind.DRUG_RECORD);
    private static final Text TOO_EARLY = Text.of(
            "henvist før pakkeforløpet ble innført 1. september 2015",
            "referred before the pathway began on 1 September 2015");
    private static final Text NO_LIMIT = Text.of(
            "ingen tidsfrist gjelder uten behandling av svulsten", "no limit holds without treatment of the tumour");

    PathwayTime time(PathwayInterval interval) {
        if (step(PathwayStage.START)
                .filter(start -> start.on().isBefore(PathwayRules.SINCE))
                .isPresent()) {
            return new PathwayTime(
                    interval, Optional.empty(), Optional.empty(), Answer.NOT_APPLICABLE, TOO_EARLY, refs(interval));
        }
        var limit = limit(interval);
        if (limit.isEmpty()) {
            return new PathwayTime(interval, days(interval), limit, Answer.NOT_APPLICABLE, NO_LIMIT, refs(interval));
        }
        return days(interval)
                .map(days -> measured(interval, days, limit.get()))
                .orElseGet(() -> open(interval, limit.get()));
    }

    private PathwayTime measured(PathwayInterval interval, long days, int limit) {
        if (days < 0) {
            return time(
                    interval,
                    limit,
                    Answer.NOT_DECIDABLE,
                    Text.of(
                            interval.to().label().nb() + " er datert før "
                                    + interval.from().label().nb(),
                            interval.to().label().en() + " is dated before "
                                    + interval.from().label().en()));
        }
        return time(
                interval,
                limit,
                days <= limit ? Answer.FOLLOWED : Answer.NOT_FOLLOWED,
                Text.of(days + " dager, høyst " + limit, days + " days, at most " + limit));
    }

    private PathwayTime open(PathwayInterval interval, int limit) {
        var from = step(interval.from()).map(PathwayStep::on);
        if (interval.to() == PathwayStage.TREATMENT
                && from.filter(day -> isWithoutTreatment(day, limit)).isPresent()) {
            return time(
                    interval,
                    limit,
                    Answer.NOT_FOLLOWED,
                    Text.of(
                            "ingen behandling er begynt etter " + limit + " dager",
                            "no treatment has begun after " + limit + " days"));
        }
        var missing = from.isEmpty() ? interval.from() : interval.to();
        return time(
                interval,
                limit,
                Answer.NOT_DECIDABLE,
                Text.of(
                        "ikke meldt: " + missing.label().nb(),
                        "not reported: " + missing.label().en()));
    }

    /** Every source of treatment would have told of any within the limit, and none did. */
    private boolean isWithoutTreatment(LocalDate from, int limit) {
        var last = from.plusDays(limit);
        return last.isBefore(dataDate)
                && SOURCES_OF_TREATMENT.stream()
                        .allMatch(source -> course.silence().meansNo(source, course.units(), from, last));
    }

    private PathwayTime time(PathwayInterval interval, int limit, Answer answer, Text reason) {
        return new PathwayTime(interval, days(interval), Optional.of(limit), answer, reason, refs(interval));
    }

    private Optional<Integer> limit(PathwayInterval interval) {
        return interval.to() == PathwayStage.TREATMENT
                        && step(PathwayStage.TREATMENT).isPresent()
                ? rules.limit(interval, step(PathwayStage.TREATMENT).get().code())
                : rules.limitOfAll(interval);
    }

    private Optional<Long> days(PathwayInterval interval) {
        return step(interval.from())
                .flatMap(from -> step(interval.to()).map(to -> ChronoUnit.DAYS.between(from.on(), to.on())));
    }

    private Optional<PathwayStep> step(PathwayStage stage) {
        return PatientPathway.step(steps, stage);
    }

    private ImmutableList<EntryRef> refs(PathwayInterval interval) {
        return Stream.of(interval.from(), interval.to())
                .flatMap(stage -> step(stage).stream())
                .flatMap(step -> step.by().stream())
                .distinct()
                .sorted(comparingLong(EntryRef::position))
                .collect(toImmutableList());
    }
}
