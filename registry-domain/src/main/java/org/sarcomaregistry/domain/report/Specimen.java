package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.treatment.Growth;
import org.sarcomaregistry.domain.treatment.VascularInvasion;
import org.sarcomaregistry.domain.tumour.Grade;
import org.sarcomaregistry.domain.tumour.GradeSystem;

/**
 * What the pathologist saw in the specimen.
 *
 * @param sizeMm up to three dimensions in millimetres
 * @param necrosisPercent share of dead tumour tissue, 0–100
 * @param responseNecrosisPercent the same after neoadjuvant treatment
 */
public record Specimen(
        ImmutableList<Integer> sizeMm,
        Optional<Morphology> morphology,
        Optional<GradeSystem> gradeSystem,
        Optional<Grade> grade,
        Optional<Integer> mitosesPer10Hpf,
        Optional<Integer> mitosesPer5mm2,
        Optional<Integer> necrosisPercent,
        Optional<VascularInvasion> vascularInvasion,
        Optional<Growth> growth,
        Optional<Integer> responseNecrosisPercent) {

    static final ImmutableList<Binding<Surgery>> BINDINGS = ImmutableList.of(
            new Binding<>("specimen_mm", s -> s.specimen().sizeMm()),
            new Binding<>("morphology", s -> s.specimen().morphology()),
            new Binding<>("grade_system", s -> s.specimen().gradeSystem()),
            new Binding<>("grade", s -> s.specimen().grade()),
            new Binding<>("mitoses_per_10hpf", s -> s.specimen().mitosesPer10Hpf()),
            new Binding<>("mitoses_per_5mm2", s -> s.specimen().mitosesPer5mm2()),
            new Binding<>("necrosis_percent", s -> s.specimen().necrosisPercent()),
            new Binding<>("vascular_invasion", s -> s.specimen().vascularInvasion()),
            new Binding<>("growth", s -> s.specimen().growth()),
            new Binding<>("response_necrosis_percent", s -> s.specimen().responseNecrosisPercent()));

    static Specimen from(Answers a) {
        return new Specimen(
                a.all("specimen_mm", text -> Optional.of(Integer.parseInt(text))),
                a.read("morphology", Morphology::parse),
                a.codeIf("grade_system", GradeSystem.class),
                a.gradeIf("grade"),
                a.integerIf("mitoses_per_10hpf"),
                a.integerIf("mitoses_per_5mm2"),
                a.integerIf("necrosis_percent"),
                a.codeIf("vascular_invasion", VascularInvasion.class),
                a.codeIf("growth", Growth.class),
                a.integerIf("response_necrosis_percent"));
    }
}
