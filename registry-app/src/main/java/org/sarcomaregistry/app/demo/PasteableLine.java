package org.sarcomaregistry.app.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.LinkedHashMap;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;

/** One line for a shell that sends a report and asks for its effects. */
public final class PasteableLine {

    private PasteableLine() {}

    /** The line; its body holds no single quote, so that it can stand between two. */
    public static String of(Invitation invitation, String address, String token) {
        return "curl -sS -X POST '" + address + "/api/v1/reports?effects=true' -H 'Authorization: Bearer " + token
                + "' -H 'Content-Type: application/json' -d '"
                + json(invitation.form()).replace("'", "\\u0027") + "'";
    }

    private static String json(ReportForm form) {
        var fields = Codebook.current().fields(FormKind.SURGERY);
        var body = new LinkedHashMap<String, Object>();
        fields.forEach((name, spec) -> {
            var answers = form.answers(name);
            if (!answers.isEmpty()) {
                body.put(name, spec.type().isMany() ? answers : answers.get(0));
            }
        });
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
