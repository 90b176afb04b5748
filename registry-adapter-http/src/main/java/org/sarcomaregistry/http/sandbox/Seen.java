package org.sarcomaregistry.http.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import io.javalin.http.Context;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.sarcomaregistry.domain.person.NationalIdInText;

/** What the sandbox notes down of a request: nothing that tells who the patient is. */
final class Seen {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private final Context ctx;
    private final Optional<ObjectNode> form;

    Seen(Context ctx) {
        this.ctx = ctx;
        this.form = form(ctx.body());
    }

    /** An exchange that ended with an answer of the service. */
    Exchange exchange(Fault fault, HttpResponse<byte[]> answer, Instant at) {
        var told = form(new String(answer.body(), StandardCharsets.UTF_8));
        return exchange(
                fault.kind(),
                answer.statusCode(),
                !fault.cuts(),
                text(form, "message_id").or(() -> text(told, "message_id")),
                at);
    }

    /** An exchange for which there was no service. */
    Exchange unavailable(Fault fault, Instant at) {
        return exchange(fault.kind(), 503, true, text(form, "message_id"), at);
    }

    private Exchange exchange(Fault.Kind fault, int status, boolean reached, Optional<String> message, Instant at) {
        var key = Optional.ofNullable(ctx.header("Idempotency-Key"));
        var address = ctx.path() + Optional.ofNullable(ctx.queryString()).orElse("");
        return new Exchange(
                ctx.req().getMethod(),
                ctx.path(),
                key,
                form.map(Seen::digest),
                message,
                text(form, "replaces"),
                ctx.header("If-Match") != null,
                NationalIdInText.isIn(address)
                        || key.filter(NationalIdInText::isIn).isPresent(),
                fault,
                status,
                reached,
                at);
    }

    private static Optional<String> text(Optional<ObjectNode> json, String field) {
        return json.map(node -> node.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
    }

    private static Optional<ObjectNode> form(String body) {
        try {
            return Optional.ofNullable(MAPPER.readTree(body))
                    .filter(JsonNode::isObject)
                    .map(ObjectNode.class::cast);
        } catch (JsonProcessingException broken) {
            return Optional.empty();
        }
    }

    private static String digest(ObjectNode form) {
        var said = form.deepCopy();
        said.remove("message_id");
        return Hashing.sha256()
                .hashString(said.toString(), StandardCharsets.UTF_8)
                .toString();
    }
}
