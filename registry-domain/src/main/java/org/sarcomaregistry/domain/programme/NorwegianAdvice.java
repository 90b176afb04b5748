package org.sarcomaregistry.domain.programme;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Streams;

/** The recommendations of the Norwegian action programme, chapter by chapter. */
final class NorwegianAdvice {

    static final ImmutableList<Recommendation> ALL = Streams.concat(
                    WorkUpAdvice.ALL.stream(),
                    SurgeryAdvice.ALL.stream(),
                    RadiotherapyAdvice.ALL.stream(),
                    DrugAdvice.ALL.stream())
            .collect(ImmutableList.toImmutableList());

    private NorwegianAdvice() {}
}
