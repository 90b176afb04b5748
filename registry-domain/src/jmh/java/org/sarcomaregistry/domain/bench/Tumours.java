package org.sarcomaregistry.domain.bench;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.sarcomaregistry.domain.staging.StagingCase;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.NCategory;
import org.sarcomaregistry.domain.tumour.TCategory;
import org.sarcomaregistry.domain.tumour.Tnm;
import org.sarcomaregistry.domain.tumour.TnmEdition;
import org.sarcomaregistry.domain.tumour.Topography;

/** Tumours to measure with: every subtype of the catalogue, at sites where sarcomas are found. */
final class Tumours {

    /** A power of two, so that going round costs nothing. */
    static final int NUMBER = 1024;

    static final int MASK = NUMBER - 1;

    private static final List<Topography> SITES = List.of(
                    "C49.2", "C49.1", "C49.5", "C48.0", "C40.2", "C41.4", "C16.9", "C17.0", "C54.2", "C69.6", "C50.9",
                    "C44.5")
            .stream()
            .map(code -> Topography.parse(code).orElseThrow())
            .toList();

    private Tumours() {}

    static StagingCase random(Random random) {
        var subtype = one(random, SubtypeCatalogue.current().all());
        return StagingCase.of(subtype.morphology(), one(random, SITES));
    }

    static Tnm tnm(Random random) {
        return new Tnm(
                Optional.of(one(random, List.of(TCategory.values()))),
                Optional.of(one(random, List.of(NCategory.values()))),
                Optional.of(one(random, List.of(MCategory.values()))),
                one(random, List.of(TnmEdition.values())));
    }

    static <T> T one(Random random, List<T> of) {
        return of.get(random.nextInt(of.size()));
    }
}
