package org.sarcomaregistry.domain.restatement;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;

/** Counts everybody of one time anew, one after the other. Used once. */
final class Recount {

    private final Moment moment;
    private final Map<FigureKey, Counts> sums = new HashMap<>();

    Recount(Moment moment) {
        this.moment = moment;
    }

    LocalDate dataDate() {
        return moment.dataDate();
    }

    /** What a person counts in each figure that was published. */
    ImmutableMap<FigureKey, Counts> count(Indicator indicator, Collection<History> histories) {
        var counted = new HashMap<FigureKey, Counts>();
        courses(histories).forEach(course -> {
            var counts = Counts.of(indicator.contribution(course, moment.dataDate()));
            if (!counts.equals(Counts.NONE)) {
                indicator.placing().figures(indicator.id(), course).stream()
                        .filter(moment.published()::containsKey)
                        .forEach(key -> counted.merge(key, counts, Counts::plus));
            }
        });
        counted.forEach((key, counts) -> sums.merge(key, counts, Counts::plus));
        return ImmutableMap.copyOf(counted);
    }

    static Stream<Course> courses(Collection<History> histories) {
        return histories.stream().flatMap(history -> history.courses().stream());
    }

    /** What all of them count so far. */
    Counts sum(FigureKey key) {
        return sums.getOrDefault(key, Counts.NONE);
    }

    /** The published figures that count otherwise. */
    Stream<FigureKey> others() {
        return moment.published().entrySet().stream()
                .filter(entry -> !entry.getValue().equals(sum(entry.getKey())))
                .map(Map.Entry::getKey);
    }
}
