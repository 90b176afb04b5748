package org.sarcomaregistry.http.api;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.util.Locale;
import java.util.function.Function;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Outcome.Answered;
import org.sarcomaregistry.application.reporting.Outcome.Reason;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.Receipt.Status;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.Violation;

/** Turns what came of a submission into an answer. */
final class Answers {

    private static final int CREATED = 201;
    private static final int OK = 200;

    private Answers() {}

    /** Accepted: the receipt, 201 the first time and 200 when repeated. Anything else ends in a problem. */
    static void write(Context ctx, Outcome outcome, Function<Receipt, ReceiptBody> shown) {
        var answered = outcome.<Answered>fold(a -> a, refused -> {
            throw refused(refused.reason());
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

    /** A refusal names the place that it is about. */
    private static RuntimeException refused(Reason reason) {
        var kind = kind(reason);
        return Problem.of(kind)
                .withViolations(ImmutableList.of(
                        Violation.error(place(reason), kind.code().toUpperCase(Locale.ROOT), kind.title())))
                .toException();
    }

    private static String place(Reason reason) {
        return switch (reason) {
            case MESSAGE_ID_REUSED -> "/message_id";
            case IDEMPOTENCY_KEY_REUSED -> "";
            case ORIGINAL_UNKNOWN, ORIGINAL_REPLACED, ORIGINAL_OF_OTHER_PERSON -> "/replaces";
        };
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
