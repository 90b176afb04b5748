package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/**
 * Who has metastases at diagnosis and who dies of the tumour, and when: a part is cured, the others die after a time
 * that follows Weibull's distribution. The level of each group is solved for, so that its five-year net survival is the
 * one aimed at, whatever its types and grades are.
 */
final class Prognosis {

    private static final double FIVE_YEARS = 5;
    private static final double DAYS_PER_YEAR = 365.25;
    private static final double SHAPE = 1.25;
    private static final double PER_STEP = 0.95;
    private static final double METASTATIC = 2.3;
    private static final double[] SPREADING = {0.35, 0.9, 1.6};
    private static final double[] YEARS = {4.2, 2.8, 2.1};
    private static final double YEARS_METASTATIC = 1.7;
    private static final double LIKELIEST = 0.85;
    private static final int SAMPLE = 2_000;

    private static final Map<TumourGroup, Prognosis> ALL = all();

    private final double spread;
    private final double level;

    private Prognosis(double spread, double level) {
        this.spread = spread;
        this.level = level;
    }

    static Prognosis of(Tumour tumour) {
        return Objects.requireNonNull(ALL.get(tumour.group()));
    }

    /** Whether a tumour has spread at diagnosis. */
    boolean isMetastatic(Tumour tumour, Draw draw) {
        return draw.chance(metastatic(tumour.severity()));
    }

    /** Days from diagnosis to death of the tumour; empty for the cured. */
    Optional<Integer> daysToDeath(Tumour tumour, Draw draw) {
        boolean metastatic = tumour.isMetastatic();
        if (!draw.chance(dying(tumour.severity(), metastatic, level))) {
            return Optional.empty();
        }
        double years =
                years(tumour.severity(), metastatic) * StrictMath.pow(-StrictMath.log(1 - draw.unit()), 1 / SHAPE);
        return Optional.of(20 + (int) (years * DAYS_PER_YEAR));
    }

    private double metastatic(int severity) {
        return Math.min(LIKELIEST, spread * SPREADING[severity - 1]);
    }

    private static double dying(int severity, boolean metastatic, double level) {
        double odds = level + PER_STEP * (severity - 2) + (metastatic ? METASTATIC : 0);
        return 1 / (1 + StrictMath.exp(-odds));
    }

    private static double years(int severity, boolean metastatic) {
        return metastatic ? YEARS_METASTATIC : YEARS[severity - 1];
    }

    private static Map<TumourGroup, Prognosis> all() {
        var severities = severities();
        var solved = ImmutableMap.<TumourGroup, Prognosis>builder();
        severities.forEach((group, severity) -> solved.put(group, solved(GroupProfile.of(group), severity)));
        return solved.buildOrThrow();
    }

    /** How often each severity occurs in each group, by a sample. */
    private static EnumMap<TumourGroup, double[]> severities() {
        var shares = new EnumMap<TumourGroup, double[]>(TumourGroup.class);
        for (var type : Histotypes.ALL.things()) {
            var share = shares.computeIfAbsent(type.group(), group -> new double[3]);
            var draw = Draw.of(0, type.subtype().hashCode());
            for (int i = 0; i < SAMPLE; i++) {
                var sex = draw.chance(type.male()) ? Sex.MALE : Sex.FEMALE;
                share[Tumours.of(type, sex, draw.branch(i)).severity() - 1] += type.cases() / SAMPLE;
            }
        }
        return shares;
    }

    private static Prognosis solved(GroupProfile profile, double[] severities) {
        double all = severities[0] + severities[1] + severities[2];
        double weight = 0;
        for (int i = 0; i < 3; i++) {
            weight += severities[i] / all * SPREADING[i];
        }
        double spread = profile.metastatic() / weight;
        double low = -8;
        double high = 8;
        for (int i = 0; i < 60; i++) {
            double middle = (low + high) / 2;
            if (new Prognosis(spread, middle).netSurvival(severities) > profile.netSurvival()) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return new Prognosis(spread, low);
    }

    private double netSurvival(double[] severities) {
        double alive = 0;
        double all = 0;
        for (int severity = 1; severity <= 3; severity++) {
            double spreading = metastatic(severity);
            double dead = spreading * dead(severity, true) + (1 - spreading) * dead(severity, false);
            alive += severities[severity - 1] * (1 - dead);
            all += severities[severity - 1];
        }
        return alive / all;
    }

    private double dead(int severity, boolean metastatic) {
        double scaled = FIVE_YEARS / years(severity, metastatic);
        return dying(severity, metastatic, level) * (1 - StrictMath.exp(-StrictMath.pow(scaled, SHAPE)));
    }

    /** Where a sarcoma has spread to, by group. */
    static ImmutableList<String> metastases(Tumour tumour, Draw draw) {
        boolean abdominal =
                tumour.group() == TumourGroup.GIST || tumour.group() == TumourGroup.ABDOMINAL_RETROPERITONEAL;
        var sites = ImmutableList.<String>builder();
        sites.add(
                draw.chance(abdominal ? 0.3 : 0.78)
                        ? "lung"
                        : abdominal ? "liver" : draw.chance(0.5) ? "bone" : "soft-tissue");
        if (draw.chance(0.2)) {
            sites.add("lymph-node");
        }
        if (draw.chance(0.15)) {
            sites.add("other");
        }
        return sites.build();
    }
}
