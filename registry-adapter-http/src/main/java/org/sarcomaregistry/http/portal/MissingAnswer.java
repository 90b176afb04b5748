package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.reminding.Disposing;
import org.sarcomaregistry.application.reminding.DispositionOutcome.Why;
import org.sarcomaregistry.application.reminding.MissingReports.Missing;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.course.DispositionReason;
import org.sarcomaregistry.domain.course.DispositionReason.Ruling;
import org.sarcomaregistry.domain.course.Expected;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.AnswerView;
import org.sarcomaregistry.http.portal.view.ControlView.Option;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.Link;

/** A unit answers to a missing report that it won't come, or that another hospital owes it; and takes such answers back. */
final class MissingAnswer {

    private static final String UNIT = "unit";

    private final PortalUseCases useCases;
    private final Viewing viewing;
    private final MissingPage list;

    MissingAnswer(PortalUseCases useCases, Viewing viewing, MissingPage list) {
        this.useCases = useCases;
        this.viewing = viewing;
        this.list = list;
    }

    /** What is answered to: a missing report of a place, by one of the messages that show it. */
    private record Question(Scope place, Expected expected, Missing missing, String path) {}

    private Question question(Context ctx) {
        return questionIf(ctx).orElseThrow(Asked::notFound);
    }

    private Optional<Question> questionIf(Context ctx) {
        var place = list.place(Asked.of(ctx));
        var receipt = id(ctx.pathParam("id"))
                .flatMap(id ->
                        useCases.transactions().read(stores -> stores.receipts().byId(id)))
                .map(Receipt::message);
        var expected = Codes.parse(FormKind.class, ctx.pathParam("kind"))
                .flatMap(kind -> receipt.map(message -> new Expected(kind, message)))
                .orElseThrow(Asked::notFound);
        return useCases.missingReports().of(place).stream()
                .filter(one -> one.expectation().names().contains(expected))
                .filter(one -> viewing.mayAnswer(one.expectation().owedBy()))
                .findFirst()
                .map(one -> new Question(place, expected, one, ctx.path()));
    }

    private static Optional<UUID> id(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    AnswerView view(Context ctx) {
        return view(Asked.of(ctx), question(ctx), Optional.empty());
    }

    /** Keeps the answer; an answer that can't be kept is shown again with the reason. Twice the same changes nothing. */
    void send(Context ctx, Pages pages) {
        SameOrigin.require(ctx);
        var asked = Asked.of(ctx);
        var done = list(list.place(asked)).with("told", "answered");
        var question = questionIf(ctx);
        if (question.isEmpty() && !answered(ctx)) {
            throw Asked.notFound();
        }
        var warning = question.flatMap(one -> dispose(ctx, one));
        if (warning.isPresent()) {
            ctx.status(409);
            pages.show(ctx, "answer", view(asked, question.get(), warning));
        } else {
            Sent.to(done).answer(ctx, pages);
        }
    }

    /** Pressed twice: the report is no longer missing, because the first press said what the second says. */
    private boolean answered(Context ctx) {
        return useCases.reporting().disposing().of(list.place(Asked.of(ctx))).stream()
                .filter(word -> word.withdrawn().isEmpty())
                .filter(word -> word.decided().by().equals(viewing.subject()))
                .anyMatch(word -> word.expected().kind().code().equals(ctx.pathParam("kind"))
                        && word.reason().code().equals(ctx.formParam("reason"))
                        && isNamed(word.expected(), ctx.pathParam("id")));
    }

    private boolean isNamed(Expected expected, String id) {
        return id(id).flatMap(one ->
                        useCases.transactions().read(stores -> stores.receipts().byId(one)))
                .filter(receipt -> receipt.message().equals(expected.evidence()))
                .isPresent();
    }

    private Optional<String> dispose(Context ctx, Question question) {
        var words = Asked.of(ctx).words();
        var reason = Optional.ofNullable(ctx.formParam("reason"))
                .flatMap(code -> Codes.parse(DispositionReason.class, code));
        if (reason.isEmpty()) {
            return Optional.of(words.say("Velg en grunn.", "Choose a reason."));
        }
        var to = hospital(ctx).filter(any -> reason.get().ruling() == Ruling.TRANSFER);
        if (reason.get().ruling() == Ruling.TRANSFER && to.isEmpty()) {
            return Optional.of(words.say(
                    "Velg sykehuset som meldingen hører til.", "Choose the hospital that the report belongs to."));
        }
        return useCases.reporting()
                .disposing()
                .dispose(viewing.subject(), new Disposing.Answer(question.expected(), reason.get(), to))
                .fold(done -> Optional.empty(), refused -> Optional.of(words.say(text(refused.why()))));
    }

    private static Optional<OrganisationNumber> hospital(Context ctx) {
        return Optional.ofNullable(ctx.formParam("to"))
                .flatMap(OrganisationNumber::parse)
                .filter(number -> HealthUnits.norway().hospital(number).isPresent());
    }

    private static org.sarcomaregistry.domain.text.Text text(Why why) {
        return switch (why) {
            case ABSENT ->
                org.sarcomaregistry.domain.text.Text.of(
                        "En annen enhet skylder meldingen nå.", "Another unit owes the report now.");
            case CLOSED ->
                org.sarcomaregistry.domain.text.Text.of(
                        "Meldingen ventes ikke lenger.", "The report is no longer expected.");
            case SAME_UNIT ->
                org.sarcomaregistry.domain.text.Text.of(
                        "Det sykehuset skylder meldingen allerede.", "That hospital owes the report already.");
            case OVERTAKEN ->
                org.sarcomaregistry.domain.text.Text.of(
                        "Et nyere svar må tas tilbake først.", "A newer answer must be taken back first.");
        };
    }

    /** Takes an answer back; whoever presses twice finds it taken back. */
    Sent withdraw(Context ctx) {
        SameOrigin.require(ctx);
        var asked = Asked.of(ctx);
        var place = list.place(asked);
        var id = Optional.ofNullable(ctx.formParam("-id"))
                .flatMap(MissingAnswer::id)
                .orElseThrow(Asked::notFound);
        return useCases.reporting()
                .disposing()
                .withdraw(viewing.subject(), id)
                .fold(done -> Sent.to(list(place).with("told", "withdrawn")), refused -> {
                    throw Asked.notFound();
                });
    }

    private static Address list(Scope place) {
        return Address.of("/missing").with(UNIT, place.code());
    }

    private AnswerView view(Asked asked, Question question, Optional<String> warning) {
        var frame = new Frame(
                asked.words(),
                Address.of(question.path()).with(UNIT, question.place().code()),
                viewing.isOn());
        return new AnswerView(
                frame,
                new Link(frame.say("Meldinger som mangler", "Missing reports"), frame.to(list(question.place()))),
                frame.to(frame.address()),
                list.row(frame, question.place(), question.missing()),
                Arrays.stream(Ruling.values())
                        .map(ruling -> new AnswerView.Group(frame.say(ruling.label()), reasons(frame, ruling)))
                        .collect(toImmutableList()),
                HealthUnits.norway().hospitals().stream()
                        .map(hospital -> new Option(hospital.number().digits(), hospital.name(), false))
                        .collect(toImmutableList()),
                warning);
    }

    private static ImmutableList<Option> reasons(Frame frame, Ruling ruling) {
        return Arrays.stream(DispositionReason.values())
                .filter(reason -> reason.ruling() == ruling)
                .map(reason -> new Option(reason.code(), frame.say(reason.label()), false))
                .collect(toImmutableList());
    }
}
