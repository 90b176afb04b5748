package org.sarcomaregistry.http.portal;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.util.Optional;
import org.sarcomaregistry.application.drafting.DiscardReason;
import org.sarcomaregistry.application.drafting.Draft;
import org.sarcomaregistry.application.drafting.DraftOutcome;
import org.sarcomaregistry.application.drafting.DraftOutcome.Refused;
import org.sarcomaregistry.application.drafting.DraftOutcome.Why;
import org.sarcomaregistry.application.drafting.Drafting;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.http.portal.form.Circumstances;
import org.sarcomaregistry.http.portal.view.Address;

/**
 * What the buttons of a draft do. Each can be pressed twice: the second time finds done what the first one did. What was
 * written stands on the page that answers, whatever stood in the way.
 */
final class DraftSending {

    private final PortalUseCases useCases;
    private final Viewing viewing;
    private final DraftPage page;

    DraftSending(PortalUseCases useCases, Viewing viewing, DraftPage page) {
        this.useCases = useCases;
        this.viewing = viewing;
        this.page = page;
    }

    Sent send(Context ctx) {
        SameOrigin.require(ctx);
        var draft = page.draft(ctx);
        var writing = Writing.of(ctx, DraftPage.codebook(draft), draft.kind(), Writing.fixed(draft));
        var pressed = new Pressed(Asked.of(ctx), draft, writing);
        return switch (writing.action()) {
            case "submit" -> pressed.submit();
            case "take-over" -> pressed.takeOver();
            case "discard" -> pressed.discard(ctx.formParam("-reason"));
            default -> pressed.save(writing.shown());
        };
    }

    private Drafting drafting() {
        return useCases.reporting().drafting();
    }

    /** One press of a button. */
    private final class Pressed {

        private final Asked asked;
        private final Draft draft;
        private final Writing writing;

        Pressed(Asked asked, Draft draft, Writing writing) {
            this.asked = asked;
            this.draft = draft;
            this.writing = writing;
        }

        Sent save(long shown) {
            return drafting()
                    .save(page.author(draft), draft.id(), shown, writing.form())
                    .fold(done -> Sent.to(DraftPage.after(asked, done.draft(), writing)), this::sent, this::unsaved);
        }

        Sent takeOver() {
            return drafting()
                    .takeOver(page.author(draft), draft.id(), writing.shown())
                    .fold(
                            done -> new Pressed(asked, done.draft(), writing)
                                    .save(done.draft().version()),
                            this::sent,
                            this::unsaved);
        }

        Sent discard(@org.jspecify.annotations.Nullable String reason) {
            var why = Optional.ofNullable(reason).flatMap(code -> Codes.parse(DiscardReason.class, code));
            if (why.isEmpty()) {
                return again(
                        draft,
                        asked.words().say("Velg hvorfor utkastet forkastes.", "Choose why the draft is discarded."));
            }
            return drafting()
                    .discard(page.author(draft), draft.id(), writing.shown(), why.get())
                    .fold(done -> discarded(), this::sent, this::unsaved);
        }

        private static Sent discarded() {
            return Sent.to(Address.of("/reports").with("told", "discarded"));
        }

        /** Only what was shown is sent. Whatever was changed since is saved and shown first, except a confirmation. */
        Sent submit() {
            if (draft.state() != Draft.State.ACTIVE || writing.isAsIn(draft)) {
                return submit(writing.shown());
            }
            if (!writing.confirmsOnly(draft)) {
                return save(writing.shown());
            }
            return drafting()
                    .save(page.author(draft), draft.id(), writing.shown(), writing.form())
                    .fold(done -> submit(done.draft().version()), this::sent, this::unsaved);
        }

        /** What would be rejected is shown instead: a rejection has a receipt for ever, and helps nobody here. */
        private Sent submit(long shown) {
            var now = drafting().find(page.author(draft), draft.id()).orElseThrow(Asked::notFound);
            if (now.isOpenAt(shown) && page.findings(now).stream().anyMatch(Finding::rejects)) {
                return Sent.to(DraftPage.after(asked, now, writing));
            }
            return useCases.reporting()
                    .submitDraft()
                    .submit(page.author(draft), draft.id(), shown)
                    .fold(done -> Sent.to(DraftPage.address(done.draft())), this::sent, this::unsaved);
        }

        private Sent sent(DraftOutcome.Sent sent) {
            return sent.outcome()
                    .fold(
                            answered -> received(answered.receipt()),
                            refused -> again(draft, asked.words().say(RefusalWords.of(refused.reason()))));
        }

        private Sent received(Receipt receipt) {
            return Sent.to(Address.of("/receipts/" + receipt.id()));
        }

        /** Pressed twice: what stands is what was written, or was sent, or nothing is left of it. */
        private Sent unsaved(Refused refused) {
            var current = refused.current();
            if (writing.action().equals("discard")
                    && current.filter(one -> one.state() == Draft.State.DISCARDED)
                            .isPresent()) {
                return discarded();
            }
            var receipt = current.filter(one ->
                            refused.why() == Why.CLOSED && writing.action().equals("submit"))
                    .flatMap(Draft::receipt);
            if (receipt.isPresent()) {
                return Sent.to(Address.of("/receipts/" + receipt.get()));
            }
            boolean stands = refused.why() == Why.STALE
                    && current.filter(one -> one.holder().equals(viewing.subject()))
                            .filter(writing::isAsIn)
                            .isPresent();
            return stands
                    ? Sent.to(DraftPage.after(asked, current.get(), writing))
                    : Sent.page(conflict(refused).view());
        }

        private FormShown conflict(Refused refused) {
            var own = current(refused);
            var units = Circumstances.begun(viewing.units());
            var shown = page.shown(
                    asked,
                    own,
                    writing.written(),
                    Optional.of(refused.findings()).filter(found -> !found.isEmpty()),
                    refused.why() == Why.STALE ? units.beside(own.form()) : units);
            return shown.warning(Warnings.of(shown.frame(), refused));
        }

        /** The draft as it is now, not another one that is about the same. */
        private Draft current(Refused refused) {
            return refused.current().filter(one -> one.id().equals(draft.id())).orElse(draft);
        }

        private Sent again(Draft now, String text) {
            var shown = page.shown(
                    asked,
                    now,
                    writing.written(),
                    Optional.<ImmutableList<Finding>>empty(),
                    Circumstances.begun(viewing.units()));
            return Sent.page(shown.warning(FormShown.warn(text)).view());
        }
    }
}
