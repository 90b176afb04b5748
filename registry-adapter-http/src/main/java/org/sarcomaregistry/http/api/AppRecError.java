package org.sarcomaregistry.http.api;

import com.google.common.collect.ImmutableSet;
import org.sarcomaregistry.domain.report.Finding;

/** The errors of code system 8221 that say best what the registry finds; whatever they don't know is X99. */
enum AppRecError {
    E10("Ugyldig meldingsidentifikator"),
    E30("Pasientens fødselsnummer mangler"),
    E31("Pasientens fødselsnummer er feil"),
    T10("Støtter ikke meldingsformatet"),
    X99("Annen feil");

    private static final ImmutableSet<String> PATIENT = ImmutableSet.of("/patient_scheme", "/patient_value");
    private static final ImmutableSet<String> FORM = ImmutableSet.of("/form", "/form_version");
    private static final String MISSING = "FIELD-MISSING";

    private final String meaning;

    AppRecError(String meaning) {
        this.meaning = meaning;
    }

    static AppRecError of(Finding finding) {
        if (PATIENT.contains(finding.pointer())) {
            return finding.code().equals(MISSING) ? E30 : E31;
        }
        if (finding.pointer().equals("/message_id")) {
            return E10;
        }
        return FORM.contains(finding.pointer()) ? T10 : X99;
    }

    String code() {
        return name();
    }

    /** As the code system has it. */
    String meaning() {
        return meaning;
    }
}
