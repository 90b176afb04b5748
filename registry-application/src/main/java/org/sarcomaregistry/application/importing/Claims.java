package org.sarcomaregistry.application.importing;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import org.sarcomaregistry.application.importing.Parcel.Part;
import org.sarcomaregistry.application.importing.source.RowRef;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.report.ReportForm;

/** Which row has told which message first. */
final class Claims {

    private final Map<String, Claim> claims = new HashMap<>();

    private record Claim(RowRef by, ReportForm form) {}

    /** Whether a message id of these stands for something else already. */
    boolean contradict(Made made) {
        var own = new HashSet<String>();
        return made.messages().stream()
                .anyMatch(message -> !own.add(message.id())
                        || before(message.id())
                                .filter(claim -> !claim.form()
                                        .equals(message.submission().form()))
                                .isPresent());
    }

    /** The parts of a parcel that begins with a row; what nobody has told yet is claimed for it. */
    ImmutableList<Part> claim(RowRef by, Made made) {
        var parts = made.messages().stream()
                .map(message -> new Part(
                        message.form(), message.id(), before(message.id()).map(Claim::by)))
                .collect(toImmutableList());
        made.messages()
                .forEach(message -> claims.putIfAbsent(
                        message.id(), new Claim(by, message.submission().form())));
        return parts;
    }

    /** Those of a parcel's messages that it has to send itself. */
    static ImmutableList<Submission> unsent(Made made, ImmutableList<Part> parts) {
        var sent = parts.stream()
                .filter(part -> part.toldBy().isPresent())
                .map(Part::messageId)
                .toList();
        return made.messages().stream()
                .filter(message -> !sent.contains(message.id()))
                .map(Made.MadeMessage::submission)
                .collect(toImmutableList());
    }

    private Optional<Claim> before(String messageId) {
        return Optional.ofNullable(claims.get(messageId));
    }
}
