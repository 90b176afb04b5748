package org.sarcomaregistry.application.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.memory.InMemoryTransactions;

class PublishedReleasesTest {

    private final CountingTransactions transactions = new CountingTransactions();
    private final PublishedReleases releases = new PublishedReleases(transactions);

    /** Counts how often it is read. */
    private static final class CountingTransactions implements Transactions {

        private final Transactions counted = new InMemoryTransactions();
        private final AtomicInteger reads = new AtomicInteger();

        @Override
        public <T> T commit(Function<Stores, T> work) {
            return counted.commit(work);
        }

        @Override
        public <T> T read(Function<Stores, T> work) {
            reads.incrementAndGet();
            return counted.read(work);
        }
    }

    private Release publish(int day) {
        var summary = new Release.Summary(LocalDate.of(2024, 8, day), day, "1");
        var release = new Release(summary, ImmutableList.of(), ImmutableSortedMap.of());
        transactions.commit(stores -> stores.releases().add(release));
        return release;
    }

    @Test
    void the_newest_is_the_one_that_was_made_last() {
        assertThat(releases.newest()).isEmpty();
        for (int day = 1; day <= 3; day++) {
            var made = publish(day);
            assertThat(releases.newest()).contains(made);
        }
        assertThat(releases.all()).extracting(Release.Summary::watermark).containsExactly(3L, 2L, 1L);
    }

    @Test
    void a_release_is_read_once() {
        var release = publish(1);
        assertThat(releases.byId(release.id())).contains(release);
        assertThat(releases.byId(release.id())).contains(release);
        assertThat(transactions.reads).hasValue(1);
    }

    @Test
    void one_that_is_not_there_yet_is_found_when_it_is() {
        assertThat(releases.byId("2024-08-01-w1")).isEmpty();
        assertThat(releases.byId(publish(1).id())).isPresent();
    }
}
