package org.sarcomaregistry.http.sandbox;

import com.google.common.collect.ImmutableSet;
import java.time.Instant;
import java.util.Optional;

/**
 * A request as the sandbox saw it, without what it was about.
 *
 * @param path without the query
 * @param key its Idempotency-Key
 * @param content digest of the form but for its message id: two messages that say the same share it
 * @param message the form's message id, or the one that the answer tells
 * @param replaces the message that the form replaces
 * @param status what the service answered, whether or not it reached the client
 * @param reached whether the client got the whole answer
 * @param namesPatient whether a national id stood in address or key
 */
record Exchange(
        String method,
        String path,
        Optional<String> key,
        Optional<String> content,
        Optional<String> message,
        Optional<String> replaces,
        boolean hasVersion,
        boolean namesPatient,
        Fault.Kind fault,
        int status,
        boolean reached,
        Instant at) {

    private static final ImmutableSet<String> SUBMITTING =
            ImmutableSet.of("/api/v1/reports", "/api/v1/withdrawals", "/api/v1/evidence");

    /** A form that is sent as a message. */
    boolean sendsForm() {
        return method.equals("POST") && SUBMITTING.contains(path);
    }

    /** A draft that is submitted as the version that was read, which is its own key. */
    boolean submitsDraft() {
        return method.equals("POST") && path.endsWith("/submission");
    }

    boolean submits() {
        return sendsForm() || submitsDraft();
    }

    boolean succeeded() {
        return status >= 200 && status < 300;
    }

    /** Refused for what it says: saying it again can't help. */
    boolean isRefused() {
        return status == 400 || status == 403 || status == 422;
    }

    /** The same message with the same words. */
    boolean isAgain(Exchange earlier) {
        return message.isPresent() && message.equals(earlier.message) && content.equals(earlier.content);
    }

    /** Under the same key, so that it can't take effect twice. */
    boolean hasKeyOf(Exchange other) {
        return submitsDraft() ? path.equals(other.path) : key.isPresent() && key.equals(other.key);
    }
}
