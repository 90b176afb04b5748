package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.domain.report.SystemicTherapy;
import org.sarcomaregistry.domain.treatment.Drug;
import org.sarcomaregistry.domain.treatment.Drugs;
import org.sarcomaregistry.domain.treatment.Intention;
import org.sarcomaregistry.domain.treatment.Regimens;

/**
 * Makes lines of the reports of drug treatment in a course; provisional, our own rule.
 *
 * <p>A report goes on with the line before it when both have the same intention, it adds no drug, and the pause is at most
 * 90 days; dropping a drug is no new line. Where both state a number, the numbers decide. Records of single doses tell no
 * intention and make no line.
 */
public final class TreatmentLines {

    private static final int LONGEST_PAUSE_DAYS = 90;

    private TreatmentLines() {}

    /**
     * {@return the lines of a course, by first dose; none when no report tells of drugs against the tumour}
     *
     * @param course as known on the data date
     */
    public static ImmutableList<TreatmentLine> of(Course course) {
        var lines = new ArrayList<List<Told<SystemicTherapy>>>();
        course.events().systemicTherapies().stream()
                .filter(told -> !drugs(told).isEmpty())
                .sorted(comparing((Told<SystemicTherapy> told) ->
                                told.content().given().firstDose())
                        .thenComparing(told -> told.by().get(0).message()))
                .forEach(told -> place(told, lines));
        var numbered = ImmutableList.<TreatmentLine>builder();
        int palliative = 0;
        for (var line : lines) {
            boolean counts = intention(line) == Intention.PALLIATIVE;
            palliative += counts ? 1 : 0;
            numbered.add(line(line, counts ? Optional.of(palliative) : Optional.empty()));
        }
        return numbered.build();
    }

    private static void place(Told<SystemicTherapy> told, List<List<Told<SystemicTherapy>>> lines) {
        if (lines.isEmpty() || !goesOn(lines.get(lines.size() - 1), told)) {
            lines.add(new ArrayList<>());
        }
        lines.get(lines.size() - 1).add(told);
    }

    private static boolean goesOn(List<Told<SystemicTherapy>> line, Told<SystemicTherapy> next) {
        if (intention(line) != next.content().intention()) {
            return false;
        }
        var stated = stated(line);
        if (stated.isPresent() && next.content().line().isPresent()) {
            return stated.equals(next.content().line());
        }
        return drugs(line).containsAll(drugs(next)) && !isAfterPause(line, next);
    }

    private static boolean isAfterPause(List<Told<SystemicTherapy>> line, Told<SystemicTherapy> next) {
        var last = until(line).orElseGet(() -> from(line));
        return ChronoUnit.DAYS.between(last, next.content().given().firstDose()) > LONGEST_PAUSE_DAYS;
    }

    private static TreatmentLine line(List<Told<SystemicTherapy>> told, Optional<Integer> number) {
        var drugs = drugs(told);
        return new TreatmentLine(
                number,
                stated(told),
                intention(told),
                drugs,
                Regimens.current().madeOf(drugs),
                from(told),
                until(told),
                ImmutableList.copyOf(told));
    }

    private static Intention intention(List<Told<SystemicTherapy>> line) {
        return line.get(0).content().intention();
    }

    private static Optional<Integer> stated(List<Told<SystemicTherapy>> line) {
        return line.stream().flatMap(told -> told.content().line().stream()).findFirst();
    }

    private static LocalDate from(List<Told<SystemicTherapy>> line) {
        return line.get(0).content().given().firstDose();
    }

    /** The latest last dose; empty if no report tells one. */
    private static Optional<LocalDate> until(List<Told<SystemicTherapy>> line) {
        return line.stream()
                .flatMap(told -> told.content().given().lastDose().stream())
                .max(LocalDate::compareTo);
    }

    private static ImmutableSet<Drug> drugs(List<Told<SystemicTherapy>> line) {
        return line.stream().flatMap(told -> drugs(told).stream()).collect(toImmutableSet());
    }

    private static ImmutableList<Drug> drugs(Told<SystemicTherapy> told) {
        return told.content().drugs().stream()
                .flatMap(atc -> Drugs.current().byAtc(atc).stream())
                .filter(Drug::againstTumour)
                .collect(toImmutableList());
    }
}
