package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Multimaps;
import org.jspecify.annotations.Nullable;

/** The places in the body, by name of the distribution that types of tumour share. */
final class Spots {

    private final ImmutableMap<String, Weighted<Spot>> byName;

    private Spots(ImmutableListMultimap<String, Spot> spots) {
        var byName = ImmutableMap.<String, Weighted<Spot>>builder();
        spots.asMap().forEach((name, some) -> byName.put(name, Weighted.of(some, Spot::share)));
        this.byName = byName.buildOrThrow();
    }

    static Spots load() {
        var table = Parameters.table("spots.tsv")
                .withColumns("spots", "topography", "share", "sex", "wall", "procedures", "superficial")
                .unique("spots", "topography");
        return new Spots(Multimaps.index(table.rows().stream().map(Spot::of).iterator(), Spot::name));
    }

    @Nullable
    Weighted<Spot> named(String name) {
        return byName.get(name);
    }
}
