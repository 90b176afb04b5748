package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.GradeSystem;

/** What the pathologist saw before treatment. */
public record Histology(
        Morphology morphology,
        Optional<PathologyReview> review,
        GradeSystem gradeSystem,
        Grade grade,
        FnclccScores fnclcc,
        Optional<Integer> mitosesPer5mm2,
        Optional<String> molecularFinding) {

    static final ImmutableList<Binding<WorkUp>> BINDINGS = ImmutableList.of(
            new Binding<>("morphology", w -> w.histology().morphology()),
            new Binding<>("pathology_review", w -> w.histology().review()),
            new Binding<>("grade_system", w -> w.histology().gradeSystem()),
            new Binding<>("grade", w -> w.histology().grade()),
            new Binding<>("fnclcc_differentiation", w -> w.histology().fnclcc().differentiation()),
            new Binding<>("fnclcc_mitosis", w -> w.histology().fnclcc().mitosis()),
            new Binding<>("fnclcc_necrosis", w -> w.histology().fnclcc().necrosis()),
            new Binding<>("mitoses_per_5mm2", w -> w.histology().mitosesPer5mm2()),
            new Binding<>("molecular_finding", w -> w.histology().molecularFinding()));

    static Histology from(Answers a) {
        return new Histology(
                a.need("morphology", Morphology::parse),
                a.codeIf("pathology_review", PathologyReview.class),
                a.code("grade_system", GradeSystem.class),
                a.gradeIf("grade").orElseThrow(),
                new FnclccScores(
                        a.integerIf("fnclcc_differentiation"),
                        a.integerIf("fnclcc_mitosis"),
                        a.integerIf("fnclcc_necrosis")),
                a.integerIf("mitoses_per_5mm2"),
                a.text("molecular_finding"));
    }

    /** Components of the FNCLCC grade: differentiation 1–3, mitoses 1–3, necrosis 0–2 points. */
    public record FnclccScores(
            Optional<Integer> differentiation, Optional<Integer> mitosis, Optional<Integer> necrosis) {}
}
