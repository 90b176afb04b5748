package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.reverseOrder;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.FigureKey;

/**
 * The years that have figures.
 *
 * @param all the newest first, never empty
 * @param lastComplete the last calendar year that is over
 */
record Years(ImmutableList<Integer> all, int lastComplete) {

    static Years of(Collection<FigureKey> figures, int lastComplete) {
        var years = figures.stream()
                .map(FigureKey::year)
                .distinct()
                .sorted(reverseOrder())
                .collect(toImmutableList());
        return new Years(years.isEmpty() ? ImmutableList.of(lastComplete) : years, lastComplete);
    }

    /** The year asked for; else the last one that is over, if it has figures; else the newest that has. */
    int chosen(Optional<Integer> asked) {
        if (asked.filter(year -> !all.contains(year)).isPresent()) {
            throw Asked.notFound();
        }
        return asked.orElseGet(() -> all.contains(lastComplete) ? lastComplete : all.get(0));
    }
}
