package org.sarcomaregistry.domain.bench;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.sarcomaregistry.domain.course.Entries;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Fixtures;

/** A course folded from twenty entries; the limit sorts the same entries by message and puts them into a map by kind. */
@State(Scope.Benchmark)
public class FoldBenchmark {

    /** How many entries one call folds. */
    static final int ENTRIES = 20;

    private final Entries told = story();
    private final List<Entry> list = told.list();

    private static Entries story() {
        var story = Entries.entries()
                .told("work-up", Fixtures.aWorkUp())
                .corrected("work-up-2", "work-up", Fixtures.aWorkUp())
                .told(Fixtures.aSpecimen("biopsy", "2024-02-25"))
                .told(Fixtures.drugs("2024-03-10", "2024-04-20"))
                .told(Fixtures.aProcedure("2024-05-02"))
                .told("surgery", Fixtures.anOperation("2024-05-02", "R1"))
                .corrected("surgery-2", "surgery", Fixtures.anOperation("2024-05-02", "R0"))
                .told(Fixtures.aSpecimen("resection", "2024-05-02"))
                .told(Fixtures.radiotherapy("2024-06-10"))
                .told(Fixtures.aRadiotherapyRecord("2024-06-10"));
        for (int day = story.list().size() + 1; day < ENTRIES; day++) {
            story.told(Fixtures.aDose("2024-03-" + day));
        }
        return story.told(Fixtures.aDeath("2024-08-01"));
    }

    /** The history of the person. */
    @Benchmark
    public History ours() {
        return told.history(list);
    }

    /** The entries by kind. */
    @Benchmark
    public Map<Class<?>, List<Entry>> limit() {
        var sorted = new ArrayList<>(list);
        sorted.sort(comparing(Entry::message));
        Map<Class<?>, List<Entry>> byKind = new LinkedHashMap<>();
        for (var entry : sorted) {
            byKind.computeIfAbsent(entry.content().getClass(), kind -> new ArrayList<>())
                    .add(entry);
        }
        return byKind;
    }
}
