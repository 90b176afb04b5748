package org.sarcomaregistry.app.architecture.planted.domain.statistics;

import org.sarcomaregistry.app.architecture.planted.domain.text.Innocent;

/** Mistake: statistics that know what they count. */
public interface KnowsTumours {

    Innocent text();
}
