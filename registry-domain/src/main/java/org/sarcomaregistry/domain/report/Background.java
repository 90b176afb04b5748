package org.sarcomaregistry.domain.report;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.code.YesNoUnknown;

/** What the patient brought along: performance status, earlier disease and predisposition. */
public record Background(
        WhoStatus whoStatus,
        YesNoUnknown earlierCancer,
        YesNoUnknown earlierRadiotherapyAtSite,
        Optional<Predisposition> predisposition) {

    static final ImmutableList<Binding<WorkUp>> BINDINGS = ImmutableList.of(
            new Binding<>("who_status", w -> w.background().whoStatus()),
            new Binding<>("earlier_cancer", w -> w.background().earlierCancer()),
            new Binding<>("earlier_radiotherapy_at_site", w -> w.background().earlierRadiotherapyAtSite()),
            new Binding<>("predisposition", w -> w.background().predisposition()));

    static Background from(Answers a) {
        return new Background(
                a.code("who_status", WhoStatus.class),
                a.code("earlier_cancer", YesNoUnknown.class),
                a.code("earlier_radiotherapy_at_site", YesNoUnknown.class),
                a.codeIf("predisposition", Predisposition.class));
    }
}
