package org.sarcomaregistry.domain.report;

import java.util.Optional;
import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.person.IdScheme;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.person.PatientIdReading;
import org.sarcomaregistry.domain.person.Sex;

/** Judges the patient numbers of a form. No finding repeats a number. */
final class IdentityCheck {

    private final IdPolicy policy;

    IdentityCheck(IdPolicy policy) {
        this.policy = policy;
    }

    /** What is wrong with the number in a pair of fields; nothing when it isn't given. */
    Optional<Finding> of(ReportForm form, String schemeField, String valueField) {
        return form.answer(schemeField)
                .flatMap(scheme -> form.answer(valueField).flatMap(value -> judge(scheme, value, valueField)));
    }

    private Optional<Finding> judge(String scheme, String value, String field) {
        if (IdScheme.parse(scheme).filter(s -> !policy.schemes().contains(s)).isPresent()) {
            return Optional.of(FormRule.ID_SCHEME.at(field));
        }
        return PatientId.parse(scheme, value).fold(valid -> admissible(valid, field), invalid -> wrong(invalid, field));
    }

    /** What the form says of birth and sex beside a number that shows them; a contradiction is an error. */
    Optional<Finding> contradiction(ReportForm form) {
        var scheme = form.answer("patient_scheme");
        var value = form.answer("patient_value");
        if (scheme.isEmpty() || value.isEmpty()) {
            return Optional.empty();
        }
        return PatientId.parse(scheme.get(), value.get())
                .fold(
                        valid -> differs(form, "patient_born", valid.born().map(Object::toString))
                                .or(() ->
                                        differs(form, "patient_sex", valid.sex().map(Sex::code))),
                        invalid -> Optional.empty());
    }

    private static Optional<Finding> differs(ReportForm form, String field, Optional<String> shown) {
        boolean differs = form.answer(field)
                .flatMap(stated -> shown.map(known -> !known.equals(stated)))
                .orElse(false);
        return differs ? Optional.of(FormRule.ID_CONTRADICTION.at(field)) : Optional.empty();
    }

    private Optional<Finding> admissible(PatientIdReading.Valid valid, String field) {
        if (valid.id().scheme() == IdScheme.LOCAL) {
            return Optional.empty();
        }
        if (valid.synthetic() && !policy.synthetic()) {
            return Optional.of(FormRule.ID_SYNTHETIC.at(field));
        }
        return valid.synthetic() || policy.real() ? Optional.empty() : Optional.of(FormRule.ID_REAL.at(field));
    }

    private static Optional<Finding> wrong(PatientIdReading.Invalid invalid, String field) {
        var flaw = invalid.flaw();
        return Optional.of(new Finding(
                "ID-" + flaw.code().toUpperCase(java.util.Locale.ROOT), Severity.ERROR, field, flaw.text()));
    }
}
