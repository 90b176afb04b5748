package org.sarcomaregistry.testkit.http;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.stream.Collectors;

/** Reads and writes as much JSON as the client needs. */
final class JsonText {

    private final String text;
    private int at;

    private JsonText(String text) {
        this.text = text;
    }

    /**
     * Reads a text.
     *
     * @throws IllegalArgumentException if it is no JSON
     */
    static JsonValue read(String text) {
        var reader = new JsonText(text);
        var value = reader.value();
        reader.blanks();
        if (reader.at != text.length()) {
            throw reader.broken();
        }
        return value;
    }

    /** A text between quotation marks. */
    static String quoted(String text) {
        return text.chars()
                .mapToObj(c -> c < ' ' || c == '"' || c == '\\' ? "\\u%04x".formatted(c) : String.valueOf((char) c))
                .collect(Collectors.joining("", "\"", "\""));
    }

    /** Several texts as a list. */
    static String list(List<String> texts) {
        return texts.stream().map(JsonText::quoted).collect(Collectors.joining(",", "[", "]"));
    }

    private JsonValue value() {
        blanks();
        if (at == text.length()) {
            throw broken();
        }
        return switch (text.charAt(at)) {
            case '{' -> object();
            case '[' -> array();
            case '"' -> JsonValue.of(string());
            default -> word();
        };
    }

    private JsonValue object() {
        var members = ImmutableMap.<String, JsonValue>builder();
        expect('{');
        while (!comes('}')) {
            blanks();
            var name = string();
            expect(':');
            members.put(name, value());
            comes(',');
        }
        return JsonValue.of(members.buildOrThrow());
    }

    private JsonValue array() {
        var elements = ImmutableList.<JsonValue>builder();
        expect('[');
        while (!comes(']')) {
            elements.add(value());
            comes(',');
        }
        return JsonValue.of(elements.build());
    }

    private String string() {
        expect('"');
        var read = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '"') {
            char c = text.charAt(at++);
            read.append(c == '\\' ? escaped() : c);
        }
        expect('"');
        return read.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> (char) Integer.parseInt(text.substring(at, at += 4), 16);
            default -> c;
        };
    }

    private JsonValue word() {
        int from = at;
        while (at < text.length() && ",]} \n\r\t".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        var word = text.substring(from, at);
        if (word.equals("null") || word.equals("true") || word.equals("false")) {
            return word.equals("null") ? JsonValue.NOTHING : JsonValue.of(word);
        }
        return JsonValue.of(Double.parseDouble(word));
    }

    /** Passes a sign if it comes next. */
    private boolean comes(char sign) {
        blanks();
        boolean comes = at < text.length() && text.charAt(at) == sign;
        if (comes) {
            at++;
        }
        return comes;
    }

    private void expect(char sign) {
        if (!comes(sign)) {
            throw broken();
        }
    }

    private void blanks() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private IllegalArgumentException broken() {
        return new IllegalArgumentException("not JSON at character " + at);
    }
}
