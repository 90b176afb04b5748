package org.sarcomaregistry.domain.staging;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;

/** How far the size of a tumour alone decides its T category. */
public enum SizeUse implements Coded {
    /** Every T from T1 on follows from the size. */
    YES,
    /** Size and depth together. */
    WITH_DEPTH,
    /** Some categories follow from the size, others from spread. */
    IN_PART,
    /** The size decides nothing. */
    NO;

    @Override
    public String code() {
        return Codes.fromName(this);
    }
}
