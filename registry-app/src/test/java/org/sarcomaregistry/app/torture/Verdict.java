package org.sarcomaregistry.app.torture;

import static com.google.common.collect.ImmutableSetMultimap.toImmutableSetMultimap;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multiset;
import java.nio.file.Path;
import java.util.regex.Pattern;

/**
 * What clients were told compared with what the service knows.
 *
 * @param acknowledged messages for which a client holds a receipt
 * @param lost of them, those whose receipt the service doesn't give any more, or gives for another message
 * @param doubled messages with more than one receipt, at the clients or at the service
 * @param refused messages that were answered otherwise, which none of ours should be
 * @param silences requests without an answer, or with one that asked to come again
 * @param surplus reports in the log beyond one for each message
 */
record Verdict(long acknowledged, long lost, long doubled, long refused, long silences, long surplus) {

    /** Nobody was told anything. */
    static final Verdict NOTHING = new Verdict(0, 0, 0, 0, 0, 0);

    private static final Pattern NEXT = Pattern.compile("<([^>]+)>; rel=\"next\"");

    static Verdict of(ImmutableList<Path> ledgers, Post post, DatabaseProcess database) {
        var lines =
                ledgers.stream().flatMap(ledger -> Ledger.read(ledger).stream()).toList();
        var receipts = lines.stream()
                .filter(Ledger.Line::isReceipt)
                .collect(toImmutableSetMultimap(Ledger.Line::message, Ledger.Line::told));
        var kept = kept(post);
        return new Verdict(
                receipts.keySet().size(),
                lost(receipts, post),
                doubled(receipts, kept),
                lines.stream().filter(line -> line.what().equals("refused")).count(),
                lines.stream().filter(line -> line.what().equals("silence")).count(),
                database.count("select count(*) - count(distinct (sender, message_id)) from log_entry"));
    }

    boolean isKept() {
        return lost == 0 && doubled == 0 && refused == 0 && surplus == 0;
    }

    private static long lost(ImmutableSetMultimap<String, String> receipts, Post post) {
        return receipts.entries().parallelStream()
                .filter(told -> !isReadable(told.getKey(), told.getValue(), post))
                .count();
    }

    private static boolean isReadable(String message, String receipt, Post post) {
        var answer = post.get("/api/v1/receipts/" + receipt);
        return answer.status() == 200
                && answer.text("message_id").filter(message::equals).isPresent();
    }

    private static long doubled(ImmutableSetMultimap<String, String> receipts, Multiset<String> kept) {
        long atClients = receipts.keySet().stream()
                .filter(message -> receipts.get(message).size() > 1)
                .count();
        long atService =
                kept.entrySet().stream().filter(entry -> entry.getCount() > 1).count();
        return Math.max(atClients, atService);
    }

    /** The messages of all receipts that the service lists. */
    private static Multiset<String> kept(Post post) {
        var messages = HashMultiset.<String>create();
        var page = "/api/v1/receipts?limit=200";
        while (!page.isEmpty()) {
            var answer = post.get(page);
            for (JsonNode receipt : answer.body().orElseThrow().get("receipts")) {
                messages.add(receipt.get("message_id").asText());
            }
            page = answer.link()
                    .map(NEXT::matcher)
                    .filter(java.util.regex.Matcher::find)
                    .map(found -> found.group(1))
                    .orElse("");
        }
        return messages;
    }
}
