package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.ControlView;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.WithdrawalView;

/** Pages on which an accepted report is taken back, with a reason. */
final class Withdrawals {

    private static final String REASON = "reason";
    private static final int CONFLICT = 409;

    private final PortalUseCases useCases;
    private final Viewing viewing;
    private final Corrections corrections;

    Withdrawals(PortalUseCases useCases, Viewing viewing) {
        this.useCases = useCases;
        this.viewing = viewing;
        this.corrections = new Corrections(useCases, viewing);
    }

    WithdrawalView view(Context ctx) {
        return view(ctx, corrections.asked(ctx), UUID.randomUUID().toString(), Optional.empty());
    }

    void send(Context ctx, Pages pages) {
        SameOrigin.require(ctx);
        var original = corrections.asked(ctx);
        var asked = Asked.of(ctx);
        var key = Optional.ofNullable(ctx.formParam("-key"))
                .filter(text -> text.matches("[0-9a-f-]{36}"))
                .orElseThrow(Asked::notFound);
        var outcome = useCases.reporting().submitReport().submit(submission(ctx, original.receipt(), key));
        var refused = outcome.fold(
                answered -> refusal(asked, answered),
                no -> Optional.of(asked.words().say(RefusalWords.of(no.reason()))));
        if (refused.isPresent()) {
            ctx.status(CONFLICT);
            pages.show(ctx, "withdrawal", view(ctx, original, UUID.randomUUID().toString(), refused));
        } else {
            var receipt = outcome.fold(Outcome.Answered::receipt, no -> original.receipt());
            var next = Address.of("/receipts/" + receipt.id()).in(asked.words().language());
            ctx.redirect(next.toString(), HttpStatus.SEE_OTHER);
        }
    }

    private static Optional<String> refusal(Asked asked, Outcome.Answered answered) {
        return answered.receipt().status() == Receipt.Status.REJECTED
                ? Optional.of(asked.words()
                        .say(
                                "Ikke sendt: velg hvorfor meldingen trekkes tilbake.",
                                "Not sent: choose why the report is withdrawn."))
                : Optional.empty();
    }

    private Submission submission(Context ctx, Receipt receipt, String key) {
        var form = ReportForm.of(ImmutableMap.of(
                "form",
                ImmutableList.of(FormKind.WITHDRAWAL.code()),
                "form_version",
                ImmutableList.of(Codebook.current().version()),
                "message_id",
                ImmutableList.of("withdrawal-" + key),
                "replaces",
                ImmutableList.of(receipt.message().id()),
                REASON,
                Optional.ofNullable(ctx.formParam(REASON))
                        .map(ImmutableList::of)
                        .orElse(ImmutableList.of())));
        return new Submission(
                form,
                new Sender(receipt.message().sender()),
                Optional.of(key),
                LocalDate.now(useCases.reporting().clock()));
    }

    private WithdrawalView view(Context ctx, Corrections.Original original, String key, Optional<String> warning) {
        var path = "/receipts/" + original.receipt().id() + "/withdrawal";
        var frame = new Frame(Asked.of(ctx).words(), Address.of(path), viewing.isOn());
        var reason = Codebook.current().fields(FormKind.WITHDRAWAL).get(REASON);
        return new WithdrawalView(
                frame,
                frame.say(original.kind().label()),
                Corrections.link(frame, original.receipt()),
                frame.to(path),
                key,
                java.util.Objects.requireNonNull(reason).words().codes().entrySet().stream()
                        .map(entry -> new ControlView.Option(entry.getKey(), frame.say(entry.getValue()), false))
                        .collect(toImmutableList()),
                warning);
    }
}
