package org.sarcomaregistry.application.access;

import com.google.common.collect.ImmutableSet;

/** Who has been appointed to what. */
public interface Appointments {

    /** The appointments of a person. */
    ImmutableSet<Appointment> of(String subject);

    /** Appoints; appointing twice changes nothing. */
    void add(Appointment appointment);

    /** Ends an appointment. */
    void end(Appointment appointment);
}
