package org.sarcomaregistry.http.sandbox;

import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.text.Text;

/** What a client of the registry must do so that nothing is lost, doubled or disclosed, judged by what it was seen doing. */
enum ConformanceRule {
    /** Every submission carries an idempotency key. */
    KEYS(
            "Hver innsending har Idempotency-Key",
            "Every submission carries an Idempotency-Key",
            seen -> Verdict.of(
                    count(seen, Exchange::sendsForm),
                    count(seen, e -> e.sendsForm() && e.key().isEmpty()))),
    /** After an answer that was cut off, the same message comes again under the same key. */
    RETRY(
            "Etter et svar som ikke kom fram, sendes samme melding på nytt med samme nøkkel",
            "After an answer that did not arrive, the same message is sent again with the same key",
            seen -> Verdict.of(
                    cut(seen).count(),
                    cut(seen).filter(at -> !isRetried(seen, at)).count())),
    /** What was cut off is not sent as another message. */
    NO_DOUBLE(
            "Innholdet sendes ikke på nytt som en annen melding",
            "The content is not sent again as another message",
            seen -> Verdict.of(
                    cut(seen).count(),
                    cut(seen).filter(at -> isDoubled(seen, at)).count())),
    /** What was refused is not sent again unchanged. */
    FINAL(
            "En melding som er avvist, sendes ikke uendret på nytt",
            "A message that was refused is not sent again unchanged",
            seen -> Verdict.of(
                    refused(seen).count(),
                    refused(seen)
                            .filter(at -> later(seen, at).anyMatch(e -> e.isAgain(seen.get(at))))
                            .count())),
    /** A correction waits for the receipt of what it corrects. */
    ORDER(
            "En rettelse sendes først når kvitteringen for originalen er kommet",
            "A correction is sent only after the receipt of what it corrects",
            seen -> Verdict.of(
                    corrections(seen).count(),
                    corrections(seen).filter(at -> !isAfterReceipt(seen, at)).count())),
    /** A service that says when to come again is not asked before. */
    PATIENCE(
            "Etter 503 ventes det så lenge som Retry-After sier",
            "After 503 the client waits as long as Retry-After says",
            seen -> Verdict.of(
                    unavailable(seen).count(),
                    unavailable(seen).filter(at -> isHasty(seen, at)).count())),
    /** Receipts are read again by their id. */
    RECEIPTS(
            "Kvitteringer hentes igjen",
            "Receipts are read again",
            seen -> Verdict.of(count(seen, ConformanceRule::readsReceipt), 0)),
    /** Drafts are saved in the place of the version that was read. */
    VERSIONS(
            "Kladder lagres med versjonen som ble lest (If-Match)",
            "Drafts are saved with the version that was read (If-Match)",
            seen -> Verdict.of(
                    count(seen, ConformanceRule::savesDraft), count(seen, e -> savesDraft(e) && !e.hasVersion()))),
    /** A patient's number stands in bodies only. */
    NO_NUMBERS(
            "Ingen pasientnumre i adresser eller nøkler",
            "No patient's number in addresses or keys",
            seen -> Verdict.of(seen.size(), count(seen, Exchange::namesPatient)));

    /** A service that is starting asks to be left alone so long. */
    static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final Text text;

    @SuppressWarnings("ImmutableEnumChecker") // functions of their arguments alone
    private final Function<List<Exchange>, Verdict> judge;

    ConformanceRule(String nb, String en, Function<List<Exchange>, Verdict> judge) {
        this.text = Text.of(nb, en);
        this.judge = judge;
    }

    Text text() {
        return text;
    }

    /** The verdict over everything that was seen, in its order. */
    Verdict of(List<Exchange> seen) {
        return judge.apply(seen);
    }

    private static long count(List<Exchange> seen, Predicate<Exchange> which) {
        return seen.stream().filter(which).count();
    }

    private static Stream<Integer> at(List<Exchange> seen, Predicate<Exchange> which) {
        return IntStream.range(0, seen.size()).boxed().filter(i -> which.test(seen.get(i)));
    }

    private static Stream<Exchange> later(List<Exchange> seen, int at) {
        return seen.subList(at + 1, seen.size()).stream();
    }

    private static Stream<Integer> cut(List<Exchange> seen) {
        return at(seen, e -> e.submits() && !e.reached());
    }

    private static boolean isRetried(List<Exchange> seen, int at) {
        var lost = seen.get(at);
        return later(seen, at).anyMatch(e -> e.isAgain(lost) && e.hasKeyOf(lost));
    }

    private static boolean isDoubled(List<Exchange> seen, int at) {
        var lost = seen.get(at);
        return later(seen, at)
                .anyMatch(e -> e.sendsForm()
                        && e.content().equals(lost.content())
                        && !e.message().equals(lost.message()));
    }

    private static Stream<Integer> refused(List<Exchange> seen) {
        return at(seen, e -> e.submits() && e.reached() && e.isRefused());
    }

    private static Stream<Integer> corrections(List<Exchange> seen) {
        return at(seen, e -> e.submits() && e.replaces().isPresent());
    }

    private static boolean isAfterReceipt(List<Exchange> seen, int at) {
        var original = seen.get(at).replaces();
        return seen.subList(0, at).stream()
                .anyMatch(e -> e.submits()
                        && e.reached()
                        && e.succeeded()
                        && e.message().equals(original));
    }

    private static Stream<Integer> unavailable(List<Exchange> seen) {
        return at(seen, e -> e.status() == 503);
    }

    private static boolean isHasty(List<Exchange> seen, int at) {
        var refused = seen.get(at);
        return later(seen, at)
                .filter(e -> e.isAgain(refused))
                .findFirst()
                .filter(e -> e.at().isBefore(refused.at().plus(RETRY_AFTER)))
                .isPresent();
    }

    private static boolean readsReceipt(Exchange e) {
        return e.method().equals("GET") && e.path().startsWith("/api/v1/receipts/") && e.succeeded();
    }

    private static boolean savesDraft(Exchange e) {
        return e.method().equals("PUT") && e.path().startsWith("/api/v1/drafts/");
    }
}
