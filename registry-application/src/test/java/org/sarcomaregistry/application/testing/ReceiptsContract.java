package org.sarcomaregistry.application.testing;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.reporting.Judged;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.ReceiptFilter;
import org.sarcomaregistry.application.reporting.Receipts.Attempt;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.domain.quality.FindingKind;
import org.sarcomaregistry.domain.quality.Validity;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;

/** Every message has one receipt for ever. */
public abstract class ReceiptsContract extends StoresContract {

    private static final Sender SENDER = new Sender("contract");
    private static final Attempt ATTEMPT = new Attempt(SENDER.name(), "key");

    @Test
    void a_receipt_is_found_by_message_by_key_and_by_id() {
        var accepted = accepted("a");
        var rejected = Receipts.rejected(message("b"), Optional.of("key"));
        add(rejected);
        transactions().read(stores -> {
            var receipts = stores.receipts();
            assertThat(receipts.of(ImmutableList.of(message("a"), message("b"), message("c"), message("a"))))
                    .containsOnly(
                            java.util.Map.entry(message("a"), accepted), java.util.Map.entry(message("b"), rejected));
            assertThat(receipts.byIdempotencyKeys(ImmutableList.of(ATTEMPT))).containsExactly(entry(ATTEMPT, rejected));
            assertThat(receipts.byId(accepted.id())).contains(accepted);
            return true;
        });
    }

    @Test
    void what_was_added_is_found_in_the_same_transaction() {
        var receipt = Receipts.rejected(message("a"), Optional.of("key"));
        transactions().commit(stores -> {
            stores.receipts().add(ImmutableList.of(receipt));
            assertThat(stores.receipts().of(ImmutableList.of(message("a")))).containsValue(receipt);
            assertThat(stores.receipts().byId(receipt.id())).contains(receipt);
            assertThat(stores.receipts().byIdempotencyKeys(ImmutableList.of(ATTEMPT)))
                    .containsExactly(entry(ATTEMPT, receipt));
            assertThat(stores.receipts().before(SENDER, ReceiptFilter.ALL, Optional.empty(), 9))
                    .containsExactly(receipt);
            return true;
        });
    }

    @Test
    void what_nobody_sent_has_no_receipt() {
        add(Receipts.rejected(message("a"), Optional.of("key")));
        transactions().read(stores -> {
            var receipts = stores.receipts();
            assertThat(receipts.of(ImmutableList.of())).isEmpty();
            assertThat(receipts.of(ImmutableList.of(new MessageKey("other", "a"))))
                    .isEmpty();
            assertThat(receipts.byIdempotencyKeys(ImmutableList.of(new Attempt("other", "key"))))
                    .isEmpty();
            assertThat(receipts.byId(new UUID(0, 0))).isEmpty();
            return true;
        });
    }

    @Test
    void a_second_receipt_for_a_message_collides() {
        add(Receipts.rejected(message("a"), Optional.empty()));
        assertThatThrownBy(() -> add(Receipts.rejected(message("a"), Optional.of("key"))))
                .isInstanceOf(Collision.class);
    }

    @Test
    void a_second_receipt_for_an_idempotency_key_of_the_sender_collides() {
        add(Receipts.rejected(message("a"), Optional.of("key")));
        assertThatThrownBy(() -> add(Receipts.rejected(message("b"), Optional.of("key"))))
                .isInstanceOf(Collision.class);
        add(Receipts.rejected(new MessageKey("other", "a"), Optional.of("key")));
        assertThat(receiptsOf("other", Optional.empty(), 9)).hasSize(1);
    }

    @Test
    void findings_are_counted_by_sender_form_and_month_in_accepted_and_rejected_messages() {
        var accepted = accepted("a");
        add(Receipts.rejected(message("b"), Optional.empty()));
        var one = Receipts.rejected(message("c"), Optional.empty());
        add(one);
        add(Receipts.rejected(new MessageKey("another", "c"), Optional.empty()));
        var day = one.receivedOn();
        assertThat(judged(day, day))
                .containsExactly(
                        new Judged("another", one.kind(), YearMonth.from(day), of(1, one)),
                        new Judged("contract", accepted.kind(), YearMonth.from(day), of(1, accepted)),
                        new Judged("contract", one.kind(), YearMonth.from(day), of(2, one)));
        assertThat(judged(day.plusDays(1), day.plusYears(1))).isEmpty();
        assertThat(judged(day.minusYears(1), day.minusDays(1))).isEmpty();
    }

    private static Validity of(int messages, Receipt receipt) {
        var found = receipt.findings().stream()
                .collect(Collectors.groupingBy(
                        finding -> new FindingKind(finding.code(), finding.severity()), Collectors.counting()));
        found.replaceAll((kind, count) -> count * messages);
        return Validity.of(messages, receipt.status() == Receipt.Status.REJECTED, found);
    }

    private List<Judged> judged(LocalDate from, LocalDate to) {
        return transactions().read(stores -> stores.receipts().judged(from, to));
    }

    @Test
    void accepted_messages_are_read_in_the_order_of_the_log() {
        var a = accepted("a");
        add(Receipts.rejected(message("b"), Optional.empty()));
        var c = accepted("c");
        var d = accepted("d");
        long last = d.position().orElseThrow();
        assertThat(read(0, last, Optional.empty(), 9)).containsExactly(a, c, d);
        assertThat(read(0, last, Optional.empty(), 2)).containsExactly(a, c);
        assertThat(read(a.position().orElseThrow(), last - 1, Optional.empty(), 9))
                .containsExactly(c);
        assertThat(read(0, last, Optional.of(ImmutableSet.of("other")), 9)).isEmpty();
        assertThat(read(0, last, Optional.of(ImmutableSet.of("other", "contract")), 9))
                .containsExactly(a, c, d);
        assertThat(read(0, last, Optional.of(ImmutableSet.of()), 9)).isEmpty();
    }

    private List<Receipt> read(long after, long watermark, Optional<ImmutableSet<String>> senders, int most) {
        return transactions().read(stores -> stores.receipts().accepted(after, watermark, senders, most));
    }

    @Test
    void receipts_are_paged_from_the_newest() {
        var all = IntStream.range(0, 7)
                .mapToObj(i -> Receipts.rejected(message("m" + i), Optional.empty()))
                .toList();
        add(all.get(0), all.get(1), all.get(2));
        add(Receipts.rejected(new MessageKey("other", "m"), Optional.empty()));
        add(all.get(3), all.get(4), all.get(5), all.get(6));
        assertThat(receiptsOf("contract", Optional.empty(), 3))
                .containsExactlyElementsOf(Lists.reverse(all.subList(4, 7)));
        assertThat(receiptsOf("contract", Optional.of(all.get(4).id()), 3))
                .containsExactlyElementsOf(Lists.reverse(all.subList(1, 4)));
        assertThat(receiptsOf("contract", Optional.of(all.get(1).id()), 3)).containsExactly(all.get(0));
        assertThat(receiptsOf("contract", Optional.of(all.get(0).id()), 3)).isEmpty();
        assertThat(receiptsOf("contract", Optional.of(new UUID(0, 0)), 9)).hasSize(7);
    }

    @Test
    void a_sender_finds_by_period_status_and_form() {
        var all = ImmutableList.of(
                accepted("a"),
                Receipts.rejected(message("b"), Optional.empty()),
                Receipts.rejected(message("c"), Optional.empty()));
        add(all.get(1), all.get(2));
        var day = all.get(0).receivedOn();
        var counts = new HashSet<Integer>();
        for (var filter : filters(day)) {
            var expected = Lists.reverse(all).stream().filter(filter::takes).toList();
            ImmutableList<Receipt> found =
                    transactions().read(stores -> stores.receipts().before(SENDER, filter, Optional.empty(), 9));
            assertThat(found).as(filter.toString()).isEqualTo(expected);
            counts.add(expected.size());
        }
        assertThat(counts).contains(0, 1, 2, 3);
    }

    private static List<ReceiptFilter> filters(LocalDate day) {
        var days = orNone(List.of(day.minusDays(1), day, day.plusDays(1)));
        var statuses = orNone(List.of(Receipt.Status.values()));
        var kinds = orNone(List.of(FormKind.CAUSE_OF_DEATH, FormKind.SURGERY));
        return Lists.cartesianProduct(days, days, statuses, kinds).stream()
                .map(chosen -> new ReceiptFilter(
                        chosen.get(0).map(LocalDate.class::cast),
                        chosen.get(1).map(LocalDate.class::cast),
                        chosen.get(2).map(Receipt.Status.class::cast),
                        chosen.get(3).map(FormKind.class::cast)))
                .toList();
    }

    private static List<Optional<Object>> orNone(List<?> values) {
        return Stream.concat(values.stream().map(Optional::<Object>of), Stream.of(Optional.empty()))
                .toList();
    }

    private Receipt accepted(String id) {
        return transactions().commit(stores -> {
            var entry = stores.log()
                    .append(ImmutableList.of(Entries.statement(message(id))))
                    .get(0);
            var receipt = Receipts.accepted(message(id), entry.position());
            stores.receipts().add(ImmutableList.of(receipt));
            return receipt;
        });
    }

    private void add(Receipt... receipts) {
        transactions().commit(stores -> {
            stores.receipts().add(ImmutableList.copyOf(receipts));
            return true;
        });
    }

    private ImmutableList<Receipt> receiptsOf(String sender, Optional<UUID> before, int most) {
        return transactions()
                .read(stores -> stores.receipts().before(new Sender(sender), ReceiptFilter.ALL, before, most));
    }
}
