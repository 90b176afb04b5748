package org.sarcomaregistry.app.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcomaregistry.domain.person.NationalId;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.ReportForm;

/** A form while it is being filled in. Answers are codes and texts as the registry's codebook has them. */
final class Form {

    private static final String VERSION = "1";

    private final TreeMap<String, List<String>> answers = new TreeMap<>();
    private final FormKind kind;

    private Form(FormKind kind) {
        this.kind = kind;
        put("form", kind.code()).put("form_version", VERSION);
    }

    static Form of(FormKind kind) {
        return new Form(kind);
    }

    /** A form about a patient, under the number that holds on a day. */
    static Form of(FormKind kind, Person person, LocalDate day) {
        return new Form(kind).id("patient", person.idOn(day));
    }

    FormKind kind() {
        return kind;
    }

    Form id(String prefix, NationalId id) {
        return put(prefix + "_scheme", id.scheme().code()).put(prefix + "_value", id.value());
    }

    Form head(Ward ward, String reporter, LocalDate documented, String target) {
        return put("sender_unit", ward.unit())
                .put("department", ward.department().code())
                .put("reporter_hpr", reporter)
                .put("documented_on", documented)
                .put("target", target);
    }

    Form put(String field, String answer) {
        answers.put(field, List.of(answer));
        return this;
    }

    Form put(String field, LocalDate day) {
        return put(field, day.toString());
    }

    Form put(String field, int number) {
        return put(field, Integer.toString(number));
    }

    /** Leaves the field out where there is nothing to answer. */
    Form put(String field, Optional<?> answer) {
        return answer.map(value -> put(field, value.toString())).orElse(this);
    }

    Form putAll(String field, List<String> several) {
        if (!several.isEmpty()) {
            answers.put(field, several);
        }
        return this;
    }

    Form without(String field) {
        answers.remove(field);
        return this;
    }

    Form copy() {
        var copy = new Form(kind);
        copy.answers.putAll(answers);
        return copy;
    }

    String answer(String field) {
        return answers.getOrDefault(field, List.of("")).get(0);
    }

    ReportForm finished() {
        return ReportForm.of(answers);
    }
}
