package org.sarcomaregistry.http.portal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.javalin.http.Context;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.FormWriter;
import org.sarcomaregistry.domain.report.Report;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.FormView;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.Link;

/** Which accepted reports a viewer may correct or withdraw, and what stands on the page of a correction. */
final class Corrections {

    private final PortalUseCases useCases;
    private final Viewing viewing;

    Corrections(PortalUseCases useCases, Viewing viewing) {
        this.useCases = useCases;
        this.viewing = viewing;
    }

    /** An accepted report, with its receipt. */
    record Original(Receipt receipt, Report report) {

        FormKind kind() {
            return report.kind();
        }
    }

    /** The report that a receipt is of, if the viewer may replace it: they report for the unit that sent it. */
    Optional<Original> of(Receipt receipt) {
        return Optional.of(receipt)
                .filter(one -> viewing.mayReport(one.message().sender()))
                .filter(one -> viewing.mayReplace(one.message()))
                .flatMap(one -> useCases.transactions()
                        .read(stores -> stores.log().find(one.message()))
                        .map(Entry::content)
                        .filter(Report.class::isInstance)
                        .map(content -> new Original(one, (Report) content)))
                .filter(one -> one.report()
                        .head()
                        .unit()
                        .digits()
                        .equals(receipt.message().sender()));
    }

    /** The report that the address names. */
    Original asked(Context ctx) {
        viewing.subject();
        return id(ctx.pathParam("id"))
                .flatMap(id ->
                        useCases.transactions().read(stores -> stores.receipts().byId(id)))
                .flatMap(this::of)
                .orElseThrow(Asked::notFound);
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** What was reported stands there already; what is kept encrypted is written anew. */
    FormBeginning.Blank blank(Context ctx) {
        var original = asked(ctx);
        var message = original.receipt().message();
        var fixed = ReportForm.of(ImmutableMap.of(
                "replaces", ImmutableList.of(message.id()), "sender_unit", ImmutableList.of(message.sender())));
        var given =
                FormWriter.of(original.report()).with("replaces", message.id()).with("sender_unit", message.sender());
        return new FormBeginning.Blank(
                original.kind(),
                "/receipts/" + original.receipt().id() + "/correction",
                given,
                fixed,
                Optional.of(head(Asked.of(ctx), original)));
    }

    private FormView.Head head(Asked asked, Original original) {
        var frame = new Frame(asked.words(), Address.of("/"), true);
        return new FormView.Head(
                frame.say("Rett en melding: ", "Correct a report: ")
                        + frame.say(original.kind().label()),
                Optional.of(
                        frame.say(
                                "Det som ble meldt, står her. Pasientens nummer og kommentaren er lagret kryptert og må skrives på nytt. Den gamle meldingen gjelder til rettingen er sendt inn.",
                                "What was reported stands here. The patient’s number and the comment are kept encrypted and must be written again. The old report stands until the correction is submitted.")),
                Optional.of(link(frame, original.receipt())));
    }

    static Link link(Frame frame, Receipt receipt) {
        return new Link(
                frame.say("Kvitteringen for meldingen, ", "The receipt of the report, ")
                        + frame.words().date(receipt.receivedOn()),
                frame.to(Address.of("/receipts/" + receipt.id())));
    }
}
