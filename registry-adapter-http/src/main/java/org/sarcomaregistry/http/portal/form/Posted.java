package org.sarcomaregistry.http.portal.form;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.FieldType;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.text.Legible;

/**
 * Reads what a browser sends: answers by the names of fields. It takes what people write for what they mean where there is
 * no doubt (24.3.2025, 1,5) and leaves everything else as it was written, for the examination to judge.
 */
public final class Posted {

    private static final Pattern NORWEGIAN_DAY = Pattern.compile("([0-9]{1,2})[.]([0-9]{1,2})[.]([0-9]{4})");
    private static final Pattern COMMA = Pattern.compile("[0-9]+,[0-9]+");
    private static final Pattern SPACED_NUMBER = Pattern.compile("[0-9]{6} [0-9]{5}");

    private Posted() {}

    /** The answers to fields that the form has; whatever else was sent is none of them. */
    public static ReportForm form(Codebook codebook, FormKind kind, Map<String, List<String>> parameters) {
        var answers = new LinkedHashMap<String, List<String>>();
        codebook.fields(kind).values().forEach(field -> {
            var sent = parameters.getOrDefault(field.name(), ImmutableList.of());
            answers.put(
                    field.name(), sent.stream().map(text -> meant(field, text)).collect(toImmutableList()));
        });
        return ReportForm.of(answers);
    }

    private static String meant(FieldSpec field, String sent) {
        var text = Normalizer.normalize(legible(sent), Normalizer.Form.NFC).strip();
        if (field.type() == FieldType.DATE || field.type() == FieldType.PARTIAL_DATE) {
            return day(text);
        }
        if (field.type() == FieldType.DECIMAL) {
            return COMMA.matcher(text).matches() ? text.replace(',', '.') : text;
        }
        return field.name().equals("patient_value")
                        && SPACED_NUMBER.matcher(text).matches()
                ? text.replace(" ", "")
                : text;
    }

    /** Browsers end lines with two characters; what can't be stored becomes a space. */
    private static String legible(String sent) {
        var lines = sent.replace("\r\n", "\n");
        if (Legible.isText(lines)) {
            return lines;
        }
        var kept = new StringBuilder();
        lines.codePoints()
                .forEach(point ->
                        kept.append(Legible.isText(Character.toString(point)) ? Character.toString(point) : " "));
        return kept.toString();
    }

    private static String day(String text) {
        var written = NORWEGIAN_DAY.matcher(text);
        return written.matches()
                ? "%s-%s-%s".formatted(written.group(3), twoDigits(written.group(2)), twoDigits(written.group(1)))
                : text;
    }

    private static String twoDigits(String digits) {
        return digits.length() == 1 ? "0" + digits : digits;
    }
}
