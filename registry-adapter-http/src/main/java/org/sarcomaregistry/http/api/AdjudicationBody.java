package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.sarcomaregistry.application.desk.Decision;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * A decision of the registry.
 *
 * @param id of its receipt
 * @param receipts of the messages that it names
 * @param stands receipt of the one whose word stands
 * @param fields JSON pointers; none for the whole word
 * @param samePerson the person with whom numbers were joined
 */
record AdjudicationBody(
        String id,
        String ruling,
        String person,
        Optional<String> samePerson,
        ImmutableList<String> receipts,
        Optional<String> stands,
        ImmutableList<String> fields,
        Optional<String> doubt,
        String reason,
        Optional<String> text,
        String unit,
        DispositionBody.Signed decided,
        String state) {

    static AdjudicationBody of(Decision decision, ImmutableMap<MessageKey, String> receipts) {
        var made = decision.made();
        return new AdjudicationBody(
                decision.receipt().id().toString(),
                made.ruling().code(),
                CaseBody.person(decision.person()),
                decision.samePerson().map(CaseBody::person),
                made.about().stream()
                        .flatMap(message -> Optional.ofNullable(receipts.get(message)).stream())
                        .collect(toImmutableList()),
                made.stands().flatMap(message -> Optional.ofNullable(receipts.get(message))),
                made.fields().stream().map(field -> "/" + field).collect(toImmutableList()),
                made.doubt(),
                made.reason().code(),
                Optional.of(decision.words()).filter(words -> !words.isEmpty()),
                made.decided().unit(),
                new DispositionBody.Signed(
                        made.decided().by(),
                        decision.receipt().receivedOn().toString(),
                        made.decided().at().toString()),
                decision.state().code());
    }
}
