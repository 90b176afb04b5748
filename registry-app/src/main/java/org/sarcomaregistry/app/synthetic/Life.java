package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;

/**
 * A patient's life as it truly goes, with everything the registry may or may not learn of it.
 *
 * @param index the patient's place among all, from 0
 * @param died day of death, possibly far in the future
 * @param cause underlying cause of death, ICD-10
 */
record Life(long index, Person person, ImmutableList<Disease> diseases, LocalDate died, String cause) {

    /** One tumour with what was done against it. */
    record Disease(Case patient, Treatment treatment, ImmutableList<Visit> visits) {}

    boolean hasSeveral() {
        return diseases.size() > 1;
    }
}
