package org.sarcomaregistry.http.api;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.text.Legible;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.http.Json;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.Violation;

/**
 * Reads a form: one flat JSON object whose values are texts, numbers or lists of these. Null, blank and empty count as
 * not answered. Numbers stay as they were written. Used once, for one body.
 */
final class FormReader {

    /** Where the form stands in the body. */
    private final String at;

    private final Map<String, List<String>> answers = new HashMap<>();
    private final List<Violation> violations = new ArrayList<>();

    private FormReader(String at) {
        this.at = at;
    }

    /** The form; a problem with every violation is thrown if the text is anything else. */
    static ReportForm read(String json) {
        return bounded(json, parser -> {
            var form = new FormReader("").whole(parser);
            requireEnd(parser, "JSON-objektet", "the JSON object");
            return form;
        });
    }

    /** A list of forms, as many as are taken at once; the same problem if the text is anything else. */
    static ImmutableList<ReportForm> readMany(String json, int most) {
        return bounded(json, parser -> {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw broken("", "JSON-LIST", "Innholdet er ikke en JSON-liste", "The body is not a JSON list");
            }
            var forms = new ArrayList<ReportForm>();
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                if (forms.size() == most) {
                    throw broken(
                            "",
                            "JSON-LIST",
                            "Listen er for lang: høyst " + most,
                            "The list is too long: at most " + most);
                }
                forms.add(new FormReader("/" + forms.size()).object(parser));
            }
            requireEnd(parser, "JSON-listen", "the JSON list");
            return ImmutableList.copyOf(forms);
        });
    }

    private interface Reading<T> {
        T read(JsonParser parser) throws IOException;
    }

    private static <T> T bounded(String json, Reading<T> reading) {
        try (var parser = Json.bounded().createParser(json)) {
            return wellFormed(parser, reading);
        } catch (IOException e) {
            throw new IllegalStateException("a text can't fail to be read", e);
        }
    }

    private static <T> T wellFormed(JsonParser parser, Reading<T> reading) throws IOException {
        try {
            return reading.read(parser);
        } catch (StreamConstraintsException e) {
            throw broken(
                    place(parser),
                    "JSON-LIMIT",
                    "Innholdet er for stort eller for dypt",
                    "The body is too large or too deep");
        } catch (JsonProcessingException e) {
            throw broken(place(parser), "JSON-SYNTAX", "Innholdet er ikke gyldig JSON", "The body is not valid JSON");
        }
    }

    /** The field at which the reading ended. */
    private static String place(JsonParser parser) throws IOException {
        return Optional.ofNullable(parser.currentName())
                .map(FormReader::pointer)
                .orElse("");
    }

    private ReportForm whole(JsonParser parser) throws IOException {
        parser.nextToken();
        return object(parser);
    }

    private ReportForm object(JsonParser parser) throws IOException {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw broken(at, "JSON-OBJECT", "Innholdet er ikke ett JSON-objekt", "The body is not one JSON object");
        }
        for (var name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            if (answers.containsKey(name)) {
                violate(name, "JSON-DUPLICATE", "står to ganger", "stands twice");
            }
            var field = answers.computeIfAbsent(name, key -> new ArrayList<>());
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                list(parser, name, field);
            } else {
                single(parser, name, field);
            }
        }
        if (!violations.isEmpty()) {
            throw Problem.of(ProblemKind.BROKEN_BODY).withViolations(violations).toException();
        }
        return ReportForm.of(answers);
    }

    private static void requireEnd(JsonParser parser, String nb, String en) throws IOException {
        if (parser.nextToken() != null) {
            throw broken("", "JSON-TRAILING", "Det står noe etter " + nb, "Something follows " + en);
        }
    }

    private void list(JsonParser parser, String name, List<String> field) throws IOException {
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            single(parser, name, field);
        }
    }

    private void single(JsonParser parser, String name, List<String> field) throws IOException {
        switch (parser.currentToken()) {
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> field.add(text(parser.getText(), name));
            case VALUE_NULL -> {}
            default -> {
                violate(name, "JSON-TYPE", "har verken tekst, tall eller liste", "is neither text, number nor list");
                parser.skipChildren();
            }
        }
    }

    private String text(String written, String name) {
        if (!Legible.isText(written)) {
            violate(name, "TEXT-CHARACTER", "har et tegn som ikke tas imot", "has a character that is not taken");
        }
        return Normalizer.normalize(written, Normalizer.Form.NFC);
    }

    private void violate(String name, String rule, String nb, String en) {
        violations.add(Violation.error(at + pointer(name), rule, Text.of("Feltet " + nb, "The field " + en)));
    }

    /** A name that the codebook doesn't know is not repeated: it might hold anything. */
    private static String pointer(String name) {
        return Codebook.current().all().stream().map(FieldSpec::name).anyMatch(name::equals) ? "/" + name : "";
    }

    private static RuntimeException broken(String pointer, String rule, String nb, String en) {
        return Problem.of(ProblemKind.BROKEN_BODY)
                .withViolations(List.of(Violation.error(pointer, rule, Text.of(nb, en))))
                .toException();
    }
}
