package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The tumour's return.
 *
 * @param local day on which a local recurrence was found
 * @param distant day on which metastases were found that were not there at diagnosis
 * @param sites of those metastases; empty without any
 */
record Relapse(Optional<LocalDate> local, Optional<LocalDate> distant, ImmutableList<String> sites) {

    private static final Relapse NONE = new Relapse(Optional.empty(), Optional.empty(), ImmutableList.of());
    private static final int SOONEST_DAYS = 90;
    private static final double DISTANT_OF_CURED = 0.04;

    /**
     * Draws it.
     *
     * @param fatal day of death of the tumour; empty for the cured
     * @param end last day of life
     */
    static Relapse of(Tumour tumour, LocalDate diagnosed, Optional<LocalDate> fatal, LocalDate end, Draw draw) {
        if (tumour.isMetastatic()) {
            return NONE;
        }
        var relapse = fatal.map(death -> fatal(tumour, diagnosed, death, draw))
                .orElseGet(() -> curable(tumour, diagnosed, draw));
        return relapse.until(end);
    }

    private static Relapse fatal(Tumour tumour, LocalDate diagnosed, LocalDate death, Draw draw) {
        long days = ChronoUnit.DAYS.between(diagnosed, death);
        if (days < 2 * SOONEST_DAYS) {
            return NONE;
        }
        var distant = part(diagnosed, days, draw);
        boolean local = draw.chance(2 * tumour.profile().localRecurrence());
        var localDay = part(diagnosed, days, draw);
        return new Relapse(
                local ? Optional.of(localDay) : Optional.empty(),
                Optional.of(distant),
                Prognosis.metastases(tumour, draw.branch("sites")));
    }

    private static LocalDate part(LocalDate diagnosed, long days, Draw draw) {
        return diagnosed.plusDays(SOONEST_DAYS + (long) ((days - SOONEST_DAYS) * (0.2 + 0.5 * draw.unit())));
    }

    private static Relapse curable(Tumour tumour, LocalDate diagnosed, Draw draw) {
        boolean local = draw.chance(tumour.profile().localRecurrence());
        var localDay = diagnosed.plusDays(2 * SOONEST_DAYS + draw.days(420, 0.8));
        boolean distant = draw.chance(DISTANT_OF_CURED);
        var distantDay = diagnosed.plusDays(2 * SOONEST_DAYS + draw.days(500, 0.7));
        return new Relapse(
                local ? Optional.of(localDay) : Optional.empty(),
                distant ? Optional.of(distantDay) : Optional.empty(),
                distant ? Prognosis.metastases(tumour, draw.branch("sites")) : ImmutableList.of());
    }

    private Relapse until(LocalDate end) {
        var living = distant.filter(end::isAfter);
        return new Relapse(local.filter(end::isAfter), living, living.isPresent() ? sites : ImmutableList.of());
    }
}
