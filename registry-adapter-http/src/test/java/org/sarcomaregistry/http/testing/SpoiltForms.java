package org.sarcomaregistry.http.testing;

import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.FieldType;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.Forms;
import org.sarcomaregistry.domain.report.ReportForm;

/** Forms of the codebook with something wrong in some of them; the same for whoever says what a form may say. */
public final class SpoiltForms {

    private static final List<String> WRONG = List.of(
            "bogus",
            "none",
            "unknown",
            "-1",
            "0",
            "99999",
            "1.23456",
            "2024-02-30",
            "2023-02-29",
            "2024-02-29",
            "1900-02-29",
            "2024-13",
            "2024-05",
            "x".repeat(4001),
            "C49",
            "8890/4",
            "R3");

    private SpoiltForms() {}

    /** Forms of a kind: answers that aren't asked beside each other, that are missing, repeated, nonsense, or all right. */
    public static Arbitrary<ReportForm> of(FormKind kind) {
        return Combinators.combine(Forms.unasked(kind), spoiling(kind)).as((form, spoil) -> spoil.apply(form));
    }

    /** Two answers where several may be given, which is nothing wrong unless one of them stands alone. */
    private static Arbitrary<UnaryOperator<ReportForm>> two(FormKind kind) {
        var several = Codebook.current().fields(kind).values().stream()
                .filter(field -> field.type() == FieldType.CODES)
                .filter(field -> !field.values().codes().isEmpty())
                .toList();
        return several.isEmpty()
                ? Arbitraries.just(UnaryOperator.identity())
                : Arbitraries.of(several)
                        .flatMap(field -> Arbitraries.of(field.values().codes().asList())
                                .tuple2()
                                .map(codes -> form -> form.with(field.name(), codes.get1(), codes.get2())));
    }

    private static Arbitrary<UnaryOperator<ReportForm>> spoiling(FormKind kind) {
        var fields = Arbitraries.of(Codebook.current().fields(kind).keySet())
                .filter(name ->
                        !List.of("form", "form_version", "patient_scheme").contains(name));
        return Arbitraries.oneOf(
                Arbitraries.just(UnaryOperator.identity()),
                Arbitraries.just(form -> form.with("colour", "red")),
                fields.map(field -> form -> form.without(field)),
                two(kind),
                Combinators.combine(fields, Arbitraries.of(WRONG))
                        .as((field, wrong) -> form -> form.with(field, wrong)),
                fields.map(field -> form -> form.answers(field).isEmpty()
                        ? form
                        : form.with(
                                field,
                                form.answers(field).get(0),
                                form.answers(field).get(0))),
                Combinators.combine(fields, Arbitraries.of(WRONG))
                        .as((field, wrong) -> form -> form.answers(field).isEmpty()
                                ? form
                                : form.with(field, form.answers(field).get(0), wrong)));
    }
}
