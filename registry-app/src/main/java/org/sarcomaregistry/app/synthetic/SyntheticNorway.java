package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * A country of patients with sarcoma who never lived, diagnosed in 2018–2025, as its hospitals, practices, laboratories
 * and registers tell of them. The same seed and day give the same messages on every machine.
 *
 * <p>What is known of a patient by a day is the same whatever later day is asked for. All numbers of persons are
 * synthetic. Who reports well or badly is decided by the seed and says nothing of the hospital of that name.
 *
 * <p>Patients of 2020–2024 are as many as published; 2018, 2019 and 2025 are our choice. How near the country comes to
 * other published figures is printed and judged by its calibration test.
 */
public final class SyntheticNorway {

    /** Of the first thirty seeds the one whose country, seen through the end of 2026, is nearest to published figures. */
    public static final long USUAL_SEED = 9;

    private static final LocalDate BEGIN = LocalDate.of(2018, 1, 1);

    private final long seed;
    private final LocalDate through;
    private final Incidence incidence;

    /**
     * The nation: 4,400 persons.
     *
     * @param through the last day on which anything happens or is received
     * @throws IllegalArgumentException if that day is before 2018
     */
    public SyntheticNorway(long seed, LocalDate through) {
        this(seed, through, Incidence.norway());
    }

    private SyntheticNorway(long seed, LocalDate through, Incidence incidence) {
        if (through.isBefore(BEGIN)) {
            throw new IllegalArgumentException("nothing happens before " + BEGIN);
        }
        this.seed = seed;
        this.through = through;
        this.incidence = incidence;
    }

    /**
     * The same country with another number of patients; they are made one by one, so that any number fits into little
     * memory.
     *
     * @throws IllegalArgumentException if the number is negative or the day is before 2018
     */
    public static SyntheticNorway ofSize(long seed, LocalDate through, long patients) {
        return new SyntheticNorway(seed, through, Incidence.ofSize(patients));
    }

    /** The number of persons, of whom some may not be diagnosed yet. */
    public long size() {
        return incidence.patients();
    }

    /**
     * The messages about each patient, in order of receipt; patients of whom nothing is known yet are left out. By year
     * of the first diagnosis. The stream is sequential and can't be split.
     */
    public Stream<List<Submission>> patients() {
        return lives().<List<Submission>>map(Told::submissions).filter(submissions -> !submissions.isEmpty());
    }

    /** What truly happened beside what was told of it, for tests of the generator itself. */
    Stream<Told> lives() {
        var patients = new Patients();
        return StreamSupport.stream(
                Spliterators.spliterator(patients, incidence.patients(), Spliterator.ORDERED | Spliterator.NONNULL),
                false);
    }

    /**
     * Every source's word that it has told everything of all units from 2018 on; radiotherapy and drugs year by year, the
     * others of the whole time. Received on the last day.
     */
    public List<Submission> declarations() {
        var declarations = ImmutableList.<Submission>builder();
        declarations.add(declare(FormKind.PATHOLOGY, "pathology", BEGIN, through));
        declarations.add(declare(FormKind.PROCEDURE, "patient-administration", BEGIN, through));
        declarations.add(declare(FormKind.POPULATION_REGISTER, "population-register", BEGIN, through));
        declarations.add(declare(FormKind.CAUSE_OF_DEATH, "cause-of-death-register", BEGIN, through));
        for (int year = BEGIN.getYear(); year <= through.getYear(); year++) {
            var first = LocalDate.of(year, 1, 1);
            var last = first.plusYears(1).minusDays(1);
            var to = last.isAfter(through) ? through : last;
            declarations.add(declare(FormKind.RADIOTHERAPY_RECORD, "radiotherapy-system", first, to));
            declarations.add(declare(FormKind.DRUG_RECORD, "drug-system", first, to));
        }
        return declarations.build();
    }

    private Submission declare(FormKind source, String sender, LocalDate from, LocalDate to) {
        var form = Form.of(FormKind.COMPLETENESS)
                .put("message_id", "complete-" + source.code() + "-" + from.getYear() + "-" + to)
                .put("source", source.code())
                .put("unit", "all")
                .put("from", from)
                .put("to", to);
        return new Submission(form.finished(), new Sender(sender), Optional.empty(), through);
    }

    /** A life and the messages about it. */
    record Told(Life life, ImmutableList<Submission> submissions) {}

    /** Makes one patient after the other. */
    private final class Patients implements Iterator<Told> {

        private final Lives lives = new Lives(seed);
        private final Habits habits = new Habits(seed);
        private long next;

        @Override
        public boolean hasNext() {
            return next < incidence.patients();
        }

        @Override
        public Told next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            long index = next++;
            var life = lives.of(index, incidence.fate(index));
            var draw = Draw.of(seed, index);
            var letters = Letters.of(life, draw.branch("letters"));
            var prefix = Long.toString(seed, Character.MAX_RADIX) + "-" + index;
            return new Told(life, new Post(habits, prefix, draw.branch("post")).delivered(letters, through));
        }
    }
}
