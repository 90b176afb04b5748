package org.sarcomaregistry.application.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.publishing.Releases;

/** Releases in the order in which they were made. */
final class InMemoryReleases implements Releases {

    private static final Comparator<Release> BY_AGE = Comparator.comparing(
                    (Release release) -> release.summary().dataDate())
            .thenComparing(release -> release.summary().watermark());

    private final Undo undo;
    private final List<Release> releases = new ArrayList<>();

    InMemoryReleases(Undo undo) {
        this.undo = undo;
    }

    @Override
    public Optional<Release> byId(String id) {
        return releases.stream().filter(release -> release.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Release> newest() {
        return releases.stream().max(BY_AGE);
    }

    @Override
    public ImmutableList<Release.Summary> all() {
        return releases.stream().sorted(BY_AGE.reversed()).map(Release::summary).collect(toImmutableList());
    }

    @Override
    public boolean add(Release release) {
        if (byId(release.id()).isPresent()) {
            return false;
        }
        releases.add(release);
        undo.by(() -> releases.remove(releases.size() - 1));
        return true;
    }
}
