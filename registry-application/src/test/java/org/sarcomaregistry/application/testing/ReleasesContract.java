package org.sarcomaregistry.application.testing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.sarcomaregistry.application.publishing.Release;

/** A release is written once and never changed. */
public abstract class ReleasesContract extends StoresContract {

    @Test
    void a_release_is_read_as_it_was_made() {
        var release = Releases.of("2026-03-31", 17);
        assertThat(add(release)).isTrue();
        transactions().read(stores -> {
            assertThat(stores.releases().byId("2026-03-31-w17")).contains(release);
            assertThat(stores.releases().newest()).contains(release);
            assertThat(stores.releases().byId("2026-03-31-w18")).isEmpty();
            return true;
        });
    }

    @Test
    void the_newest_is_of_the_latest_data_date_whenever_it_was_made() {
        var corrected = Releases.of("2026-03-31", 18);
        var first = Releases.of("2026-03-31", 17);
        var looking_back = Releases.of("2025-12-31", 19);
        add(corrected);
        add(first);
        add(looking_back);
        transactions().read(stores -> {
            assertThat(stores.releases().newest()).contains(corrected);
            assertThat(stores.releases().all())
                    .containsExactly(corrected.summary(), first.summary(), looking_back.summary());
            return true;
        });
    }

    @Test
    void a_release_that_is_there_stays_as_it_is() {
        var release = Releases.of("2026-03-31", 17);
        add(release);
        var other = new Release(release.summary(), release.figures().subList(0, 1), release.cases());
        assertThat(add(other)).isFalse();
        transactions().read(stores -> {
            assertThat(stores.releases().newest()).contains(release);
            assertThat(stores.releases().all()).hasSize(1);
            return true;
        });
    }

    @Test
    void before_the_first_there_is_none() {
        transactions().read(stores -> {
            assertThat(stores.releases().newest()).isEmpty();
            assertThat(stores.releases().all()).isEmpty();
            return true;
        });
    }

    private boolean add(Release release) {
        return transactions().commit(stores -> stores.releases().add(release));
    }
}
