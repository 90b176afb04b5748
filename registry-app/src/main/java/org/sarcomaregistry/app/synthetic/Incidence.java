package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * How many patients get a sarcoma in which year. 2020–2024 are the published numbers of the Norwegian registry; 2018,
 * 2019 and 2025 are our choice. Nearly everybody has one sarcoma in these years; a few have a second one, and count in
 * both years if it comes two years later.
 */
final class Incidence {

    /** Patients with a new sarcoma by year of diagnosis. */
    static final ImmutableSortedMap<Integer, Integer> NORWAY = ImmutableSortedMap.<Integer, Integer>naturalOrder()
            .put(2018, 520)
            .put(2019, 538)
            .put(2020, 555)
            .put(2021, 543)
            .put(2022, 562)
            .put(2023, 570)
            .put(2024, 566)
            .put(2025, 561)
            .buildOrThrow();

    private static final int YEARS_BETWEEN = 2;
    private static final int ONE_IN = 270;
    private static final int SECOND_LATER = 137;
    private static final int SECOND_SOON = 33;

    private final ImmutableSortedMap<Long, Integer> yearsByFirstIndex;
    private final long patients;

    private Incidence(Map<Integer, Long> personsByYear) {
        var firsts = ImmutableSortedMap.<Long, Integer>naturalOrder();
        long next = 0;
        for (var year : personsByYear.entrySet()) {
            if (year.getValue() > 0) {
                firsts.put(next, year.getKey());
            }
            next += year.getValue();
        }
        this.yearsByFirstIndex = firsts.buildOrThrow();
        this.patients = next;
    }

    /** Everybody who got a sarcoma in Norway. */
    static Incidence norway() {
        var persons = new TreeMap<Integer, Long>();
        NORWAY.keySet().forEach(year -> persons.put(year, persons(year)));
        return new Incidence(persons);
    }

    /** The same shape with any number of patients. */
    static Incidence ofSize(long patients) {
        if (patients < 0) {
            throw new IllegalArgumentException("patients " + patients);
        }
        long all = NORWAY.keySet().stream().mapToLong(Incidence::persons).sum();
        var persons = new TreeMap<Integer, Long>();
        long national = 0;
        long before = 0;
        for (int year : NORWAY.keySet()) {
            national += persons(year);
            long upTo = (long) ((double) patients * national / all + 0.5);
            persons.put(year, upTo - before);
            before = upTo;
        }
        return new Incidence(persons);
    }

    /** The number of persons, each with at least one sarcoma. */
    long patients() {
        return patients;
    }

    /** What the patient with an index, from 0, gets. */
    Fate fate(long index) {
        var first = yearsByFirstIndex.floorEntry(index);
        if (first == null || index >= patients) {
            throw new IllegalArgumentException("no patient " + index);
        }
        int year = first.getValue();
        long place = (index - first.getKey()) % (2 * ONE_IN);
        boolean later = place % ONE_IN == SECOND_LATER && NORWAY.containsKey(year + YEARS_BETWEEN);
        return new Fate(year, later ? year + YEARS_BETWEEN : 0, place == SECOND_SOON);
    }

    /** Those whose first sarcoma comes in the year: all but the ones who had another two years before. */
    private static long persons(int year) {
        int all = NORWAY.getOrDefault(year, 0);
        return NORWAY.containsKey(year - YEARS_BETWEEN) ? all - all / ONE_IN : all;
    }

    /**
     * The years of one patient's sarcomas.
     *
     * @param secondYear of a second sarcoma; 0 for none
     * @param secondSoon whether a second sarcoma is found shortly after the first
     */
    record Fate(int year, int secondYear, boolean secondSoon) {

        boolean hasSecond() {
            return secondYear > 0 || secondSoon;
        }
    }
}
