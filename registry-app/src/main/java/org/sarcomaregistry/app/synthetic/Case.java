package org.sarcomaregistry.app.synthetic;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A tumour in a person, with what decides its course.
 *
 * @param age at diagnosis in completed years
 * @param fatal day of death of the tumour, whether or not something else comes first
 * @param end last day of life, by whatever cause
 */
record Case(
        Person person,
        Tumour tumour,
        int age,
        Care care,
        Diagnosis diagnosis,
        Optional<LocalDate> fatal,
        LocalDate end,
        Relapse relapse) {

    boolean isAliveOn(LocalDate day) {
        return day.isBefore(end);
    }

    /** Found before death; then treatment could be decided on. */
    boolean isAssessed() {
        return isAliveOn(diagnosis.finished());
    }
}
