package org.sarcomaregistry.http.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Optional;

/** What came back. */
public record Answer(int status, HttpHeaders headers, String text) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** The media type without its parameters; empty without a body. */
    public String mediaType() {
        return header("Content-Type")
                .map(type -> type.replaceAll(";.*", "").strip())
                .orElse("");
    }

    public JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The code of a problem. */
    public String code() {
        return json().path("code").asText();
    }

    /** The rules of a problem's violations. */
    public List<String> rules() {
        return json().path("violations").findValuesAsText("rule");
    }

    /** Address of the next page. */
    public Optional<String> next() {
        return header("Link").map(link -> link.substring(link.indexOf('<') + 1, link.indexOf('>')));
    }
}
