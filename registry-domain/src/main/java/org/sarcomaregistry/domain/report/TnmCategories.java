package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.NCategory;
import org.sarcomaregistry.domain.tumour.TCategory;
import org.sarcomaregistry.domain.tumour.TnmEdition;

/** TNM categories as reported, with their edition; the codebook lists what each may be. */
public record TnmCategories(
        Optional<TCategory> t, Optional<NCategory> n, Optional<MCategory> m, Optional<TnmEdition> edition) {

    static final ImmutableList<Binding<WorkUp>> BINDINGS = ImmutableList.of(
            new Binding<>("t", w -> w.tnm().t()),
            new Binding<>("n", w -> w.tnm().n()),
            new Binding<>("m", w -> w.tnm().m()),
            new Binding<>("tnm_edition", w -> w.tnm().edition()));

    static TnmCategories from(Answers a) {
        return new TnmCategories(
                a.codeIf("t", TCategory.class),
                a.codeIf("n", NCategory.class),
                a.codeIf("m", MCategory.class),
                a.codeIf("tnm_edition", TnmEdition.class));
    }
}
