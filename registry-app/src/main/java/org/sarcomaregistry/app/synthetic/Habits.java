package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.unit.Department;

/**
 * How willingly and how quickly each unit reports. The seed decides who reports well: nothing is meant to be true of the
 * real hospital of the same name. The nation as a whole is levelled on published coverage: 50.5 % of work-up and 56.7 %
 * of surgery in 2018–2019, 82.4 % of radiotherapy in 2019 (Cancer Registry of Norway); later years are our choice.
 */
final class Habits {

    private static final int FIRST_YEAR = 2018;
    private static final double DIFFERENCE = 0.75;
    private static final double SILENT = 0.06;
    private static final double PRACTICES_REPORTING = 0.35;

    /** Share of reports sent in 2018, 2019 and so on; the last one holds for later years. */
    private static final ImmutableMap<FormKind, double[]> NATION = ImmutableMap.of(
            FormKind.WORK_UP, new double[] {0.485, 0.515, 0.57, 0.62, 0.66, 0.695, 0.715, 0.73},
            FormKind.SURGERY, new double[] {0.535, 0.565, 0.605, 0.645, 0.68, 0.705, 0.725, 0.74},
            FormKind.RADIOTHERAPY, new double[] {0.80, 0.83, 0.835, 0.84, 0.85, 0.855, 0.86, 0.865},
            FormKind.SYSTEMIC_THERAPY, new double[] {0.34, 0.38, 0.46, 0.56, 0.63, 0.66, 0.68, 0.69},
            FormKind.FOLLOW_UP, new double[] {0.24, 0.27, 0.30, 0.33, 0.35, 0.36, 0.37, 0.38});

    private final Map<String, Double> willingness = new TreeMap<>();
    private final Map<FormKind, double[]> levels = new EnumMap<>(FormKind.class);
    private final Map<String, Double> slowness = new HashMap<>();
    private final long seed;

    Habits(long seed) {
        this.seed = seed;
        NATION.keySet().forEach(kind -> Volumes.of(kind).keySet().forEach(this::learn));
        NATION.forEach((kind, shares) -> levels.put(kind, levels(kind, shares)));
    }

    private void learn(String unit) {
        if (willingness.containsKey(unit)) {
            return;
        }
        var draw = Draw.of(seed, Long.parseLong(unit)).branch("habit");
        double usual = DIFFERENCE * draw.normal();
        willingness.put(unit, draw.chance(SILENT) ? usual - 2 : usual);
        slowness.put(unit, draw.around(34, 0.45));
    }

    /** For each year the level at which the units together reach the nation's share. */
    private double[] levels(FormKind kind, double[] shares) {
        double[] solved = new double[shares.length];
        for (int year = 0; year < shares.length; year++) {
            double low = -6;
            double high = 6;
            for (int i = 0; i < 40; i++) {
                double middle = (low + high) / 2;
                if (share(kind, middle) < shares[year]) {
                    low = middle;
                } else {
                    high = middle;
                }
            }
            solved[year] = low;
        }
        return solved;
    }

    private double share(FormKind kind, double level) {
        double sent = 0;
        double all = 0;
        for (var volume : Volumes.of(kind).entrySet()) {
            sent += volume.getValue() * logistic(level + willingnessOf(volume.getKey()));
            all += volume.getValue();
        }
        return sent / all;
    }

    /** Whether a ward sends its report about something documented on a day. */
    boolean isSent(FormKind kind, Ward ward, LocalDate documented, Draw draw) {
        if (ward.department() == Department.GENERAL_PRACTICE) {
            return draw.chance(PRACTICES_REPORTING);
        }
        double[] years = Objects.requireNonNull(levels.get(kind));
        int year = Math.min(Math.max(documented.getYear() - FIRST_YEAR, 0), years.length - 1);
        return draw.chance(logistic(years[year] + willingnessOf(ward.unit())));
    }

    /** Days from documentation to receipt: mostly within the two months of the law, sometimes after a reminder. */
    int delay(Ward ward, Draw draw) {
        int days = draw.days(slowness.getOrDefault(ward.unit(), 40.0), 0.8);
        return draw.chance(0.06) ? days + draw.between(60, 330) : days;
    }

    private double willingnessOf(String unit) {
        return willingness.getOrDefault(unit, 0.0);
    }

    private static double logistic(double odds) {
        return 1 / (1 + StrictMath.exp(-odds));
    }
}
