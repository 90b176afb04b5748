package org.sarcomaregistry.app.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.app.OpenedStores;
import org.sarcomaregistry.app.Registry;
import org.sarcomaregistry.app.demo.Filling;
import org.sarcomaregistry.app.synthetic.SyntheticNorway;
import org.sarcomaregistry.application.counting.OwnUnit;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.application.querying.Statistics;
import org.sarcomaregistry.application.reporting.NewEntry;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.course.Happened;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.FormWriter;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.report.ReportForm;

/**
 * How long it takes from a report until its unit's figures are right again, in registries of different sizes in memory: the
 * synthetic Norway, many times over. Figures are compared with those of a registry that has just read everything before any
 * time is printed.
 */
public final class OwnUnitBenchmark {

    private static final LocalDate TODAY = LocalDate.of(2026, 6, 30);
    private static final Clock CLOCK = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private static final Scope TROMSO = Scopes.NORWAY.byCode("974795787").orElseThrow();
    private static final int YEAR = 2025;
    private static final int WARMING = 50;
    private static final int RUNS = 201;
    private static final int AFRESH = 5;

    private OwnUnitBenchmark() {}

    /** Measures registries of so many tumours as are named, 10,000 and 100,000 if none is. */
    public static void main(String[] args) {
        var sizes = args.length > 0 ? Arrays.stream(args).map(Integer::valueOf).toList() : List.of(10_000, 100_000);
        var seed = new ArrayList<Entry>();
        int courses = seed(seed);
        System.out.printf(
                "Java %s, %d processors, %s%n",
                System.getProperty("java.version"),
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.name"));
        sizes.forEach(size -> measure(seed, Math.max(1, Math.round((float) size / courses))));
    }

    /** The log of the synthetic Norway; how many tumours it tells of. */
    private static int seed(List<Entry> into) {
        try (var stores = OpenedStores.inMemory()) {
            var registry = registry(stores);
            var norway = new SyntheticNorway(2018, TODAY);
            new Filling(registry).fill(norway.patients(), sent -> {});
            registry.recordEvidence().recordAll(norway.declarations());
            stores.transactions().read(all -> {
                all.log().read(0, all.log().watermark(), into::add);
                return into;
            });
            return registry.courses().picture().all().size();
        }
    }

    private static Registry registry(OpenedStores stores) {
        return Registry.of(stores.transactions(), stores.fingerprints(), IdPolicy.IMPORT, CLOCK);
    }

    private static void measure(List<Entry> seed, int times) {
        try (var stores = OpenedStores.inMemory()) {
            var registry = registry(stores);
            for (int copy = 1; copy <= times; copy++) {
                append(seed, copy, stores);
            }
            var own = new OwnUnit(
                    registry.courses(), registry.statistics(), new PublishedReleases(stores.transactions()));
            own.of(TROMSO, YEAR);
            var seconds = new double[RUNS];
            for (int i = -WARMING; i < RUNS; i++) {
                var report = report(seed, i + WARMING);
                long start = System.nanoTime();
                submitted(registry.submitReport().submit(report));
                own.of(TROMSO, YEAR);
                if (i >= 0) {
                    seconds[i] = Benchmarks.secondsSince(start);
                }
            }
            print(registry, own, seconds, stores);
        }
    }

    /** A report that is rejected would change nothing, and quickly. */
    private static void submitted(Outcome outcome) {
        boolean accepted =
                outcome.fold(answered -> answered.receipt().position().isPresent(), refused -> false);
        if (!accepted) {
            throw new IllegalStateException("the report that is measured was not accepted");
        }
    }

    private static void print(Registry registry, OwnUnit own, double[] seconds, OpenedStores stores) {
        var afresh = new double[AFRESH];
        for (int i = 0; i < AFRESH; i++) {
            var courses = new CurrentCourses(stores.transactions());
            courses.picture();
            long start = System.nanoTime();
            var other = new OwnUnit(
                            courses, new Statistics(courses, CLOCK), new PublishedReleases(stores.transactions()))
                    .of(TROMSO, YEAR);
            afresh[i] = Benchmarks.secondsSince(start);
            if (!other.equals(own.of(TROMSO, YEAR))) {
                throw new IllegalStateException("who followed sees other figures than who reads everything");
            }
        }
        var sorted = seconds.clone();
        Arrays.sort(sorted);
        System.out.printf(
                "a report to its unit's figures, %d tumours: median %.1f ms, 95 %% within %.1f ms (goal <= 50 ms);"
                        + " counting everything again %.0f ms%n",
                registry.courses().picture().all().size(),
                Benchmarks.median(seconds) * 1e3,
                sorted[RUNS * 95 / 100] * 1e3,
                Benchmarks.median(afresh) * 1e3);
    }

    /** The same people once more, under other numbers; sources declare themselves complete once. */
    private static void append(List<Entry> seed, int copy, OpenedStores stores) {
        var added = seed.stream()
                .filter(entry -> copy == 1 || entry.person().isPresent())
                .map(entry -> copied(entry, copy))
                .toList();
        stores.transactions().commit(all -> all.log().append(added));
    }

    private static NewEntry copied(Entry entry, int copy) {
        return new NewEntry(
                entry.learntOn(),
                entry.person().map(key -> copied(key, copy)),
                copied(entry.message(), copy),
                entry.replaces().map(message -> copied(message, copy)),
                entry.samePerson().map(key -> copied(key, copy)),
                ReportForm.of(java.util.Map.of()),
                Optional.empty(),
                entry.content());
    }

    private static PersonKey copied(PersonKey key, int copy) {
        return new PersonKey(key.value() + copy * 1_000_000_000L);
    }

    private static MessageKey copied(MessageKey message, int copy) {
        return new MessageKey(message.sender(), copy + "-" + message.id());
    }

    /** By turns a new patient's work-up and the operation of the same patient. */
    private static Submission report(List<Entry> seed, int number) {
        var kind = number % 2 == 0 ? FormKind.WORK_UP : FormKind.SURGERY;
        var told = seed.stream()
                .map(Entry::content)
                .filter(content ->
                        content.kind() == kind && Happened.on(content).getYear() == YEAR)
                .findFirst()
                .orElseThrow();
        var form = FormWriter.of(told)
                .without("tumour_ref", "confirmed")
                .with("form", kind.code())
                .with("form_version", Codebook.current().version())
                .with("sender_unit", TROMSO.code())
                .with("message_id", "measured-" + number)
                .with("patient_scheme", "local")
                .with("patient_value", "P-" + (1_000_000 + number / 2))
                .with("patient_born", "1960-05-17")
                .with("patient_sex", "female");
        return new Submission(form, new Sender(TROMSO.code()), Optional.empty(), TODAY);
    }
}
