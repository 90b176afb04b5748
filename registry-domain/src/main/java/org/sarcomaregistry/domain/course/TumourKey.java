package org.sarcomaregistry.domain.course;

import java.util.Comparator;
import java.util.Locale;
import org.sarcomaregistry.domain.tumour.Laterality;

/**
 * What tells a tumour from the person's other tumours: group of sites and group of histologies by IARC/ENCR 2004, the
 * side, and a part where two tumours have all these in common. Its text is the registry's tumour id
 * ({@code tumour_ref}), unique within the person.
 *
 * @param siteGroup three-character site that stands for the group; empty for a tumour that nobody has described
 * @param side {@code UNKNOWN} when no statement tells one side
 * @param histologyGroup number of the group; 0 outside the groups
 * @param part subsite, or histology outside the groups; empty where nothing needs to be told apart
 */
public record TumourKey(String siteGroup, Laterality side, int histologyGroup, String part)
        implements Comparable<TumourKey> {

    /** The tumour of a person of whom only treatment or death is known. */
    public static final TumourKey UNDESCRIBED = new TumourKey("", Laterality.UNKNOWN, 0, "");

    private static final Comparator<TumourKey> ORDER = Comparator.comparing(TumourKey::siteGroup)
            .thenComparing(TumourKey::histologyGroup)
            .thenComparing(TumourKey::side)
            .thenComparing(TumourKey::part);

    /** {@return whether nobody has said where and what it is} */
    public boolean isUndescribed() {
        return siteGroup.isEmpty();
    }

    /** The same without the part. */
    TumourKey whole() {
        return new TumourKey(siteGroup, side, histologyGroup, "");
    }

    TumourKey withPart(String told) {
        return new TumourKey(siteGroup, side, histologyGroup, told);
    }

    /**
     * Whether an id may mean this tumour: its own id, or one from when less or more was known of side and part. That no
     * other tumour of the person fits is for the caller to see.
     */
    boolean isMeantBy(String id) {
        var sideless = new TumourKey(siteGroup, Laterality.UNKNOWN, histologyGroup, "").toString();
        return id.equals(toString())
                || id.equals(whole().toString())
                || id.equals(sideless)
                || id.startsWith(this + "-")
                || (side == Laterality.UNKNOWN && id.startsWith(siteGroup + "-" + histologyGroup + "-"));
    }

    @Override
    public int compareTo(TumourKey other) {
        return ORDER.compare(this, other);
    }

    /** For example {@code C49-6-left}, or {@code C49-6-left-C49.2} beside another such in another place. */
    @Override
    public String toString() {
        return isUndescribed()
                ? "undescribed"
                : siteGroup + "-" + histologyGroup + "-" + side.name().toLowerCase(Locale.ROOT)
                        + (part.isEmpty() ? "" : "-" + part);
    }
}
