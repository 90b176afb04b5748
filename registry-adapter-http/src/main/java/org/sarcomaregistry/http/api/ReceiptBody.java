package org.sarcomaregistry.http.api;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.http.Violation;

/**
 * A receipt.
 *
 * @param messageId the sender's own id; where a message came without, one that the registry made
 * @param effects only where they were asked for
 */
record ReceiptBody(
        String id,
        String sender,
        String messageId,
        Optional<String> form,
        String status,
        String receivedOn,
        String receivedAt,
        ImmutableList<Violation> findings,
        Optional<ImmutableList<EffectBody>> effects) {

    static ReceiptBody of(Receipt receipt) {
        return new ReceiptBody(
                receipt.id().toString(),
                receipt.message().sender(),
                receipt.message().id(),
                receipt.kind().map(FormKind::code),
                Codes.fromName(receipt.status()),
                receipt.receivedOn().toString(),
                receipt.receivedAt().toString(),
                receipt.findings().stream().map(Violation::of).collect(ImmutableList.toImmutableList()),
                Optional.empty());
    }

    ReceiptBody withEffects(ImmutableList<EffectBody> changed) {
        return new ReceiptBody(
                id, sender, messageId, form, status, receivedOn, receivedAt, findings, Optional.of(changed));
    }
}
