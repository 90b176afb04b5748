package org.sarcomaregistry.app.architecture.planted.http.api;

import org.sarcomaregistry.app.architecture.planted.http.portal.KeepsADate;

/** Mistake: the API knows the portal. */
public interface ShowsPages {

    KeepsADate page();
}
