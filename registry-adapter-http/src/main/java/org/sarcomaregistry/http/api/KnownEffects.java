package org.sarcomaregistry.http.api;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.application.Unavailable;
import org.sarcomaregistry.application.querying.Effects;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.Receipt.Status;

/** What a report did to those of today's figures that its sender may know. */
final class KnownEffects {

    private final Effects effects;

    KnownEffects(Effects effects) {
        this.effects = effects;
    }

    /** The receipt with its effects. A receipt stands whatever becomes of the statistics: then it comes without. */
    ReceiptBody with(Receipt receipt, Caller caller) {
        var body = ReceiptBody.of(receipt);
        return of(receipt, caller).map(body::withEffects).orElse(body);
    }

    private Optional<ImmutableList<EffectBody>> of(Receipt receipt, Caller caller) {
        if (receipt.status() == Status.REJECTED) {
            return Optional.of(ImmutableList.of());
        }
        try {
            return Optional.of(effects.of(receipt).stream()
                    .filter(effect -> caller.mayKnow(effect.after().key().scope()))
                    .map(EffectBody::of)
                    .collect(ImmutableList.toImmutableList()));
        } catch (Unavailable e) {
            return Optional.empty();
        }
    }
}
