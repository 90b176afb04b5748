package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.drafting.DiscardReason;
import org.sarcomaregistry.application.drafting.Draft;
import org.sarcomaregistry.application.drafting.DraftEvent;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.http.Violation;

/**
 * A draft.
 *
 * @param idleDays whole days since it was saved
 * @param findings what would be found if it were submitted now; not in lists
 * @param answers what it says; only to who asks for this draft
 * @param history what happened to it; only to who asks for this draft
 */
record DraftBody(
        String id,
        long version,
        String state,
        String form,
        String senderUnit,
        String department,
        String holder,
        String begunAt,
        String savedAt,
        long idleDays,
        Optional<String> receipt,
        Optional<ImmutableList<Violation>> findings,
        Optional<ImmutableSortedMap<String, ImmutableList<String>>> answers,
        Optional<ImmutableList<Event>> history) {

    /** Something that happened to it. */
    record Event(String what, long version, String by, String at, Optional<String> reason) {

        static Event of(DraftEvent event) {
            return new Event(
                    event.what().code(),
                    event.version(),
                    event.by(),
                    event.at().toString(),
                    event.reason().map(DiscardReason::code));
        }
    }

    /** As lists have it. */
    static DraftBody of(Draft draft, Clock clock) {
        return of(draft, clock, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** With what would be found in it. */
    static DraftBody of(Draft draft, Clock clock, Optional<ImmutableList<Finding>> found) {
        return of(draft, clock, found.map(DraftBody::violations), Optional.empty(), Optional.empty());
    }

    /** With everything that is known of it. */
    static DraftBody whole(
            Draft draft, Clock clock, Optional<ImmutableList<Finding>> found, List<DraftEvent> happened) {
        var history = happened.stream().map(Event::of).collect(toImmutableList());
        return of(
                draft,
                clock,
                found.map(DraftBody::violations),
                Optional.of(draft.form().fields()),
                Optional.of(history));
    }

    private static DraftBody of(
            Draft draft,
            Clock clock,
            Optional<ImmutableList<Violation>> findings,
            Optional<ImmutableSortedMap<String, ImmutableList<String>>> answers,
            Optional<ImmutableList<Event>> history) {
        return new DraftBody(
                draft.id().toString(),
                draft.version(),
                draft.state().code(),
                draft.kind().code(),
                draft.unit().number().digits(),
                draft.unit().department().code(),
                draft.holder(),
                draft.begunAt().toString(),
                draft.savedAt().toString(),
                idle(draft.savedAt(), clock),
                draft.receipt().map(UUID::toString),
                findings,
                answers,
                history);
    }

    private static ImmutableList<Violation> violations(ImmutableList<Finding> found) {
        return found.stream().map(Violation::of).collect(toImmutableList());
    }

    private static long idle(Instant savedAt, Clock clock) {
        return ChronoUnit.DAYS.between(
                savedAt.atZone(clock.getZone()).toLocalDate(),
                clock.instant().atZone(clock.getZone()).toLocalDate());
    }
}
