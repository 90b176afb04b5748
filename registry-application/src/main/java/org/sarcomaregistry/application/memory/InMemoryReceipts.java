package org.sarcomaregistry.application.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Collision;
import org.sarcomaregistry.application.reporting.Judged;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.ReceiptFilter;
import org.sarcomaregistry.application.reporting.Receipts;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.domain.report.MessageKey;

/** Receipts in the order in which they were given. */
final class InMemoryReceipts implements Receipts {

    private final Undo undo;
    private final Map<MessageKey, Receipt> byMessage = new HashMap<>();
    private final Map<UUID, Receipt> byId = new HashMap<>();
    private final Map<Attempt, Receipt> byKey = new HashMap<>();
    private final List<Receipt> ordered = new ArrayList<>();

    InMemoryReceipts(Undo undo) {
        this.undo = undo;
    }

    @Override
    public ImmutableMap<MessageKey, Receipt> of(Collection<MessageKey> messages) {
        return messages.stream()
                .distinct()
                .filter(byMessage::containsKey)
                .collect(toImmutableMap(
                        key -> key,
                        key -> Optional.ofNullable(byMessage.get(key)).orElseThrow()));
    }

    @Override
    public ImmutableMap<Attempt, Receipt> byIdempotencyKeys(Collection<Attempt> attempts) {
        return ImmutableMap.copyOf(Maps.filterKeys(byKey, ImmutableSet.copyOf(attempts)::contains));
    }

    @Override
    public Optional<Receipt> byId(UUID id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public ImmutableList<Receipt> before(Sender sender, ReceiptFilter filter, Optional<UUID> before, int most) {
        int end = before.map(id -> ordered.indexOf(byId.get(id)))
                .filter(at -> at >= 0)
                .orElse(ordered.size());
        return Lists.reverse(ordered.subList(0, end)).stream()
                .filter(receipt -> receipt.message().sender().equals(sender.name()))
                .filter(filter::takes)
                .limit(most)
                .collect(toImmutableList());
    }

    @Override
    public ImmutableList<Judged> judged(LocalDate from, LocalDate to) {
        return Judged.together(ordered.stream()
                .filter(receipt -> !receipt.receivedOn().isBefore(from)
                        && !receipt.receivedOn().isAfter(to))
                .map(InMemoryReceipts::alone)
                .toList());
    }

    private static Judged.Alike alone(Receipt receipt) {
        return new Judged.Alike(
                receipt.message().sender(),
                receipt.kind(),
                receipt.receivedOn(),
                receipt.status() == Receipt.Status.REJECTED,
                receipt.findings(),
                1);
    }

    @Override
    public ImmutableList<Receipt> accepted(
            long after, long watermark, Optional<ImmutableSet<String>> senders, int most) {
        return ordered.stream()
                .filter(receipt -> receipt.position().isPresent())
                .filter(receipt -> receipt.position().getAsLong() > after
                        && receipt.position().getAsLong() <= watermark)
                .filter(receipt -> senders.map(
                                some -> some.contains(receipt.message().sender()))
                        .orElse(true))
                .sorted(comparingLong(receipt -> receipt.position().orElseThrow()))
                .limit(most)
                .collect(toImmutableList());
    }

    @Override
    public void add(Collection<Receipt> receipts) {
        receipts.forEach(this::add);
    }

    private void add(Receipt receipt) {
        var key = receipt.idempotencyKey()
                .map(text -> new Attempt(receipt.message().sender(), text));
        if (byMessage.containsKey(receipt.message())
                || key.filter(byKey::containsKey).isPresent()) {
            throw new Collision(new IllegalStateException("the message has a receipt"));
        }
        byMessage.put(receipt.message(), receipt);
        byId.put(receipt.id(), receipt);
        key.ifPresent(k -> byKey.put(k, receipt));
        ordered.add(receipt);
        undo.by(() -> {
            byMessage.remove(receipt.message());
            byId.remove(receipt.id());
            key.ifPresent(byKey::remove);
            ordered.remove(ordered.size() - 1);
        });
    }
}
