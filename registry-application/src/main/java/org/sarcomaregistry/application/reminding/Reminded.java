package org.sarcomaregistry.application.reminding;

import com.google.common.collect.ImmutableListMultimap;
import java.util.List;
import org.sarcomaregistry.application.reminding.MissingReports.Missing;
import org.sarcomaregistry.domain.course.Expectation;
import org.sarcomaregistry.domain.course.Expected;

/** Missing reports, found by the messages that they are expected from. */
record Reminded(ImmutableListMultimap<Expected, Expectation> missing) {

    static Reminded of(List<Missing> missing) {
        var byName = ImmutableListMultimap.<Expected, Expectation>builder();
        missing.forEach(one -> one.expectation().names().forEach(name -> byName.put(name, one.expectation())));
        return new Reminded(byName.build());
    }

    /** Whether the report that a reminder is about is missing still, and from the same unit. */
    boolean isMissing(Reminder reminder) {
        return reminder.evidence().stream()
                .flatMap(message -> missing.get(new Expected(reminder.kind(), message)).stream())
                .anyMatch(reminder::isOf);
    }
}
