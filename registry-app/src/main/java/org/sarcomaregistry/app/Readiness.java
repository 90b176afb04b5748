package org.sarcomaregistry.app;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;

/** What a service answers when it is asked, as a client asks, whether it is ready. */
final class Readiness {

    private static final int PATIENCE_MILLIS = 30_000;

    private Readiness() {}

    /**
     * Whether the service at an address is ready.
     *
     * @throws IOException if it does not answer within half a minute
     */
    static boolean of(URI service) throws IOException {
        // Not an HttpClient: a start archives the classes that it meets here, and the service itself needs none of
        // those.
        var asked = (HttpURLConnection) service.resolve("/health/ready").toURL().openConnection();
        asked.setConnectTimeout(PATIENCE_MILLIS);
        asked.setReadTimeout(PATIENCE_MILLIS);
        try {
            return asked.getResponseCode() == HttpURLConnection.HTTP_OK;
        } finally {
            asked.disconnect();
        }
    }
}
