package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.TokenScope;

/** Receipts of one's own. */
final class ReceiptRoutes {

    private static final String EFFECTS = "effects";
    private static final String BEFORE = "before";
    private static final String CHANNEL = "channel";

    private final Transactions transactions;
    private final KnownEffects effects;

    ReceiptRoutes(UseCases useCases) {
        this.transactions = useCases.transactions();
        this.effects = new KnownEffects(useCases.effects());
    }

    private record Page(ImmutableList<ReceiptBody> receipts) {}

    void addTo(Routes routes) {
        routes.read("/receipts", TokenScope.READ, this::list);
        routes.read("/receipts/{id}", TokenScope.READ, this::one);
    }

    private void one(Context ctx, Caller caller) {
        boolean wanted = Parameters.of(ctx, EFFECTS).flag(EFFECTS);
        caller.requireAny();
        var receipt = Ids.parse(ctx.pathParam("id"))
                .flatMap(id -> transactions.read(stores -> stores.receipts().byId(id)))
                .filter(found -> caller.owns(found.message().sender()))
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND).toException());
        Written.json(ctx, wanted ? effects.with(receipt, caller) : ReceiptBody.of(receipt));
    }

    private void list(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, BEFORE, Paging.LIMIT, CHANNEL);
        caller.requireAny();
        boolean evidence = parameters.parsed(CHANNEL, ReceiptRoutes::isEvidence).orElse(false);
        var sender = evidence ? caller.asSource() : caller.asReporter();
        var before = parameters.parsed(BEFORE, id -> own(id, sender));
        var paging = new Paging(ctx, parameters);
        int limit = paging.limit();
        var found = transactions.read(stores -> stores.receipts().before(sender, before, limit + 1));
        if (found.size() > limit) {
            paging.next(BEFORE, found.get(limit - 1).id().toString());
        }
        Written.json(ctx, page(found, limit));
    }

    /** A page begins after a receipt of the same sender, and nowhere else. */
    private Optional<UUID> own(String id, Sender sender) {
        return Ids.parse(id)
                .flatMap(found -> transactions.read(stores -> stores.receipts().byId(found)))
                .filter(receipt -> receipt.message().sender().equals(sender.name()))
                .map(Receipt::id);
    }

    private static Page page(ImmutableList<Receipt> found, int limit) {
        return new Page(found.stream().limit(limit).map(ReceiptBody::of).collect(toImmutableList()));
    }

    private static Optional<Boolean> isEvidence(String channel) {
        return switch (channel) {
            case "reports" -> Optional.of(false);
            case "evidence" -> Optional.of(true);
            default -> Optional.empty();
        };
    }
}
