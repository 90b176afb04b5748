package org.sarcomaregistry.app.architecture.planted.db;

import org.sarcomaregistry.app.architecture.planted.http.api.ShowsPages;

/** Mistake: the two adapters meet. */
public interface CallsAnotherAdapter {

    ShowsPages routes();
}
