package org.sarcomaregistry.db;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.io.StringWriter;
import org.jooq.JSONB;
import org.sarcomaregistry.domain.report.ReportForm;

/** Forms as log and drafts keep them: an object of fields, each a list of the answers as they were written. */
final class KeptForms {

    private static final JsonFactory JSON = new JsonFactory();

    private KeptForms() {}

    static String written(ReportForm form) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            for (var field : form.fields().entrySet()) {
                json.writeArrayFieldStart(field.getKey());
                for (var answer : field.getValue()) {
                    json.writeString(answer);
                }
                json.writeEndArray();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new IllegalStateException("a form can't be written", e);
        }
        return text.toString();
    }

    static ReportForm read(JSONB kept) {
        return read(kept.data());
    }

    static ReportForm read(String kept) {
        try (var json = JSON.createParser(kept)) {
            var fields = ImmutableSortedMap.<String, ImmutableList<String>>naturalOrder();
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                fields.put(json.currentName(), answers(json));
            }
            return new ReportForm(fields.buildOrThrow());
        } catch (IOException e) {
            throw new IllegalStateException("a form that was kept can't be read", e);
        }
    }

    private static ImmutableList<String> answers(JsonParser json) throws IOException {
        var answers = ImmutableList.<String>builder();
        json.nextToken();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            answers.add(json.getText());
        }
        return answers.build();
    }
}
