package org.sarcomaregistry.http;

import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/**
 * Turns requests away at once, with word of when to come again, while as many are being worked on as there is room for:
 * before they wait in a queue, hold memory or ask the database anything. Questions after the service's health always come
 * through, on threads that nothing else can hold.
 */
final class Shedding extends Handler.Wrapper {

    private static final String SOON = "1";
    private static final Problem NO_ROOM = Problem.of(ProblemKind.UNAVAILABLE);

    /** Made once: turning away must cost little when many come. */
    private static final byte[] WORDS = ProblemJson.bytes(NO_ROOM);

    private final int room;
    private final AtomicInteger working = new AtomicInteger();

    /**
     * A bound on what is worked on.
     *
     * @param room so many requests at a time, fewer than the server has threads
     */
    Shedding(int room) {
        this.room = room;
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        if (Request.getPathInContext(request).startsWith(Health.PATH)) {
            return super.handle(request, response, callback);
        }
        try {
            return working.incrementAndGet() <= room
                    ? super.handle(request, response, callback)
                    : refuse(response, callback);
        } finally {
            working.decrementAndGet();
        }
    }

    private static boolean refuse(Response response, Callback callback) {
        response.setStatus(NO_ROOM.kind().status());
        SecurityHeaders.STRICT.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.RETRY_AFTER, SOON);
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemJson.MEDIA_TYPE);
        response.write(true, ByteBuffer.wrap(WORDS), callback);
        return true;
    }
}
