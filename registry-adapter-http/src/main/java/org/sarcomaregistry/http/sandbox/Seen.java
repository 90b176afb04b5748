package org.sarcomaregistry.http.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.google.common.hash.Hashing;
import io.javalin.http.Context;
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

    Exchange exchange(Fault.Kind fault, int status, boolean reached, Instant at) {
        var key = Optional.ofNullable(ctx.header("Idempotency-Key"));
        var address = ctx.path() + Optional.ofNullable(ctx.queryString()).orElse("");
        return new Exchange(
                ctx.req().getMethod(),
                ctx.path(),
                key,
                form.map(Seen::digest),
                text("message_id"),
                text("replaces"),
                ctx.header("If-Match") != null,
                NationalIdInText.isIn(address)
                        || key.filter(NationalIdInText::isIn).isPresent(),
                fault,
                status,
                reached,
                at);
    }

    private Optional<String> text(String field) {
        return form.map(node -> node.path(field)).filter(JsonNode::isTextual).map(JsonNode::asText);
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
