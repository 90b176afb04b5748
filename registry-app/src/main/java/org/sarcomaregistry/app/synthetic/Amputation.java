package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;

/** NCSP codes of amputations. */
final class Amputation {

    private Amputation() {}

    static ImmutableList<String> codes(Spot spot) {
        return spot.procedures().stream()
                .map(code -> code.substring(0, 2))
                .map(region -> region + "Q" + (region.equals("NF") || region.equals("NG") ? "19" : "99"))
                .collect(ImmutableList.toImmutableList());
    }
}
