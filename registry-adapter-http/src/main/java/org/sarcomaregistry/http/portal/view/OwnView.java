package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;
import org.sarcomaregistry.domain.indicator.Attainment;

/**
 * A hospital's own part of the front page.
 *
 * @param levels how many figures have which level, those that there are
 * @param notes indicators without a figure here
 * @param seen stands for the figures shown, to ask later whether there are others
 */
public record OwnView(
        Choice choice,
        String place,
        ImmutableList<Level> levels,
        ImmutableList<Card> cards,
        ImmutableList<Note> notes,
        MissingView missing,
        String seen) {

    /** How many figures have a level. */
    public record Level(Mark mark, int figures) {

        public static Level of(Attainment attainment, int figures, Words words) {
            return new Level(Mark.of(attainment, words), figures);
        }
    }

    /** Where to ask whether the figures have changed. */
    public Address news() {
        return Address.at("/news", choice.place().code(), choice.year()).with("seen", seen);
    }
}
