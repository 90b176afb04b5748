package org.sarcomaregistry.domain.course;

import static java.util.Comparator.comparing;

import com.google.common.collect.Collections2;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multimaps;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Set;
import org.sarcomaregistry.domain.tumour.HistologyGroup;
import org.sarcomaregistry.domain.tumour.Laterality;
import org.sarcomaregistry.domain.tumour.Primary;
import org.sarcomaregistry.domain.tumour.SiteGroup;
import org.sarcomaregistry.domain.tumour.Topography;

/** Gives tumours their ids from the statements about them. */
final class TumourNames {

    private static final Comparator<HistologyGroup> SPECIFIC_FIRST =
            comparing(HistologyGroup::unspecific).thenComparing(HistologyGroup::number);

    private TumourNames() {}

    /** Each tumour's key with its statements; the part is told only where two keys would be the same. */
    static ImmutableSetMultimap<TumourKey, Primary> of(Collection<ImmutableSet<Primary>> tumours) {
        var named = ImmutableSetMultimap.<TumourKey, Primary>builder();
        Multimaps.index(tumours, TumourNames::whole).asMap().forEach((key, alike) -> {
            for (var tumour : alike) {
                named.putAll(alike.size() > 1 ? parted(key, tumour) : key, tumour);
            }
        });
        return named.build();
    }

    private static TumourKey whole(Set<Primary> tumour) {
        var sites = Collections2.transform(
                tumour, statement -> SiteGroup.of(statement.site()).code());
        var groups = Collections2.transform(tumour, statement -> HistologyGroup.of(statement.morphology()));
        int group = Collections.min(groups, SPECIFIC_FIRST).number();
        return new TumourKey(Collections.min(sites), side(tumour), group, "");
    }

    /** Left or right goes before the midline; a tumour of both has no one side. */
    private static Laterality side(Set<Primary> tumour) {
        var sides = Collections2.transform(tumour, Primary::side);
        boolean left = sides.contains(Laterality.LEFT);
        if (left != sides.contains(Laterality.RIGHT)) {
            return left ? Laterality.LEFT : Laterality.RIGHT;
        }
        return !left && sides.contains(Laterality.MIDLINE) ? Laterality.MIDLINE : Laterality.UNKNOWN;
    }

    private static TumourKey parted(TumourKey key, Set<Primary> tumour) {
        var parts = key.histologyGroup() == 0
                ? tumour.stream()
                        .map(statement -> String.valueOf(statement.morphology().histology()))
                : tumour.stream().map(Primary::site).map(Topography::code);
        return key.withPart(parts.min(String::compareTo).orElseThrow());
    }
}
