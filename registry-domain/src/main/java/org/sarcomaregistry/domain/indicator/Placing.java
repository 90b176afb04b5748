package org.sarcomaregistry.domain.indicator;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Optional;
import org.sarcomaregistry.domain.course.Course;

/**
 * Where and when a course counts.
 *
 * @param attribution which unit it is attributed to
 * @param year which year it belongs to
 * @param pooledYears how many calendar years make one figure, at least 1; the figure bears the last of them
 * @param perHospital whether figures are made for hospitals and trusts, or for regions and the nation only
 */
public record Placing(Attribution attribution, YearOf year, int pooledYears, boolean perHospital) {

    /**
     * Refuses to pool fewer than one year.
     *
     * @param attribution which unit it is attributed to
     * @param year which year it belongs to
     * @param pooledYears how many calendar years make one figure, at least 1; the figure bears the last of them
     * @param perHospital whether figures are made for hospitals and trusts, or for regions and the nation only
     */
    public Placing {
        if (pooledYears < 1) {
            throw new IllegalArgumentException("at least one year makes a figure");
        }
    }

    /**
     * {@return by unit and year of diagnosis}
     *
     * @param attribution which unit a course counts for
     */
    public static Placing byDiagnosis(Attribution attribution) {
        return new Placing(attribution, YearOf.DIAGNOSIS, 1, true);
    }

    /**
     * {@return the smallest place with figures that count a course: the unit that it is attributed to, or that unit's
     * region, or the nation}
     *
     * @param course of which it is asked
     */
    public Scope smallestPlace(Course course) {
        var place = attribution.of(course);
        while (!perHospital && !place.isWide()) {
            place = Scopes.NORWAY.parent(place).orElse(Scope.NATION);
        }
        return place;
    }

    /**
     * {@return the figures that a course counts in: of its place and of all that this is part of, in its year and in the
     * following ones that pool it; none for a course that can't be placed in a year}
     *
     * @param indicator whose figures
     * @param course of which it is asked
     */
    public ImmutableList<FigureKey> figures(String indicator, Course course) {
        var figures = ImmutableList.<FigureKey>builder();
        year.day(course).map(LocalDate::getYear).ifPresent(first -> {
            for (var place = Optional.of(smallestPlace(course));
                    place.isPresent();
                    place = Scopes.NORWAY.parent(place.get())) {
                for (int y = first; y < first + pooledYears; y++) {
                    figures.add(new FigureKey(indicator, place.get(), y));
                }
            }
        });
        return figures.build();
    }
}
