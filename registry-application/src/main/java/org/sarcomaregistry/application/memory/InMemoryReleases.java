package org.sarcomaregistry.application.memory;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.publishing.Releases;

/** Releases in the order in which they were made. */
final class InMemoryReleases implements Releases {

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
        return releases.isEmpty() ? Optional.empty() : Optional.of(releases.get(releases.size() - 1));
    }

    @Override
    public ImmutableList<Release.Summary> all() {
        return Lists.reverse(releases).stream().map(Release::summary).collect(toImmutableList());
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
