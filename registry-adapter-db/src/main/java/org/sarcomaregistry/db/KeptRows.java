package org.sarcomaregistry.db;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.application.importing.source.Flaw;
import org.sarcomaregistry.application.importing.source.KeptRow;
import org.sarcomaregistry.application.importing.source.RowRef;

/** Rows of imports as they are kept: a list of objects, each with place, header, cells, and why it can't be read. */
final class KeptRows {

    private static final JsonFactory JSON = new JsonFactory();

    private KeptRows() {}

    static String written(List<KeptRow> rows) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (var row : rows) {
                write(json, row);
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new IllegalStateException("rows can't be written", e);
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, KeptRow row) throws IOException {
        json.writeStartObject();
        list(json, "place", List.of(row.ref().table(), String.valueOf(row.ref().line())));
        list(json, "columns", row.columns());
        list(json, "cells", row.cells());
        list(json, "flaw", row.flaw().map(flaw -> List.of(flaw.name())).orElse(List.of()));
        list(json, "raw", List.of(row.raw()));
        json.writeEndObject();
    }

    private static void list(JsonGenerator json, String name, List<String> texts) throws IOException {
        json.writeArrayFieldStart(name);
        for (var text : texts) {
            json.writeString(text);
        }
        json.writeEndArray();
    }

    static ImmutableList<KeptRow> read(String kept) {
        try (var json = JSON.createParser(kept)) {
            var rows = ImmutableList.<KeptRow>builder();
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                rows.add(row(json));
            }
            return rows.build();
        } catch (IOException e) {
            throw new IllegalStateException("rows that were kept can't be read", e);
        }
    }

    private static KeptRow row(JsonParser json) throws IOException {
        var lists = new HashMap<String, ImmutableList<String>>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            lists.put(name, texts(json));
        }
        var place = lists.getOrDefault("place", ImmutableList.of());
        return new KeptRow(
                new RowRef(place.get(0), Integer.parseInt(place.get(1))),
                lists.getOrDefault("columns", ImmutableList.of()),
                lists.getOrDefault("cells", ImmutableList.of()),
                flaw(lists.getOrDefault("flaw", ImmutableList.of())),
                lists.getOrDefault("raw", ImmutableList.of("")).get(0));
    }

    private static Optional<Flaw> flaw(List<String> names) {
        return names.stream().map(Flaw::valueOf).findFirst();
    }

    private static ImmutableList<String> texts(JsonParser json) throws IOException {
        var texts = ImmutableList.<String>builder();
        json.nextToken();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            texts.add(json.getText());
        }
        return texts.build();
    }
}
