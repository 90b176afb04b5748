package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import org.sarcomaregistry.domain.treatment.Limb;
import org.sarcomaregistry.domain.treatment.ProcedureCode;
import org.sarcomaregistry.domain.treatment.Reconstruction;

/**
 * What was done.
 *
 * @param resectedOrgans three-character sites of organs taken with the tumour
 */
public record Operation(
        ImmutableList<ProcedureCode> procedures,
        Limb limb,
        ImmutableSet<Reconstruction> reconstruction,
        ImmutableList<String> resectedOrgans) {

    static final ImmutableList<Binding<Surgery>> BINDINGS = ImmutableList.of(
            new Binding<>("procedures", s -> s.operation().procedures()),
            new Binding<>("limb", s -> s.operation().limb()),
            new Binding<>("reconstruction", s -> s.operation().reconstruction()),
            new Binding<>("resected_organs", s -> s.operation().resectedOrgans()));

    static Operation from(Answers a) {
        return new Operation(
                a.all("procedures", ProcedureCode::parse),
                a.code("limb", Limb.class),
                a.codes("reconstruction", Reconstruction.class),
                a.all("resected_organs", java.util.Optional::of));
    }
}
