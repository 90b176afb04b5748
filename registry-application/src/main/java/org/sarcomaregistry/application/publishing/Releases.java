package org.sarcomaregistry.application.publishing;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** The releases, each written once and never changed. */
public interface Releases {

    /** The release with an id. */
    Optional<Release> byId(String id);

    /** The release of the latest data date; of several of that date, the one of the furthest watermark. */
    Optional<Release> newest();

    /** What there is, the latest data date first, and of one date the furthest watermark. */
    ImmutableList<Release.Summary> all();

    /** Keeps a release; one with the same id is kept already when this answers false. */
    boolean add(Release release);
}
