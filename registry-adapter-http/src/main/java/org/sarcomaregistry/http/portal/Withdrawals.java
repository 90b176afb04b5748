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
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.ControlView;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.WithdrawalView;

/** Pages on which an accepted report is taken back, with a reason. */
final class Withdrawals {

    private static final String REASON = "reason";
    private static final int CONFLICT = 409;

    /** No other ids are given to pages; the id of a message shall hold nothing that is anybody's number. */
    private static final String KEY = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

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
                .filter(text -> text.matches(KEY))
                .orElseThrow(Asked::notFound);
        if (reason(ctx).isEmpty()) {
            again(
                    ctx,
                    pages,
                    original,
                    asked.words()
                            .say(
                                    "Ikke sendt: velg hvorfor meldingen trekkes tilbake.",
                                    "Not sent: choose why the report is withdrawn."));
            return;
        }
        Outcome outcome = useCases.reporting().submitReport().submit(submission(ctx, original.receipt(), key));
        var refused = outcome.<Optional<String>>fold(
                answered -> Optional.empty(), no -> Optional.of(asked.words().say(RefusalWords.of(no.reason()))));
        if (refused.isPresent()) {
            again(ctx, pages, original, refused.get());
        } else {
            var receipt = outcome.fold(Outcome.Answered::receipt, no -> original.receipt());
            var next = Address.of("/receipts/" + receipt.id()).in(asked.words().language());
            ctx.redirect(next.toString(), HttpStatus.SEE_OTHER);
        }
    }

    private void again(Context ctx, Pages pages, Corrections.Original original, String warning) {
        ctx.status(CONFLICT);
        var key = UUID.randomUUID().toString();
        pages.show(ctx, "withdrawal", view(ctx, original, key, Optional.of(warning)));
    }

    /** The reason that was chosen, if it is one: what would be rejected is not sent, because a rejection is kept for ever. */
    private static Optional<String> reason(Context ctx) {
        return Optional.ofNullable(ctx.formParam(REASON)).filter(reasons()::containsKey);
    }

    private static ImmutableMap<String, Text> reasons() {
        var field = Codebook.current().fields(FormKind.WITHDRAWAL).get(REASON);
        return java.util.Objects.requireNonNull(field).words().codes();
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
                reason(ctx).map(ImmutableList::of).orElse(ImmutableList.of())));
        return new Submission(
                form,
                new Sender(receipt.message().sender()),
                Optional.of(key),
                LocalDate.now(useCases.reporting().clock()));
    }

    private WithdrawalView view(Context ctx, Corrections.Original original, String key, Optional<String> warning) {
        var path = "/receipts/" + original.receipt().id() + "/withdrawal";
        var frame = new Frame(Asked.of(ctx).words(), Address.of(path), viewing.isOn());
        return new WithdrawalView(
                frame,
                frame.say(original.kind().label()),
                Corrections.link(frame, original.receipt()),
                frame.to(path),
                key,
                reasons().entrySet().stream()
                        .map(entry -> new ControlView.Option(entry.getKey(), frame.say(entry.getValue()), false))
                        .collect(toImmutableList()),
                warning);
    }
}
