package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;

/** Judges a whole form by the codebook: the kind, unknown fields, missing fields, and each answer. */
final class FormCheck {

    private final Codebook codebook;

    FormCheck(Codebook codebook) {
        this.codebook = codebook;
    }

    /** Everything that is wrong with the form as a form, in the order of the codebook. */
    ImmutableList<Finding> of(FormKind kind, ReportForm form) {
        var fields = codebook.fields(kind);
        var findings = ImmutableList.<Finding>builder();
        fields.values().forEach(spec -> judge(spec, form).ifPresent(findings::add));
        form.fields().keySet().stream()
                .filter(name -> !fields.containsKey(name))
                .forEach(name -> findings.add(unknown(name)));
        return findings.build();
    }

    private static Optional<Finding> judge(FieldSpec spec, ReportForm form) {
        var answers = form.answers(spec.name());
        if (!answers.isEmpty()) {
            return spec.hidden().holdsFor(form)
                    ? Optional.of(FormRule.FIELD_HIDDEN.at(spec))
                    : new FieldCheck(spec).of(answers);
        }
        return spec.required().holdsFor(form) ? Optional.of(FormRule.FIELD_MISSING.at(spec)) : Optional.empty();
    }

    /** The name of an unknown field is repeated only if it could be a field's name: it might hold anything. */
    private static Finding unknown(String name) {
        boolean harmless = name.matches("[a-z][a-z_]{0,39}");
        return FormRule.FIELD_UNKNOWN.at(harmless ? name : "");
    }
}
