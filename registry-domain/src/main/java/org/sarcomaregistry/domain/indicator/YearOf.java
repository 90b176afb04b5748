package org.sarcomaregistry.domain.indicator;

import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.text.Text;

/** Which day of a course says to which calendar year it belongs. */
public enum YearOf {
    /** The calendar year of diagnosis. */
    DIAGNOSIS(Text.of("diagnoseår", "year of diagnosis")) {
        @Override
        public Optional<LocalDate> day(Course course) {
            return Optional.of(course.diagnosedOn());
        }
    },
    /**
     * Known deaths only. A course whose fate nobody has told has no year: it stands in no figure, not even as open, so
     * that a notice of death that comes late can move a figure outside the bounds that it had.
     */
    DEATH(Text.of("dødsår, bare kjente dødsfall", "year of death, known deaths only")) {
        @Override
        public Optional<LocalDate> day(Course course) {
            return course.fate().diedOn();
        }
    };

    private final Text label;

    YearOf(Text label) {
        this.label = label;
    }

    /**
     * {@return the day, if it is known; a course without it can't be placed in a year}
     *
     * @param course as known on the data date
     */
    public abstract Optional<LocalDate> day(Course course);

    /**
     * In words.
     *
     * @return the event in words
     */
    public Text label() {
        return label;
    }
}
