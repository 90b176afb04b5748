package org.sarcomaregistry.http.api;

import com.google.common.io.ByteStreams;
import com.google.common.net.MediaType;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.Json;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.Violation;

/** Reads the body of a request as text: JSON by name, UTF-8 by fact, and not larger than allowed. */
final class Body {

    private static final long MOST_HEARD_OUT = 16L * Json.LARGEST;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Body() {}

    static String json(Context ctx) throws IOException {
        requireJson(ctx);
        var stream = ctx.bodyInputStream();
        var bytes = stream.readNBytes(Json.LARGEST + 1);
        if (bytes.length > Json.LARGEST) {
            hearOut(stream);
            throw Problem.of(ProblemKind.TOO_LARGE)
                    .withHeader("Connection", "close")
                    .toException();
        }
        return decoded(bytes);
    }

    /** Who is still sending doesn't read an answer: a connection that is closed under its words would take it away. */
    private static void hearOut(InputStream stream) throws IOException {
        ByteStreams.exhaust(ByteStreams.limit(stream, MOST_HEARD_OUT));
    }

    private static void requireJson(Context ctx) {
        boolean plain = ctx.header("Content-Encoding") == null;
        if (!plain
                || Optional.ofNullable(ctx.header("Content-Type"))
                        .filter(Body::isJson)
                        .isEmpty()) {
            throw Problem.of(ProblemKind.UNSUPPORTED_MEDIA_TYPE)
                    .withHeader("Accept-Post", "application/json")
                    .toException();
        }
    }

    private static boolean isJson(String header) {
        try {
            var type = MediaType.parse(header);
            return type.is(MediaType.create("application", "json"))
                    && type.charset().or(StandardCharsets.UTF_8).equals(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException | IllegalStateException e) {
            return false;
        }
    }

    private static String decoded(byte[] bytes) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.isEmpty() || text.charAt(0) != BYTE_ORDER_MARK) {
                return text;
            }
        } catch (CharacterCodingException e) {
            throw notUtf8();
        }
        throw notUtf8();
    }

    private static RuntimeException notUtf8() {
        return Problem.of(ProblemKind.BROKEN_BODY)
                .withViolations(List.of(Violation.error(
                        "",
                        "JSON-ENCODING",
                        Text.of("Innholdet er ikke UTF-8 uten BOM", "The body is not UTF-8 without a BOM"))))
                .toException();
    }
}
