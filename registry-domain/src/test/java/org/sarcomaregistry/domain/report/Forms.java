package org.sarcomaregistry.domain.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Makes forms of the codebook itself: every field, now and then, with an answer that the codebook allows. */
public final class Forms {

    private static final Map<Reference, List<String>> KNOWN = Map.ofEntries(
            Map.entry(Reference.VERSION, List.of(Codebook.current().version())),
            Map.entry(Reference.UNIT, List.of("974795787", "974557746")),
            Map.entry(Reference.UNIT_OR_UNKNOWN, List.of("974795787", "unknown")),
            Map.entry(Reference.UNIT_OR_ALL, List.of("974795787", "all")),
            Map.entry(Reference.HPR, List.of("1234567", "7")),
            Map.entry(Reference.TOPOGRAPHY, List.of("C49.2", "C40.2", "C16.9", "C54.1")),
            Map.entry(Reference.SITE, List.of("C64", "C18")),
            Map.entry(Reference.MORPHOLOGY, List.of("8850/3", "9180/3", "8936/3", "8890/3")),
            Map.entry(Reference.PROCEDURE, List.of("NFR09", "NFQ19", "JDC00")),
            Map.entry(Reference.REGIMEN, List.of("none")),
            Map.entry(Reference.DRUG, List.of("L01DB01", "L01AA06", "L01EA01")),
            Map.entry(Reference.LABORATORY, List.of("13", "18")),
            Map.entry(Reference.ICD10, List.of("C49.2", "C40", "I21.9")),
            Map.entry(Reference.MUNICIPALITY, List.of("0301", "4601")),
            Map.entry(Reference.FINDING, List.of("AGE-MORPH-P03", "TOPO-MORPH-10")),
            Map.entry(Reference.PATIENT, List.of("P-17", "P-18")));

    private Forms() {}

    /** Forms of a kind that the codebook allows; rules on what can be true together may still find something. */
    public static Arbitrary<ReportForm> of(FormKind kind) {
        return unasked(kind).map(form -> Codebook.current().reset(kind, form));
    }

    /** Forms of a kind with all answers allowed one by one, but perhaps not asked beside each other. */
    public static Arbitrary<ReportForm> unasked(FormKind kind) {
        var fields = new LinkedHashMap<String, Arbitrary<Optional<List<String>>>>();
        Codebook.current().fields(kind).values().forEach(spec -> fields.put(spec.name(), answers(spec, kind)));
        return Combinators.combine(new ArrayList<>(fields.values())).as(answers -> {
            var form = new LinkedHashMap<String, List<String>>();
            var names = new ArrayList<>(fields.keySet());
            for (int i = 0; i < names.size(); i++) {
                int at = i;
                answers.get(i).ifPresent(given -> form.put(names.get(at), given));
            }
            return ReportForm.of(form);
        });
    }

    private static Arbitrary<Optional<List<String>>> answers(FieldSpec spec, FormKind kind) {
        var given = list(spec, kind).map(Optional::of);
        return spec.required().equals(Condition.parse("no"))
                ? Arbitraries.oneOf(given, Arbitraries.just(Optional.empty()))
                : given;
    }

    private static Arbitrary<List<String>> list(FieldSpec spec, FormKind kind) {
        var one = one(spec, kind);
        return spec.type() == FieldType.INTEGERS ? one.list().ofMinSize(1).ofMaxSize(3) : one.map(List::of);
    }

    private static Arbitrary<String> one(FieldSpec spec, FormKind kind) {
        return switch (spec.name()) {
            case "form" -> Arbitraries.just(kind.code());
            case "patient_scheme", "new_id_scheme" -> Arbitraries.just("local");
            case "to", "end", "last_dose" -> dates(2026);
            default -> typed(spec);
        };
    }

    private static Arbitrary<String> typed(FieldSpec spec) {
        if (!spec.values().codes().isEmpty()) {
            return Arbitraries.of(spec.values().codes().asList());
        }
        return switch (spec.type()) {
            case DATE, PARTIAL_DATE -> dates(2021);
            case INTEGER, INTEGERS ->
                Arbitraries.integers()
                        .between(
                                spec.values().least().orElseThrow().intValue(),
                                spec.values().most().orElseThrow().intValue())
                        .map(String::valueOf);
            case DECIMAL -> Arbitraries.of("1", "2.5", "1.80");
            case TEXT, CODE, CODES ->
                spec.values()
                        .reference()
                        .map(reference -> Arbitraries.of(KNOWN.get(reference)))
                        .orElseGet(() -> Arbitraries.of("a", "Ærlig talt", "10 %"));
        };
    }

    private static Arbitrary<String> dates(int year) {
        return Arbitraries.integers().between(1, 12).map(month -> "%d-%02d-03".formatted(year, month));
    }
}
