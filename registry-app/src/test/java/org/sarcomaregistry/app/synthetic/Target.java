package org.sarcomaregistry.app.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;

/**
 * A figure that synthetic Norway should come near.
 *
 * @param unit what the numbers are, for the table
 */
record Target(String name, String unit, double target, double got, double tolerance) {

    static Target percent(String name, double target, double part, double whole, double tolerance) {
        return new Target(name, "%", target, 100 * part / whole, tolerance);
    }

    /** Prints how near each comes, then demands that all are near enough. */
    static void assertNear(String title, List<Target> targets) {
        var table = new StringBuilder(String.format(Locale.ROOT, "%n%-58s %8s %8s %6s%n", title, "target", "got", "±"));
        targets.forEach(target -> table.append(target.line()));
        System.out.print(table);
        assertThat(targets)
                .allSatisfy(target -> assertThat(target.got())
                        .as(target.name())
                        .isBetween(target.target() - target.tolerance(), target.target() + target.tolerance()));
    }

    private String line() {
        return String.format(Locale.ROOT, "  %-56s %8.1f %8.1f %6.1f %s%n", name, target, got, tolerance, unit);
    }
}
