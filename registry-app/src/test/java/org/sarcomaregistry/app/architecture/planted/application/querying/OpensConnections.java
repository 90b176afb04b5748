package org.sarcomaregistry.app.architecture.planted.application.querying;

import java.net.URL;

/** Mistake: the application talks to the network. */
public interface OpensConnections {

    URL address();
}
