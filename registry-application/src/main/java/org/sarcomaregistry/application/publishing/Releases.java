package org.sarcomaregistry.application.publishing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The releases, each written once and never changed. */
public interface Releases {

    /** The release with an id. */
    Optional<Release> byId(String id);

    /** The release that was made last. */
    Optional<Release> newest();

    /** What there is, the newest first. */
    ImmutableList<Release.Summary> all();

    /** Keeps a release; one with the same id is kept already when this answers false. */
    boolean add(Release release);
}
