package org.sarcomaregistry.app.calc;

import org.sarcomaregistry.domain.staging.Extent;
import org.sarcomaregistry.domain.tumour.MCategory;
import org.sarcomaregistry.domain.tumour.NCategory;
import org.sarcomaregistry.domain.tumour.TCategory;

/** The columns t, n and m; a blank is read as the X of its category. */
final class Extents {

    private static final String NOT_TOLD = "MX";

    private Extents() {}

    static Extent of(InputRow row) throws BadRow {
        return Extent.of(
                row.codeIfPresent("t", TCategory.class, ""),
                row.codeIfPresent("n", NCategory.class, ""),
                row.codeIfPresent("m", MCategory.class, NOT_TOLD));
    }
}
