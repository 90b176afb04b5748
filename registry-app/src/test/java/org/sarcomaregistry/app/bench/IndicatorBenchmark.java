package org.sarcomaregistry.app.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.sarcomaregistry.app.OpenedStores;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.demo.Filling;
import org.sarcomaregistry.app.synthetic.SyntheticNorway;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Evaluation;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.report.IdPolicy;

/**
 * All indicators for all places and years over 100,000 courses in memory, against a plain loop over ready-made byte
 * columns that counts the same national cells.
 */
final class IndicatorBenchmark {

    private static final LocalDate DATA_DATE = LocalDate.of(2026, 6, 30);
    private static final int COURSES = 100_000;
    private static final int RUNS = 9;
    private static final int FIRST_YEAR = 2000;

    private IndicatorBenchmark() {}

    static void run() {
        var courses = courses();
        var cohort = Cohort.of(courses, DATA_DATE);
        double fresh = time(() -> Evaluation.of(SarcomaIndicators.all(), Cohort.of(courses, DATA_DATE)));
        double warm = time(() -> Evaluation.of(SarcomaIndicators.all(), cohort));
        var columns = Columns.of(courses);
        agree(Evaluation.of(SarcomaIndicators.all(), cohort), columns.count());
        double plain = time(columns::count);
        System.out.printf(
                "indicators over %d courses: ours %.1f ms with the columns made, %.1f ms from courses; plain loop %.1f ms;"
                        + " ratio %.2f (goal <= 100 ms)%n",
                COURSES, warm * 1e3, fresh * 1e3, plain * 1e3, warm / plain);
    }

    private static List<Course> courses() {
        var clock = Clock.fixed(DATA_DATE.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        try (var stores = OpenedStores.inMemory()) {
            var registry = Registry.of(stores.transactions(), stores.fingerprints(), IdPolicy.TRIAL, clock);
            var norway = new SyntheticNorway(2018, DATA_DATE);
            new Filling(registry).fill(norway.patients(), sent -> {});
            registry.recordEvidence().recordAll(norway.declarations());
            var some = registry.courses().picture().all();
            var many = new ArrayList<Course>(COURSES);
            while (many.size() < COURSES) {
                many.add(some.get(many.size() % some.size()));
            }
            return many;
        }
    }

    private static double time(Runnable work) {
        var seconds = new double[RUNS];
        for (int i = 0; i < RUNS + 3; i++) {
            long start = System.nanoTime();
            work.run();
            if (i >= 3) {
                seconds[i - 3] = Benchmarks.secondsSince(start);
            }
        }
        return Benchmarks.median(seconds);
    }

    /** Times are printed only of what agrees. */
    private static void agree(Figures ours, int[][][] plain) {
        var indicators = Columns.shares();
        for (int i = 0; i < indicators.size(); i++) {
            for (int year = 0; year < plain[i].length; year++) {
                var counts = ours.of(new FigureKey(indicators.get(i).id(), Scope.NATION, FIRST_YEAR + year));
                var cell = plain[i][year];
                if (!counts.equals(new Counts(cell[0], cell[1], cell[2], cell[3], cell[4], cell[5]))) {
                    throw new IllegalStateException(
                            "the plain loop disagrees on " + indicators.get(i).id());
                }
            }
        }
    }

    /** What a plain loop would be given: a byte for each course and indicator, and a byte for the year. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Columns(byte[][] kinds, byte[] years) {

        static List<Indicator> shares() {
            return SarcomaIndicators.all().stream()
                    .filter(i -> i.placing().pooledYears() == 1)
                    .filter(Indicator::isDefined)
                    .toList();
        }

        static Columns of(List<Course> courses) {
            var indicators = shares();
            var kinds = new byte[indicators.size()][courses.size()];
            var years = new byte[courses.size()];
            for (int c = 0; c < years.length; c++) {
                years[c] = (byte) (courses.get(c).diagnosedOn().getYear() - FIRST_YEAR);
                for (int i = 0; i < kinds.length; i++) {
                    kinds[i][c] = kind(indicators.get(i), courses.get(c));
                }
            }
            return new Columns(kinds, years);
        }

        private static byte kind(Indicator indicator, Course course) {
            var contribution = indicator.contribution(course, DATA_DATE);
            return (byte)
                    switch (contribution.included()) {
                        case NO -> 6;
                        case YES -> place(contribution.met());
                        case UNKNOWN -> 3 + place(contribution.met());
                    };
        }

        private static int place(Truth met) {
            return switch (met) {
                case YES -> 0;
                case NO -> 1;
                case UNKNOWN -> 2;
            };
        }

        int[][][] count() {
            var cells = new int[kinds.length][64][7];
            for (int i = 0; i < kinds.length; i++) {
                for (int c = 0; c < years.length; c++) {
                    cells[i][years[c]][kinds[i][c]]++;
                }
            }
            return cells;
        }
    }
}
