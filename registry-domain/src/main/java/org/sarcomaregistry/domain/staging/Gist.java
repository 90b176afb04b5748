package org.sarcomaregistry.domain.staging;

/**
 * A resected GIST, as far as its risk depends on it.
 *
 * @param sizeCm largest diameter in centimetres, greater than zero
 * @param mitosesPer5mm2 counted in, or converted to, 5 mm²; not negative
 * @param ruptured before or during the operation
 */
public record Gist(double sizeCm, double mitosesPer5mm2, GistSite site, boolean ruptured) {

    /**
     * Refuses a size that is not positive, and a count that is negative or infinite.
     *
     * @param sizeCm largest diameter in centimetres, greater than zero
     * @param mitosesPer5mm2 counted in, or converted to, 5 mm²; not negative
     * @param site in the stomach or not
     * @param ruptured before or during the operation
     */
    public Gist {
        if (!(sizeCm > 0) || !(mitosesPer5mm2 >= 0) || Double.isInfinite(sizeCm) || Double.isInfinite(mitosesPer5mm2)) {
            throw new IllegalArgumentException("no GIST of " + sizeCm + " cm with " + mitosesPer5mm2 + " mitoses");
        }
    }
}
