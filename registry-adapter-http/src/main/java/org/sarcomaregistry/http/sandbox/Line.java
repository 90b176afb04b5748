package org.sarcomaregistry.http.sandbox;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.Arrays;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** The line to the client. */
final class Line {

    private Line() {}

    /** Lets some bytes of an answer through, with headers that promise all of it, and hangs up; none without headers. */
    static void cut(Context ctx, byte[] body, int bytes) throws IOException {
        if (bytes > 0 && body.length > 0) {
            ctx.res().setContentLength(body.length);
            ctx.res().getOutputStream().write(Arrays.copyOf(body, Math.min(bytes, body.length - 1)));
            ctx.res().flushBuffer();
        }
        ServletContextRequest.getServletContextRequest(ctx.req())
                .getConnectionMetaData()
                .getConnection()
                .getEndPoint()
                .close();
    }
}
