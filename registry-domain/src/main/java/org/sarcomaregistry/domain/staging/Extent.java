package org.sarcomaregistry.domain.staging;

import java.util.Optional;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.NCategory;
import org.sarcomaregistry.domain.tumour.TCategory;
import org.sarcomaregistry.domain.tumour.Tnm;

/**
 * The categories that a stage is looked up by; what was not reported stands as its X.
 *
 * @param m empty for MX, which no edition defines any more
 */
public record Extent(TCategory t, NCategory n, Optional<MCategory> m) {

    /**
     * Reads a missing T as TX and a missing N as NX.
     *
     * @param t as stated; empty when nobody tells it
     * @param n as stated; empty when nobody tells it
     * @param m as stated; empty when nobody tells it
     * @return an extent without gaps
     */
    public static Extent of(Optional<TCategory> t, Optional<NCategory> n, Optional<MCategory> m) {
        return new Extent(t.orElse(TCategory.TX), n.orElse(NCategory.NX), m);
    }

    /**
     * The categories of a TNM, whatever its edition.
     *
     * @param tnm as stated
     * @return an extent without gaps
     */
    public static Extent of(Tnm tnm) {
        return of(tnm.t(), tnm.n(), tnm.m());
    }
}
