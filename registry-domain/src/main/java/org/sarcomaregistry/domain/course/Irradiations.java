package org.sarcomaregistry.domain.course;

import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.Evidence.RadiotherapyRecord;
import org.sarcomaregistry.domain.report.Radiotherapy;
import org.sarcomaregistry.domain.report.UnitCode;

/** Brings together reports and records of radiotherapy: a record begins within two weeks of its report (provisional). */
final class Irradiations {

    private static final int SAME_COURSE_DAYS = 14;

    private Irradiations() {}

    /** Courses of radiotherapy by first day. */
    static ImmutableList<Irradiated> of(List<Told<Radiotherapy>> reports, List<Told<RadiotherapyRecord>> records) {
        var reported = ImmutableListMultimap.<EntryRef, Told<?>>builder();
        var alone = ImmutableList.<Irradiated>builder();
        for (var record : records) {
            nearest(reports, record)
                    .ifPresentOrElse(
                            report -> reported.put(deciding(report), record), () -> alone.add(unreported(record)));
        }
        var evidence = reported.build();
        return Stream.concat(
                        reports.stream().map(report -> reported(report, evidence.get(deciding(report)))),
                        alone.build().stream())
                .sorted(comparing(Irradiated::from).thenComparing(i -> i.unit().toString()))
                .collect(ImmutableList.toImmutableList());
    }

    private static EntryRef deciding(Told<?> told) {
        return told.by().get(0);
    }

    private static Optional<Told<Radiotherapy>> nearest(
            List<Told<Radiotherapy>> reports, Told<RadiotherapyRecord> record) {
        return reports.stream()
                .filter(report -> days(report, record) <= SAME_COURSE_DAYS)
                .min(comparing((Told<Radiotherapy> report) -> days(report, record))
                        .thenComparing(report -> report.content().start()));
    }

    private static long days(Told<Radiotherapy> report, Told<RadiotherapyRecord> record) {
        return Math.abs(ChronoUnit.DAYS.between(
                report.content().start(), record.content().on()));
    }

    private static Irradiated reported(Told<Radiotherapy> report, ImmutableList<Told<?>> evidence) {
        var content = report.content();
        return new Irradiated(content.start(), UnitCode.of(content.head().unit()), Optional.of(report), evidence);
    }

    private static Irradiated unreported(Told<RadiotherapyRecord> record) {
        return new Irradiated(
                record.content().on(), record.content().unit(), Optional.empty(), ImmutableList.of(record));
    }
}
