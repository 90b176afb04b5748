package org.sarcomaregistry.domain.clinical;

import java.util.Comparator;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/** Names a count of a clinical table. */
public record ClinicalCell(ClinicalTable table, TumourGroup group, Category category)
        implements Comparable<ClinicalCell> {

    private static final Comparator<ClinicalCell> ORDER = Comparator.comparing(ClinicalCell::table)
            .thenComparing(ClinicalCell::group)
            .thenComparing(ClinicalCell::category);

    @Override
    public int compareTo(ClinicalCell other) {
        return ORDER.compare(this, other);
    }
}
