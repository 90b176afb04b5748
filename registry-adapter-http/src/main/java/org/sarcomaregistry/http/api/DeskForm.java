package org.sarcomaregistry.http.api;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.desk.DeskOutcome.Why;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.person.NationalIdInText;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.Violation;

/** Reads what is said at the registry's desk; a problem is thrown where it can't be that. */
final class DeskForm {

    private static final int LONGEST = 2000;
    private static final String FIELD = "/[a-z0-9_]{1,60}";

    private final ReportForm form;
    private final Transactions transactions;

    private DeskForm(ReportForm form, Transactions transactions) {
        this.form = form;
        this.transactions = transactions;
    }

    /** A form that has these fields, and no others. */
    static DeskForm of(ReportForm form, Transactions transactions, String... fields) {
        if (!ImmutableSet.copyOf(fields).containsAll(form.fields().keySet())) {
            throw refused("", "Det er et felt som ikke hører hjemme her", "There is a field that doesn't belong here");
        }
        return new DeskForm(form, transactions);
    }

    /** Words in which nobody is named by number; empty where nothing is said. */
    String words() {
        var words = only("text").orElse("");
        if (words.codePointCount(0, words.length()) > LONGEST) {
            throw refused("/text", "Teksten er for lang", "The text is too long");
        }
        if (NationalIdInText.isIn(words)) {
            throw refused("/text", "Teksten har et fødselsnummer", "The text holds a national identity number");
        }
        return words;
    }

    /** Words that must be there. */
    String needWords() {
        var words = words();
        if (words.isEmpty()) {
            throw refused("/text", "Skriv hva det spørres om", "Write what is asked");
        }
        return words;
    }

    <T> T need(String field, Function<String, Optional<T>> parse) {
        return parsed(field, parse).orElseThrow(() -> wrong(field));
    }

    <T> Optional<T> parsed(String field, Function<String, Optional<T>> parse) {
        return only(field).map(text -> parse.apply(text).orElseThrow(() -> wrong(field)));
    }

    /** The answer to a field that takes one: nobody chooses among several. */
    private Optional<String> only(String field) {
        if (form.answers(field).size() > 1) {
            throw wrong(field);
        }
        return form.answer(field);
    }

    /** Code of a doubt, as the registry gives it. */
    Optional<String> doubt() {
        return parsed("doubt", code -> Optional.of(code).filter(text -> text.matches("[A-Z0-9-]{1,40}")));
    }

    /** Names of fields, told by JSON pointers. */
    ImmutableSortedSet<String> fields() {
        return form.answers("fields").stream()
                .map(pointer -> Optional.of(pointer)
                        .filter(text -> text.matches(FIELD))
                        .map(text -> text.substring(1))
                        .orElseThrow(() -> wrong("fields")))
                .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
    }

    /** The message that a receipt is of, which must be told. */
    MessageKey message(String field) {
        return messageIf(field).orElseThrow(() -> wrong(field));
    }

    Optional<MessageKey> messageIf(String field) {
        return only(field).map(this::accepted);
    }

    /** The messages that some receipts are of, as long as they were accepted. */
    ImmutableSortedSet<MessageKey> messages(String field) {
        return form.answers(field).stream()
                .map(this::accepted)
                .collect(ImmutableSortedSet.toImmutableSortedSet(MessageKey::compareTo));
    }

    private MessageKey accepted(String receipt) {
        return Ids.parse(receipt)
                .flatMap(this::receipt)
                .filter(found -> found.position().isPresent())
                .map(Receipt::message)
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND).toException());
    }

    private Optional<Receipt> receipt(UUID id) {
        return transactions.read(stores -> stores.receipts().byId(id));
    }

    /** Why it was not taken, as a problem. */
    static Problem problem(Why why) {
        return switch (why) {
            case ABSENT -> Problem.of(ProblemKind.NOT_FOUND);
            case NOT_STANDING -> Problem.of(ProblemKind.ORIGINAL_REPLACED);
            case OTHER_PERSON -> Problem.of(ProblemKind.ORIGINAL_OF_OTHER_PERSON);
            case CONFIRMED -> Problem.of(ProblemKind.QUERY_CONFIRMED);
            case OUT_OF_TURN -> Problem.of(ProblemKind.QUERY_OUT_OF_TURN);
            case NOT_DOUBTED -> Problem.of(ProblemKind.NOT_DOUBTED);
            case NOTHING_TO_JOIN -> Problem.of(ProblemKind.NOTHING_TO_JOIN);
            case NOT_COMPARABLE ->
                refusal("/receipts", "Meldingene kan ikke fortelle det samme", "The messages can't tell one thing");
            case FIELD_UNKNOWN ->
                refusal("/fields", "Skjemaet har ikke feltet", "The form has no such field to ask about");
        };
    }

    /** What is missing or can't be read. */
    static RuntimeException wrong(String field) {
        return refused("/" + field, "Feltet " + field + " mangler eller er feil", field + " is missing or wrong");
    }

    private static RuntimeException refused(String pointer, String nb, String en) {
        return refusal(pointer, nb, en).toException();
    }

    private static Problem refusal(String pointer, String nb, String en) {
        return Problem.of(ProblemKind.DESK_REFUSED)
                .withViolations(ImmutableList.of(Violation.error(pointer, "DESK-FORM", Text.of(nb, en))));
    }
}
