package org.sarcomaregistry.application.querying;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.TestRegistry;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.reporting.Receipt;

/** Whoever follows the log gets every accepted message once, in order, whatever the pages and whoever is slow. */
class ChangesLawsTest {

    private static final Optional<ImmutableSet<String>> EVERYBODY = Optional.empty();

    /** Asks again from what the last answer named. */
    private interface Follower {
        Changes.Page after(long position, int most);
    }

    @Property(tries = 50)
    void every_message_comes_once_and_in_order(
            @ForAll @Size(max = 30) List<@IntRange(min = 1, max = 4) Integer> steps) {
        assertThat(isComplete(steps, Follower::after)).isTrue();
    }

    @Test
    void a_follower_who_goes_on_by_the_size_of_a_page_is_caught() {
        assertThat(isComplete(List.of(2, 1, 3, 1, 1, 1), (feed, position, most) -> {
                    var page = feed.after(position, most);
                    return new Changes.Page(page.receipts(), position + most, page.isWhole());
                }))
                .isFalse();
    }

    private interface Asking {
        Changes.Page ask(Follower feed, long position, int most);
    }

    /** Messages come in while somebody reads, between them one that is rejected and stands nowhere. */
    private static boolean isComplete(List<Integer> steps, Asking asking) {
        var registry = new TestRegistry();
        var changes = new Changes(registry.transactions);
        var seen = new ArrayList<Receipt>();
        var sent = new ArrayList<Receipt>();
        long position = 0;
        for (int step : steps) {
            for (int i = 1; i < step; i++) {
                sent.add(send(registry, sent.size()));
            }
            registry.receipt(
                    "rejected-" + seen.size() + "-" + sent.size(), aWorkUp().with("target", "nobody"));
            var page = asking.ask((from, most) -> changes.after(EVERYBODY, from, most), position, step);
            seen.addAll(page.receipts());
            position = page.next();
        }
        for (boolean whole = false; !whole; ) {
            var page = asking.ask((from, most) -> changes.after(EVERYBODY, from, most), position, 2);
            seen.addAll(page.receipts());
            position = page.next();
            whole = page.isWhole();
        }
        return seen.equals(sent);
    }

    private static Receipt send(TestRegistry registry, int number) {
        return registry.receipt("m-" + number, aWorkUp().with("patient_value", "P-" + number));
    }

    @Test
    void nothing_is_shown_beyond_the_watermark_and_nothing_is_missed_afterwards() {
        var slow = new Lagging(new InMemoryTransactions());
        var registry = new TestRegistry(slow);
        var changes = new Changes(slow);
        var first = send(registry, 1);
        slow.hold();
        var second = send(registry, 2);
        var page = changes.after(EVERYBODY, 0, 9);
        assertThat(page.receipts()).containsExactly(first);
        slow.release();
        assertThat(changes.after(EVERYBODY, page.next(), 9).receipts()).containsExactly(second);
    }

    @Test
    void nobody_sees_the_messages_of_others() {
        var registry = new TestRegistry();
        var changes = new Changes(registry.transactions);
        var sent = send(registry, 1);
        var others = changes.after(Optional.of(ImmutableSet.of("974557746")), 0, 9);
        assertThat(others.receipts()).isEmpty();
        assertThat(others.next()).isEqualTo(sent.position().orElseThrow());
        var own = Optional.of(ImmutableSet.of(TestRegistry.SENDER.name()));
        assertThat(changes.after(own, 0, 9).receipts()).isEqualTo(ImmutableList.of(sent));
    }
}
