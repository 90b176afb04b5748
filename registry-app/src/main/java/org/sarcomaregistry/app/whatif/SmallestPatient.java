package org.sarcomaregistry.app.whatif;

import static com.google.common.collect.ImmutableList.toImmutableList;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.sarcomaregistry.app.synthetic.SyntheticNorway;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Silence;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.report.Completeness;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageReader;
import org.sarcomaregistry.domain.whatif.WhatIf;

/**
 * Looks through the synthetic Norway for a patient whom two definitions count differently, and leaves out whatever message
 * or answer takes no part in it. The same definitions always find the same patient. Nobody real is looked at.
 */
public final class SmallestPatient {

    /** The day as of which made-up patients are counted. */
    static final LocalDate DATA_DATE = LocalDate.of(2026, 12, 31);

    /** Of so many the one with the fewest messages is made smaller. */
    private static final int FOUND = 25;

    private static final SyntheticNorway NORWAY = new SyntheticNorway(SyntheticNorway.USUAL_SEED, DATA_DATE);

    private final Indicator before;
    private final Indicator after;
    private final Silence silence;

    private SmallestPatient(Indicator before, Indicator after, Silence silence) {
        this.before = before;
        this.after = after;
        this.silence = silence;
    }

    /**
     * What was found.
     *
     * @param patient no message or answer less would do
     * @param course the one that is counted differently
     */
    public record Found(MadeUp patient, Course course) {}

    /** The smallest patient; empty if none of the 4,400 is counted differently, which proves nothing. */
    public static Optional<Found> between(Indicator before, Indicator after) {
        var search = search(before, after);
        return NORWAY.patients()
                .map(MadeUp::of)
                .filter(search::shows)
                .limit(FOUND)
                .min(Comparator.comparingInt(patient -> patient.submissions().size()))
                .map(search::smallest)
                .map(patient ->
                        new Found(patient, search.moved(patient).courses().get(0)));
    }

    static SmallestPatient search(Indicator before, Indicator after) {
        var silence = Silence.of(NORWAY.declarations().stream()
                .map(told -> (Completeness) MessageReader.content(FormKind.COMPLETENESS, told.form()))
                .collect(toImmutableList()));
        return new SmallestPatient(before, after, silence);
    }

    private WhatIf moved(MadeUp patient) {
        return WhatIf.of(before, after, Cohort.of(patient.courses(silence), DATA_DATE));
    }

    /** Whether the two count the patient differently. */
    boolean shows(MadeUp patient) {
        return !moved(patient).courses().isEmpty();
    }

    private MadeUp smallest(MadeUp patient) {
        var current = patient;
        var next = smaller(current);
        while (next.isPresent()) {
            current = next.get();
            next = smaller(current);
        }
        return current;
    }

    private Optional<MadeUp> smaller(MadeUp patient) {
        return patient.smaller()
                .filter(MadeUp::isAcceptable)
                .filter(this::shows)
                .findFirst();
    }
}
