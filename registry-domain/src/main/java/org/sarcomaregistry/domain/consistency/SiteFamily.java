package org.sarcomaregistry.domain.consistency;

import java.util.function.Predicate;

/** A family of tumour types, to be bound to sites where it occurs, or does not. */
record SiteFamily(HistologySet histologies) {

    static SiteFamily of(String histologies) {
        return new SiteFamily(HistologySet.of(histologies));
    }

    /** Fires for a known site that is none of these. */
    Predicate<Facts> outside(String sites) {
        var usual = SiteSet.of(sites);
        return f -> histologies.has(f.histology()) && usual.lacks(f.site());
    }

    /** Fires for one of these sites. */
    Predicate<Facts> inside(String sites) {
        var unusual = SiteSet.of(sites);
        return f -> histologies.has(f.histology()) && unusual.has(f.site());
    }
}
