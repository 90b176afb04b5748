package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.application.reminding.MissingReports.Missing;
import org.sarcomaregistry.domain.course.Disposition;
import org.sarcomaregistry.domain.course.Expectation;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.Choice;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.Link;
import org.sarcomaregistry.http.portal.view.MissingListView;

/** The reports that a place owes, with all that shows them, and what units have answered. */
final class MissingPage {

    private static final int PER_PAGE = 50;
    private static final int WORDS_SHOWN = 100;

    private final PortalUseCases useCases;
    private final Viewing viewing;

    MissingPage(PortalUseCases useCases, Viewing viewing) {
        this.useCases = useCases;
        this.viewing = viewing;
    }

    /** The place that is asked for, or the first one; only where its reports may be known. */
    Scope place(Asked asked) {
        viewing.subject();
        return asked.unit()
                .or(viewing::first)
                .or(() -> viewing.reported().stream().findFirst())
                .filter(viewing::mayKnow)
                .orElseThrow(Asked::notFound);
    }

    MissingListView view(Context ctx) {
        var asked = Asked.of(ctx);
        var place = place(asked);
        var address = Address.of("/missing").with("unit", place.code());
        var frame = new Frame(asked.words(), address, viewing.isOn());
        var missing = useCases.missingReports().of(place);
        var slice = CaseSort.Slice.of(asked.number("page"), PER_PAGE, missing.size());
        return new MissingListView(
                frame,
                frame.words().place(place),
                Choice.of(
                        "/missing",
                        viewing.known(),
                        ImmutableList.of(),
                        new Choice.Chosen(place, useCases.statistics().today().getYear(), frame.words())),
                asked.text("told").map(told -> told(frame, told)),
                missing.size(),
                rows(frame, place, missing.subList(slice.from(), slice.to())),
                words(frame, place),
                page(frame, slice, slice.page() - 1),
                page(frame, slice, slice.page() + 1));
    }

    private static String told(Frame frame, String what) {
        return what.equals("withdrawn")
                ? frame.say(
                        "Svaret er tatt tilbake; meldingen ventes igjen.",
                        "The answer is taken back; the report is expected again.")
                : frame.say("Svaret er lagret.", "The answer is kept.");
    }

    private static Optional<String> page(Frame frame, CaseSort.Slice slice, int number) {
        boolean there = number >= 1 && (number - 1) * slice.size() < slice.total();
        return there ? Optional.of(frame.to(frame.address().with("page", Integer.toString(number)))) : Optional.empty();
    }

    private ImmutableList<MissingListView.Row> rows(Frame frame, Scope place, List<Missing> missing) {
        var receipts = ReceiptLinks.of(
                missing.stream().flatMap(one -> one.expectation().evidence().stream()), frame, useCases.transactions());
        return missing.stream().map(one -> row(frame, place, one, receipts)).collect(toImmutableList());
    }

    /** A report that is missing, with everything that shows it. */
    MissingListView.Row row(Frame frame, Scope place, Missing one) {
        var receipts = ReceiptLinks.of(one.expectation().evidence().stream(), frame, useCases.transactions());
        return row(frame, place, one, receipts);
    }

    private MissingListView.Row row(Frame frame, Scope place, Missing one, ReceiptLinks receipts) {
        var expectation = one.expectation();
        var words = frame.words();
        return new MissingListView.Row(
                frame.say(expectation.kind().label()),
                name(frame, expectation.owedBy()),
                words.date(expectation.happenedOn()),
                words.date(expectation.dueOn()),
                words.tumour(one.course().key()),
                receipts.to(expectation.evidence()),
                report(frame, expectation),
                answer(frame, place, expectation, receipts));
    }

    private static String name(Frame frame, UnitCode unit) {
        return unit.number()
                .map(number -> Viewing.name(number.digits()))
                .orElse(frame.say("Ukjent enhet", "Unknown unit"));
    }

    private Optional<Link> report(Frame frame, Expectation expectation) {
        return expectation
                .owedBy()
                .number()
                .filter(number -> viewing.mayReport(number.digits()))
                .map(number -> new Link(
                        frame.say("Skriv meldingen", "Write the report"),
                        frame.to(Address.of("/reports/new/" + expectation.kind().code())
                                .with("unit", number.digits()))));
    }

    /** The report is named by its form and the first receipt that shows it. */
    private Optional<Link> answer(Frame frame, Scope place, Expectation expectation, ReceiptLinks receipts) {
        return viewing.mayAnswer(expectation.owedBy())
                ? expectation.evidence().stream()
                        .flatMap(entry -> receipts.receipt(entry).stream())
                        .findFirst()
                        .map(receipt -> new Link(
                                frame.say("Kommer ikke herfra", "Won’t come from here"),
                                frame.to(Address.of("/missing/" + receipt.id() + "/"
                                                + expectation.kind().code())
                                        .with("unit", place.code()))))
                : Optional.empty();
    }

    private ImmutableList<MissingListView.Word> words(Frame frame, Scope place) {
        var all = useCases.reporting().disposing().of(place).stream()
                .limit(WORDS_SHOWN)
                .collect(toImmutableList());
        var messages = all.stream().map(word -> word.expected().evidence());
        var receipts = ReceiptLinks.ofMessages(messages, frame, useCases.transactions());
        return all.stream().map(word -> word(frame, place, word, receipts)).collect(toImmutableList());
    }

    private MissingListView.Word word(Frame frame, Scope place, Disposition word, ReceiptLinks receipts) {
        var to = word.to().map(number -> " → " + Viewing.name(number.digits())).orElse("");
        boolean mine = word.withdrawn().isEmpty() && viewing.mayAnswer(word.unit());
        return new MissingListView.Word(
                frame.say(word.expected().kind().label()),
                name(frame, word.unit()),
                frame.say(word.reason().label()) + to,
                frame.words().date(word.decided().on()) + ", " + word.decided().by(),
                Stream.<MessageKey>of(word.expected().evidence())
                        .flatMap(message -> receipts.to(message, frame.say("Vis", "Show")).stream())
                        .collect(toImmutableList()),
                word.withdrawn()
                        .map(by -> frame.say("tatt tilbake ", "taken back ")
                                + frame.words().date(by.on()) + ", " + by.by()),
                mine ? Optional.of(frame.to(Address.of("/missing").with("unit", place.code()))) : Optional.empty(),
                word.id().toString());
    }
}
