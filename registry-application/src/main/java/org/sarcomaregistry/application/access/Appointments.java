package org.sarcomaregistry.application.access;

import com.google.common.collect.ImmutableSet;
import java.util.Set;

/** Who has been appointed to what. */
public interface Appointments {

    /** The appointments of a person. */
    default ImmutableSet<Appointment> of(String subject) {
        return of(ImmutableSet.of(subject));
    }

    /** The appointments of several persons. */
    ImmutableSet<Appointment> of(Set<String> subjects);

    /** Appoints; appointing twice changes nothing. */
    void add(Appointment appointment);

    /** Ends an appointment. */
    void end(Appointment appointment);
}
