package org.sarcomaregistry.http.api;

import io.javalin.http.Context;
import java.util.function.Function;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Outcome.Answered;
import org.sarcomaregistry.application.reporting.Outcome.Reason;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.Receipt.Status;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;

/** Turns what came of a submission into an answer. */
final class Answers {

    private static final int CREATED = 201;
    private static final int OK = 200;

    private Answers() {}

    /** Accepted: the receipt, 201 the first time and 200 when repeated. Anything else ends in a problem. */
    static void write(Context ctx, Outcome outcome, Function<Receipt, ReceiptBody> shown) {
        var answered = outcome.<Answered>fold(a -> a, refused -> {
            throw Problem.of(kind(refused.reason())).toException();
        });
        var receipt = answered.receipt();
        var location = RegistryApi.BASE + "/receipts/" + receipt.id();
        if (receipt.status() == Status.REJECTED) {
            throw Problem.of(ProblemKind.REJECTED)
                    .withReceipt(receipt.id().toString())
                    .withViolations(ReceiptBody.of(receipt).findings())
                    .withHeader("Location", location)
                    .toException();
        }
        ctx.status(answered.repeated() ? OK : CREATED).header("Location", location);
        Written.json(ctx, shown.apply(receipt));
    }

    private static ProblemKind kind(Reason reason) {
        return switch (reason) {
            case MESSAGE_ID_REUSED -> ProblemKind.MESSAGE_ID_REUSED;
            case IDEMPOTENCY_KEY_REUSED -> ProblemKind.IDEMPOTENCY_KEY_REUSED;
            case ORIGINAL_UNKNOWN -> ProblemKind.ORIGINAL_UNKNOWN;
            case ORIGINAL_REPLACED -> ProblemKind.ORIGINAL_REPLACED;
            case ORIGINAL_OF_OTHER_PERSON -> ProblemKind.ORIGINAL_OF_OTHER_PERSON;
        };
    }
}
