package org.sarcomaregistry.application.publishing;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.application.Transactions;

/** The releases for readers. A release never changes, therefore the last ones that were read are kept in memory. */
public final class PublishedReleases {

    private static final int KEPT = 4;

    private final Transactions transactions;
    private final Cache<String, Release> kept =
            CacheBuilder.newBuilder().maximumSize(KEPT).build();

    public PublishedReleases(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What there is, the newest first. */
    public ImmutableList<Release.Summary> all() {
        return transactions.read(stores -> stores.releases().all());
    }

    /** The release with an id. */
    public Optional<Release> byId(String id) {
        return Optional.ofNullable(kept.getIfPresent(id)).or(() -> read(id));
    }

    /** The release of the latest data date; of several of that date, the one of the furthest watermark. */
    public Optional<Release> newest() {
        return all().stream().findFirst().flatMap(summary -> byId(summary.id()));
    }

    private Optional<Release> read(String id) {
        var release = transactions.read(stores -> stores.releases().byId(id));
        release.ifPresent(found -> kept.put(id, found));
        return release;
    }
}
