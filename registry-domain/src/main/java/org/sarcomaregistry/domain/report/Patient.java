package org.sarcomaregistry.domain.report;

import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.person.Sex;

/**
 * A patient as a form names them.
 *
 * @param born day of birth, from the number or as stated
 * @param sex from the number or as stated
 */
public record Patient(PatientId id, Optional<LocalDate> born, Optional<Sex> sex) {}
