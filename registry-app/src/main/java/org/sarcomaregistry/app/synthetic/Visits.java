package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Draws controls: more often in the first two years than later, and one at each return of the tumour. */
final class Visits {

    private static final ImmutableList<Integer> MONTHS = ImmutableList.of(6, 12, 18, 24, 36, 48, 60, 84);
    private static final int YEARS_AT_HOSPITAL = 2;
    private static final double AT_PRACTICE = 0.3;

    private Visits() {}

    static ImmutableList<Visit> of(Case patient, Draw draw) {
        var visits = ImmutableList.<Visit>builder();
        for (int months : MONTHS) {
            var day = patient.diagnosis().on().plusMonths(months).plusDays(draw.between(-12, 20));
            if (patient.isAliveOn(day)) {
                visits.add(routine(patient, day, ward(patient, months, draw)));
            }
        }
        var relapse = patient.relapse();
        relapse.local().map(day -> news(patient, day, draw)).ifPresent(visits::add);
        relapse.distant().map(day -> news(patient, day, draw)).ifPresent(visits::add);
        return visits.build().stream()
                .filter(visit -> patient.isAliveOn(visit.on()))
                .sorted(Comparator.comparing(Visit::on))
                .collect(ImmutableList.toImmutableList());
    }

    private static Ward ward(Case patient, int months, Draw draw) {
        return months > 12 * YEARS_AT_HOSPITAL && draw.chance(AT_PRACTICE)
                ? patient.care().practice()
                : patient.care().following();
    }

    private static Visit routine(Case patient, LocalDate day, Ward ward) {
        return new Visit(day, ward, isDiseased(patient, day), Optional.empty(), Optional.empty(), ImmutableList.of());
    }

    /** The visit some days after a finding tells everything found until then. */
    private static Visit news(Case patient, LocalDate found, Draw draw) {
        var day = found.plusDays(draw.days(8, 0.5));
        var relapse = patient.relapse();
        var distant = relapse.distant().filter(other -> !other.isAfter(day));
        return new Visit(
                day,
                patient.care().following(),
                true,
                relapse.local().filter(other -> !other.isAfter(day)),
                distant,
                distant.isPresent() ? relapse.sites() : ImmutableList.of());
    }

    private static boolean isDiseased(Case patient, LocalDate day) {
        return patient.tumour().isMetastatic()
                || patient.relapse().distant().filter(day::isAfter).isPresent()
                || patient.relapse()
                        .local()
                        .filter(found -> day.isAfter(found) && day.isBefore(found.plusDays(90)))
                        .isPresent();
    }
}
