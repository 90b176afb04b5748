package org.sarcomaregistry.domain.person;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/** What came of reading a scheme and a value as a patient's identifier. */
public sealed interface PatientIdReading {

    /**
     * Handles both cases; a new case would break every caller.
     *
     * @param <T> what the answer is
     * @param valid answers for a right number
     * @param invalid answers for a wrong one
     * @return what the case that applies answers
     */
    <T> T fold(Function<? super Valid, ? extends T> valid, Function<? super Invalid, ? extends T> invalid);

    /**
     * A usable identifier and what it tells.
     *
     * @param born day of birth; empty where the identifier does not tell
     * @param sex empty where the identifier does not tell
     * @param synthetic true only where no living person can bear the identifier
     */
    record Valid(PatientId id, Optional<LocalDate> born, Optional<Sex> sex, boolean synthetic)
            implements PatientIdReading {
        @Override
        public <T> T fold(Function<? super Valid, ? extends T> valid, Function<? super Invalid, ? extends T> invalid) {
            return valid.apply(this);
        }
    }

    /** No usable identifier. */
    record Invalid(IdFlaw flaw) implements PatientIdReading {
        @Override
        public <T> T fold(Function<? super Valid, ? extends T> valid, Function<? super Invalid, ? extends T> invalid) {
            return invalid.apply(this);
        }
    }
}
