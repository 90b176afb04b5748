package org.sarcomaregistry.http.api;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.sarcomaregistry.domain.course.Disposition;
import org.sarcomaregistry.domain.course.Signature;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * A unit's word on a report that it owes.
 *
 * @param unit the unit that owed the report until then
 * @param to the unit that owes it from then on; of a transfer only
 * @param evidence receipt of the message that it names
 * @param withdrawn who took it back
 */
record DispositionBody(
        String id,
        String form,
        String person,
        Optional<String> evidence,
        String unit,
        String ruling,
        String reason,
        Optional<String> to,
        Signed decided,
        Optional<Signed> withdrawn) {

    /** Who decided, and when. */
    record Signed(String by, String on, String at) {

        static Signed of(Signature signature) {
            return new Signed(
                    signature.by(), signature.on().toString(), signature.at().toString());
        }
    }

    static DispositionBody of(Disposition word, ImmutableMap<MessageKey, String> receipts) {
        return new DispositionBody(
                word.id().toString(),
                word.expected().kind().code(),
                CaseBody.person(word.person()),
                Optional.ofNullable(receipts.get(word.expected().evidence())),
                word.unit().toString(),
                word.ruling().code(),
                word.reason().code(),
                word.to().map(OrganisationNumber::digits),
                Signed.of(word.decided()),
                word.withdrawn().map(Signed::of));
    }
}
