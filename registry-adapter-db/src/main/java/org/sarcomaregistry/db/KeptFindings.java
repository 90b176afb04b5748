package org.sarcomaregistry.db;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.JSONB;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.text.Text;

/** Findings as receipts keep them: with the texts of their time, which later rules can't change. */
final class KeptFindings {

    private static final JsonFactory JSON = new JsonFactory();

    private KeptFindings() {}

    static String written(List<Finding> findings) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartArray();
            for (var finding : findings) {
                json.writeStartObject();
                json.writeStringField("code", finding.code());
                json.writeStringField("severity", finding.severity().code());
                json.writeStringField("field", finding.field());
                json.writeStringField("nb", finding.text().nb());
                json.writeStringField("en", finding.text().en());
                json.writeEndObject();
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new IllegalStateException("findings can't be written", e);
        }
        return text.toString();
    }

    static ImmutableList<Finding> read(JSONB kept) {
        try (var json = JSON.createParser(kept.data())) {
            var findings = ImmutableList.<Finding>builder();
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                findings.add(finding(members(json)));
            }
            return findings.build();
        } catch (IOException e) {
            throw new IllegalStateException("the findings of a receipt can't be read", e);
        }
    }

    private static Map<String, String> members(JsonParser json) throws IOException {
        var members = new HashMap<String, String>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            members.put(json.currentName(), json.nextTextValue());
        }
        return members;
    }

    private static Finding finding(Map<String, String> members) {
        return new Finding(
                need(members, "code"),
                Codes.parse(Severity.class, need(members, "severity")).orElseThrow(),
                need(members, "field"),
                Text.of(need(members, "nb"), need(members, "en")));
    }

    private static String need(Map<String, String> members, String name) {
        return Optional.ofNullable(members.get(name))
                .orElseThrow(() -> new IllegalStateException("a finding of a receipt lacks its " + name));
    }
}
