package org.sarcomaregistry.app.synthetic;

import com.google.common.base.Splitter;
import java.util.List;
import org.sarcomaregistry.domain.table.Row;

/**
 * Ages at diagnosis: a mixture of normal distributions, cut off below the youngest and above the oldest.
 *
 * @param youngest in completed years
 * @param oldest in completed years
 */
record Ages(Weighted<Peak> peaks, int youngest, int oldest) {

    private static final int ATTEMPTS = 100;
    private static final double YOUNGEST = 0.25;

    /** Reads peaks written as {@code mean/deviation*share}, with semicolons between them. */
    static Ages of(Row row) {
        var peaks = row.list("ages").stream().map(Peak::parse).toList();
        return new Ages(Weighted.of(peaks, Peak::share), row.integer("youngest"), row.integer("oldest"));
    }

    /** An age in years and parts of a year. */
    double from(Draw draw) {
        for (int i = 0; i < ATTEMPTS; i++) {
            var peak = peaks.from(draw);
            double age = peak.mean() + peak.deviation() * draw.normal();
            if (age >= Math.max(youngest, YOUNGEST) && age < oldest + 1) {
                return age;
            }
        }
        return Math.max(youngest, YOUNGEST) + (oldest - youngest) * draw.unit();
    }

    /** One normal distribution of the mixture. */
    record Peak(double mean, double deviation, double share) {

        static Peak parse(String text) {
            List<String> parts = Splitter.onPattern("[/*]").splitToList(text);
            double share = parts.size() > 2 ? Double.parseDouble(parts.get(2)) : 1;
            return new Peak(Double.parseDouble(parts.get(0)), Double.parseDouble(parts.get(1)), share);
        }
    }
}
