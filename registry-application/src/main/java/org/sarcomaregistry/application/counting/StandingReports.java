package org.sarcomaregistry.application.counting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.domain.quality.Delivered;
import org.sarcomaregistry.domain.quality.FormQuality;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;

/**
 * The quality of the reports that stand, followed as the log grows: a new message changes the count of the units, forms and
 * years that it and what it replaces belong to, and no other.
 */
final class StandingReports {

    private final Transactions transactions;
    private final Map<MessageKey, MessageKey> replaced = new HashMap<>();
    private final Map<MessageKey, List<Entry>> chains = new HashMap<>();
    private final Map<QualityKey, Map<MessageKey, ImmutableList<Delivered>>> standing = new HashMap<>();
    private final Map<QualityKey, FormQuality> counted = new HashMap<>();
    private long readTo;

    StandingReports(Transactions transactions) {
        this.transactions = transactions;
    }

    /** The quality of those reports whose names are asked for; names without reports are left out. */
    synchronized ImmutableMap<QualityKey, FormQuality> of(Predicate<QualityKey> wanted) {
        transactions.read(this::readOn);
        var found = ImmutableMap.<QualityKey, FormQuality>builder();
        standing.keySet().stream()
                .filter(wanted)
                .forEach(key -> found.put(key, counted.computeIfAbsent(key, this::count)));
        return found.buildOrThrow();
    }

    /** The names under which there are reports. */
    synchronized ImmutableSet<QualityKey> names() {
        transactions.read(this::readOn);
        return ImmutableSet.copyOf(standing.keySet());
    }

    private FormQuality count(QualityKey key) {
        var reports = Optional.ofNullable(standing.get(key)).orElse(Map.of()).values().stream()
                .flatMap(Collection::stream)
                .collect(toImmutableList());
        return FormQuality.of(key.kind(), reports);
    }

    private long readOn(Stores stores) {
        long watermark = stores.log().watermark();
        stores.log().read(readTo, watermark, this::add);
        readTo = Math.max(readTo, watermark);
        return readTo;
    }

    private void add(Entry entry) {
        if (!isAboutReports(entry)) {
            return;
        }
        var root = root(entry.replaces().orElse(entry.message()));
        entry.replaces().ifPresent(original -> replaced.put(entry.message(), original));
        var chain = chains.computeIfAbsent(root, key -> new ArrayList<>());
        var orphans = entry.message().equals(root) ? Optional.<List<Entry>>empty() : orphans(entry.message());
        takeOut(root, chain);
        orphans.ifPresent(chain::addAll);
        chain.add(entry);
        putIn(root, chain);
    }

    /** What replaces a message that comes only now. */
    private Optional<List<Entry>> orphans(MessageKey message) {
        var chain = Optional.ofNullable(chains.remove(message));
        chain.ifPresent(entries -> takeOut(message, entries));
        return chain;
    }

    private static boolean isAboutReports(Entry entry) {
        return entry.content().kind().family() == FormKind.Family.REPORT
                || entry.content().kind() == FormKind.WITHDRAWAL;
    }

    /** The first message of those that replace each other. */
    private MessageKey root(MessageKey message) {
        var seen = new HashSet<MessageKey>();
        var root = message;
        while (seen.add(root) && replaced.containsKey(root)) {
            root = Optional.ofNullable(replaced.get(root)).orElseThrow();
        }
        return root;
    }

    private void takeOut(MessageKey root, List<Entry> chain) {
        keys(chain).forEach(key -> {
            Optional.ofNullable(standing.get(key)).ifPresent(reports -> reports.remove(root));
            forget(key);
        });
    }

    private void putIn(MessageKey root, List<Entry> chain) {
        Map<QualityKey, List<Delivered>> by = new LinkedHashMap<>();
        Delivered.of(chain)
                .forEach(one -> by.computeIfAbsent(QualityKey.of(one.report()), key -> new ArrayList<>())
                        .add(one));
        by.forEach((key, reports) -> {
            standing.computeIfAbsent(key, any -> new HashMap<>()).put(root, ImmutableList.copyOf(reports));
            forget(key);
        });
    }

    private void forget(QualityKey key) {
        counted.remove(key);
        if (Optional.ofNullable(standing.get(key)).filter(Map::isEmpty).isPresent()) {
            standing.remove(key);
        }
    }

    private static Set<QualityKey> keys(List<Entry> chain) {
        var keys = new HashSet<QualityKey>();
        Delivered.of(chain).forEach(one -> keys.add(QualityKey.of(one.report())));
        return keys;
    }
}
