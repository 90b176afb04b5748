package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ObjectArrays;
import io.javalin.http.Context;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.querying.PatientReceipts;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.ReceiptFilter;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.TokenScope;
import org.sarcomaregistry.http.Violation;

/** Receipts of one's own. */
final class ReceiptRoutes {

    private static final String EFFECTS = "effects";
    private static final String BEFORE = "before";
    private static final String CHANNEL = "channel";
    private static final String[] FILTERS = {"from", "to", "status", "form"};

    private final Transactions transactions;
    private final KnownEffects effects;
    private final PatientReceipts ofPatients;

    ReceiptRoutes(UseCases useCases) {
        this.transactions = useCases.transactions();
        this.effects = new KnownEffects(useCases.following().effects());
        this.ofPatients = new PatientReceipts(transactions);
    }

    private record Page(ImmutableList<ReceiptBody> receipts) {}

    void addTo(Routes routes) {
        routes.read("/receipts", TokenScope.READ, this::list);
        routes.read("/receipts/{id}", TokenScope.READ, this::one);
        routes.post("/receipts/search", this::search, TokenScope.READ);
    }

    private void one(Context ctx, Caller caller) {
        boolean wanted = Parameters.of(ctx, EFFECTS).flag(EFFECTS);
        caller.requireAny();
        var receipt = Ids.parse(ctx.pathParam("id"))
                .flatMap(id -> transactions.read(stores -> stores.receipts().byId(id)))
                .filter(found -> caller.owns(found.message().sender()))
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND).toException());
        var format = Accept.of(ctx, Accept.JSON, Accept.XML);
        ctx.header("Vary", "Accept");
        if (format == Accept.XML) {
            ctx.contentType(AppRec.MEDIA_TYPE + "; charset=utf-8").result(AppRec.of(receipt));
        } else {
            Written.json(ctx, wanted ? effects.with(receipt, caller) : ReceiptBody.of(receipt));
        }
    }

    /** Numbers of patients stand in bodies only, therefore this is no address. */
    private void search(Context ctx, Caller caller) throws IOException {
        var filter = filter(Parameters.of(ctx, FILTERS));
        caller.requireAny();
        var form = FormReader.read(Body.json(ctx));
        var patient = form.answer("patient_scheme")
                .flatMap(scheme -> form.answer("patient_value").flatMap(value -> patient(scheme, value)))
                .orElseThrow(ReceiptRoutes::withoutPatient);
        var found = ofPatients.of(caller.asReporter(), patient, filter);
        Written.json(ctx, page(found, found.size()));
    }

    private static Optional<PatientId> patient(String scheme, String value) {
        return PatientId.parse(scheme, value).fold(valid -> Optional.of(valid.id()), invalid -> Optional.empty());
    }

    private static RuntimeException withoutPatient() {
        return Problem.of(ProblemKind.BROKEN_BODY)
                .withViolations(ImmutableList.of(Violation.error(
                        "/patient_value",
                        "PATIENT-NUMBER",
                        Text.of("Oppgi et gyldig nummer for pasienten", "Give a valid number of the patient"))))
                .toException();
    }

    private static ReceiptFilter filter(Parameters parameters) {
        return new ReceiptFilter(
                parameters.parsed("from", ReceiptRoutes::day),
                parameters.parsed("to", ReceiptRoutes::day),
                parameters.parsed("status", ReceiptRoutes::status),
                parameters.parsed("form", code -> Codes.parse(FormKind.class, code)));
    }

    private static Optional<Receipt.Status> status(String code) {
        return Arrays.stream(Receipt.Status.values())
                .filter(status -> Codes.fromName(status).equals(code))
                .findFirst();
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private void list(Context ctx, Caller caller) {
        var parameters = Parameters.of(
                ctx, ObjectArrays.concat(FILTERS, new String[] {BEFORE, Paging.LIMIT, CHANNEL}, String.class));
        var filter = filter(parameters);
        caller.requireAny();
        boolean evidence = parameters.parsed(CHANNEL, ReceiptRoutes::isEvidence).orElse(false);
        var sender = evidence ? caller.asSource() : caller.asReporter();
        var before = parameters.parsed(BEFORE, id -> own(id, sender));
        var paging = new Paging(ctx, parameters);
        int limit = paging.limit();
        var found = transactions.read(stores -> stores.receipts().before(sender, filter, before, limit + 1));
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
