package org.sarcomaregistry.http;

import java.nio.ByteBuffer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/** Answers in the registry's own words when Jetty refuses a request before any handler has seen it. */
final class JettyErrors extends ErrorHandler {

    @Override
    public boolean handle(Request request, Response response, Callback callback) {
        var problem = Problem.of(ProblemKind.of(response.getStatus()));
        response.setStatus(problem.kind().status());
        SecurityHeaders.STRICT.forEach((name, value) -> response.getHeaders().put(name, value));
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, ProblemJson.MEDIA_TYPE);
        response.write(true, ByteBuffer.wrap(ProblemJson.bytes(problem)), callback);
        return true;
    }
}
