package org.sarcomaregistry.http.portal.form;

import java.util.Optional;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.Reference;
import org.sarcomaregistry.domain.text.Text;

/** Says how an answer that is typed is written. */
final class Hints {

    private static final Text DAY =
            Text.of("Dato, for eksempel 24.03.2025 eller 2025-03-24", "Date, for example 2025-03-24 or 24.03.2025");
    private static final Text PARTIAL_DAY = Text.of(
            "Dato, for eksempel 24.03.2025; ukjent dag: 2025-03; bare året: 2025",
            "Date, for example 2025-03-24; day unknown: 2025-03; only the year: 2025");

    private Hints() {}

    static Optional<Text> of(FieldSpec field) {
        return switch (field.type()) {
            case DATE -> Optional.of(DAY);
            case PARTIAL_DATE -> Optional.of(PARTIAL_DAY);
            case INTEGER, INTEGERS, DECIMAL -> range(field);
            case TEXT, CODE, CODES -> field.values().reference().flatMap(Hints::of);
        };
    }

    private static Optional<Text> range(FieldSpec field) {
        return field.values()
                .least()
                .flatMap(least -> field.values()
                        .most()
                        .map(most -> Text.of(
                                "Tall fra " + least + " til " + most, "A number from " + least + " to " + most)));
    }

    private static Optional<Text> of(Reference reference) {
        return switch (reference) {
            case UNIT, UNIT_OR_UNKNOWN, UNIT_OR_ALL ->
                Optional.of(Text.of(
                        "Begynn på navnet, eller skriv organisasjonsnummeret",
                        "Begin with the name, or type the organisation number"));
            case TOPOGRAPHY, MORPHOLOGY, DRUG ->
                Optional.of(Text.of("Begynn på navnet, eller skriv koden", "Begin with the name, or type the code"));
            case PROCEDURE ->
                Optional.of(Text.of("Én kode i hvert felt, som NFR09", "One code in each field, such as NFR09"));
            case SITE -> Optional.of(Text.of("Én kode i hvert felt, som C64", "One code in each field, such as C64"));
            case HPR -> Optional.of(Text.of("Inntil ni sifre", "Up to nine digits"));
            case FORM, VERSION, PATIENT, REGIMEN, LABORATORY, ICD10, MUNICIPALITY, FINDING -> Optional.empty();
        };
    }
}
