package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.primitives.Longs;
import io.javalin.http.Context;
import java.util.Optional;
import org.sarcomaregistry.application.querying.Changes;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.http.TokenScope;

/** What came into the log, for systems that follow it. Ids only: nothing about a person. */
final class ChangeRoutes {

    private final Changes changes;

    ChangeRoutes(UseCases useCases) {
        this.changes = new Changes(useCases.transactions());
    }

    private record Change(long position, Optional<String> form, String sender, String messageId, String receipt) {

        static Change of(Receipt receipt) {
            return new Change(
                    receipt.position().orElseThrow(),
                    receipt.kind().map(FormKind::code),
                    receipt.message().sender(),
                    receipt.message().id(),
                    receipt.id().toString());
        }
    }

    private record Page(ImmutableList<Change> changes, long next) {}

    void addTo(Routes routes) {
        routes.read("/changes", TokenScope.READ, this::list);
    }

    private void list(Context ctx, Caller caller) {
        var parameters = Parameters.of(ctx, Paging.AFTER, Paging.LIMIT);
        long after = parameters.parsed(Paging.AFTER, ChangeRoutes::position).orElse(0L);
        caller.requireAny();
        var paging = new Paging(ctx, parameters);
        var page = changes.after(caller.senders(), after, paging.limit());
        if (!page.isWhole()) {
            paging.next(Paging.AFTER, Long.toString(page.next()));
        }
        Written.json(ctx, new Page(page.receipts().stream().map(Change::of).collect(toImmutableList()), page.next()));
    }

    private static Optional<Long> position(String text) {
        return Optional.of(text).filter(digits -> digits.matches("[0-9]+")).map(Longs::tryParse);
    }
}
