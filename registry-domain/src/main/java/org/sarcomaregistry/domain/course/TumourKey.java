package org.sarcomaregistry.domain.course;

import java.util.Comparator;
import java.util.Locale;
import org.sarcomaregistry.domain.tumour.Laterality;

/**
 * What makes two statements of one person be about one tumour: group of sites and group of histologies by IARC/ENCR
 * 2004, and the side. Its text is the registry's tumour id ({@code tumour_ref}), unique within the person.
 *
 * @param siteGroup three-character site that stands for the group; empty for a tumour that nobody has described
 * @param side {@code UNKNOWN} when no statement tells it
 * @param histologyGroup number of the group; 0 outside the groups
 */
public record TumourKey(String siteGroup, Laterality side, int histologyGroup) implements Comparable<TumourKey> {

    /** The tumour of a person of whom only treatment or death is known. */
    public static final TumourKey UNDESCRIBED = new TumourKey("", Laterality.UNKNOWN, 0);

    private static final Comparator<TumourKey> ORDER = Comparator.comparing(TumourKey::siteGroup)
            .thenComparing(TumourKey::histologyGroup)
            .thenComparing(TumourKey::side);

    /** {@return whether nobody has said where and what it is} */
    public boolean isUndescribed() {
        return siteGroup.isEmpty();
    }

    @Override
    public int compareTo(TumourKey other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code C49-6-left}. */
    @Override
    public String toString() {
        return isUndescribed()
                ? "undescribed"
                : siteGroup + "-" + histologyGroup + "-" + side.name().toLowerCase(Locale.ROOT);
    }
}
