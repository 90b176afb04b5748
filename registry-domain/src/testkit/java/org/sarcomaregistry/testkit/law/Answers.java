package org.sarcomaregistry.testkit.law;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.FigureKey;

/**
 * What an indicator says of some people.
 *
 * @param figures by place and year; a figure of nobody may be left out
 * @param cases the courses that were looked at, person by person; empty for an indicator that tells no cases
 */
public record Answers(ImmutableSortedMap<FigureKey, FigureAnswer> figures, ImmutableList<CaseAnswer> cases) {

    /**
     * {@return the figure of a place and year, if there is one}
     *
     * @param key scope, year and group
     */
    public Optional<FigureAnswer> figure(FigureKey key) {
        return Optional.ofNullable(figures.get(key));
    }

    /**
     * {@return the same cases with other figures}
     *
     * @param others instead of those there are
     */
    public Answers with(ImmutableSortedMap<FigureKey, FigureAnswer> others) {
        return new Answers(others, cases);
    }
}
