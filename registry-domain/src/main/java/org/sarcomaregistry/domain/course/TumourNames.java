package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static com.google.common.collect.ImmutableSetMultimap.flatteningToImmutableSetMultimap;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.Collection;
import java.util.Set;
import org.sarcomaregistry.domain.tumour.HistologyGroup;
import org.sarcomaregistry.domain.tumour.Laterality;
import org.sarcomaregistry.domain.tumour.Primary;
import org.sarcomaregistry.domain.tumour.SiteGroup;
import org.sarcomaregistry.domain.tumour.Topography;

/** Gives tumours their ids from the statements about them. */
final class TumourNames {

    private TumourNames() {}

    /** Each tumour's key with its statements; the part is told only where two keys would be the same. */
    static ImmutableSetMultimap<TumourKey, Primary> of(Collection<ImmutableSet<Primary>> tumours) {
        var times = tumours.stream().collect(groupingBy(TumourNames::whole, counting()));
        return tumours.stream()
                .collect(flatteningToImmutableSetMultimap(
                        tumour -> times.getOrDefault(whole(tumour), 0L) > 1 ? parted(tumour) : whole(tumour),
                        Set::stream));
    }

    private static TumourKey whole(Set<Primary> tumour) {
        var site = tumour.stream()
                .map(statement -> SiteGroup.of(statement.site()).code())
                .min(String::compareTo)
                .orElseThrow();
        var groups = tumour.stream()
                .map(statement -> HistologyGroup.of(statement.morphology()))
                .collect(toImmutableSet());
        boolean specific = groups.stream().anyMatch(group -> !group.unspecific());
        int histology = groups.stream()
                .filter(group -> !specific || !group.unspecific())
                .mapToInt(HistologyGroup::number)
                .min()
                .orElseThrow();
        return new TumourKey(site, side(tumour), histology, "");
    }

    /** Left or right goes before the midline; a tumour of both has no one side. */
    private static Laterality side(Set<Primary> tumour) {
        var sides = tumour.stream().map(Primary::side).collect(toImmutableSet());
        boolean left = sides.contains(Laterality.LEFT);
        if (left != sides.contains(Laterality.RIGHT)) {
            return left ? Laterality.LEFT : Laterality.RIGHT;
        }
        return !left && sides.contains(Laterality.MIDLINE) ? Laterality.MIDLINE : Laterality.UNKNOWN;
    }

    private static TumourKey parted(Set<Primary> tumour) {
        var key = whole(tumour);
        var parts = key.histologyGroup() == 0
                ? tumour.stream()
                        .map(statement -> String.valueOf(statement.morphology().histology()))
                : tumour.stream().map(Primary::site).map(Topography::code);
        return key.withPart(parts.min(String::compareTo).orElseThrow());
    }
}
