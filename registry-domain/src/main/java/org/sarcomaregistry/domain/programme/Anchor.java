package org.sarcomaregistry.domain.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Irradiated;
import org.sarcomaregistry.domain.course.Operated;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.text.Text;

/** The day of a course that chooses the edition by which it is judged. */
public enum Anchor implements Labelled {
    /** The day of diagnosis. */
    DIAGNOSIS(
            "diagnosedatoen",
            "the day of diagnosis",
            Attribution.ASSESSING,
            course -> Optional.of(course.diagnosedOn())),
    /** First operation of the primary tumour within the time of first treatment; a certain one where there is any. */
    OPERATION(
            "dagen for første operasjon",
            "the day of the first operation",
            Attribution.OPERATING,
            course -> course.likelyOperations().stream().map(Operated::on).findFirst()),
    /** First day of the first irradiation. */
    RADIOTHERAPY(
            "første dag med strålebehandling",
            "the first day of radiotherapy",
            Attribution.IRRADIATING,
            course -> course.events().irradiations().stream()
                    .map(Irradiated::from)
                    .findFirst()),
    /** First dose that a report tells. */
    SYSTEMIC_THERAPY(
            "første dose",
            "the first dose",
            Attribution.MEDICATING,
            course -> course.events().systemicTherapies().stream()
                    .map(told -> told.content().given().firstDose())
                    .min(LocalDate::compareTo));

    private final Text label;
    private final Attribution attribution;

    @SuppressWarnings("ImmutableEnumChecker") // functions over immutable courses
    private final Function<Course, Optional<LocalDate>> day;

    Anchor(String nb, String en, Attribution attribution, Function<Course, Optional<LocalDate>> day) {
        label = Text.of(nb, en);
        this.attribution = attribution;
        this.day = day;
    }

    /**
     * {@return the day in a course; empty while nothing of the kind is known}
     *
     * @param course as known on the data date
     */
    public Optional<LocalDate> of(Course course) {
        return day.apply(course);
    }

    /** {@return which unit answers for what is recommended on that day} */
    public Attribution attribution() {
        return attribution;
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    @Override
    public Text label() {
        return label;
    }
}
