package org.sarcomaregistry.application.reporting;

import com.google.common.collect.ImmutableList;
import java.util.Collection;

/** Events for others, committed together with what they tell of and delivered at least once. */
public interface Outbox {

    /** Puts events in. */
    void add(Collection<ReportAccepted> events);

    /** The oldest events that were not delivered yet, at most so many. */
    ImmutableList<ReportAccepted> waiting(int most);

    /** Marks events as delivered. */
    void delivered(Collection<ReportAccepted> events);
}
