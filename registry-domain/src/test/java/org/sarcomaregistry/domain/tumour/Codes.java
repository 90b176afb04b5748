package org.sarcomaregistry.domain.tumour;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.Subtype;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;

/** Random codes of tumours, those of the tables more often than others. */
final class Codes {

    private Codes() {}

    static Arbitrary<Morphology> morphologies() {
        return Arbitraries.oneOf(
                Arbitraries.of(SubtypeCatalogue.current().all()).map(Subtype::morphology),
                Combinators.combine(Arbitraries.integers().between(8000, 9999), Arbitraries.of(0, 1, 3))
                        .as(Morphology::new));
    }

    static Arbitrary<Topography> topographies() {
        var listed = Arbitraries.of(Sites.icdO3().all()).map(site -> new Topography(site.code()));
        return Arbitraries.oneOf(
                listed,
                Combinators.combine(listed, Arbitraries.integers().between(0, 9))
                        .as((site, digit) ->
                                new Topography(site.threeCharacter().code() + "." + digit)));
    }
}
