package org.sarcomaregistry.http.api;

import java.util.Map;
import java.util.OptionalLong;
import org.sarcomaregistry.domain.indicator.CaseCounts.CaseKey;
import org.sarcomaregistry.domain.indicator.Disclosure;
import org.sarcomaregistry.domain.tumour.TumourGroup;

/**
 * New cases of a reporting group at a place in a year.
 *
 * @param cases a number, or the word {@code suppressed}
 */
record GroupBody(PlaceBody place, int year, Group group, Object cases) {

    record Group(String code, String nb, String en) {

        static Group of(TumourGroup group) {
            return new Group(group.code(), group.label().nb(), group.label().en());
        }
    }

    static GroupBody of(Map.Entry<CaseKey, Integer> count) {
        var key = count.getKey();
        OptionalLong shown = Disclosure.count(count.getValue());
        return new GroupBody(
                PlaceBody.of(key.scope()),
                key.year(),
                Group.of(key.group()),
                shown.isPresent() ? shown.getAsLong() : ValueBody.SUPPRESSED);
    }
}
