package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Status;
import org.sarcomaregistry.domain.indicator.Target;

/**
 * One figure of one indicator.
 *
 * @param numbers what was counted
 * @param nation the share of the whole country in the newest release
 * @param cases where the cases behind the figure are; empty on public pages
 * @param beside the figure of a release beside others; none where there is nothing to compare with, or it is hidden
 */
public record Card(
        Meaning meaning,
        Mark mark,
        Numbers numbers,
        Optional<Bar> bar,
        Optional<String> nation,
        Optional<String> cases,
        ImmutableList<Beside> beside) {

    /** What a figure is beside others, such as the nation or its own earlier years. */
    public record Beside(String label, String words) {}

    /** The same figure, beside others. */
    public Card beside(ImmutableList<Beside> others) {
        return new Card(meaning, mark, numbers, bar, nation, cases, others);
    }

    /**
     * What an indicator means, without any figure.
     *
     * @param provisional why the definition is not the last word; empty if it is published
     */
    public record Meaning(
            String id,
            String name,
            Optional<String> target,
            Optional<String> provisional,
            String definition,
            String source) {

        /** The meaning of an indicator in the reader's language. */
        public static Meaning of(Indicator indicator, Words words) {
            boolean published = indicator.status() == Status.PUBLISHED;
            return new Meaning(
                    indicator.id(),
                    words.say(indicator.name()),
                    indicator.target().map(Target::text).map(words::say),
                    published
                            ? Optional.empty()
                            : Optional.of(words.say(indicator.status().label())),
                    indicator.definition(words.language()),
                    words.say(indicator.source()));
        }
    }

    /**
     * What was counted, written out; where something may not be shown, a word says so.
     *
     * @param share of those decided
     * @param counted numerator and denominator
     * @param interval Wilson's 95 % interval
     * @param everyLook the 95 % interval that holds however often it is looked at; empty for what is frozen
     * @param open how many courses could still move the share
     * @param bounds what the share could become once they are settled
     */
    public record Numbers(
            String share, String counted, String interval, Optional<String> everyLook, String open, String bounds) {}

    /** Whether something of the figure may be shown, so that what was counted is more than one word. */
    public boolean isShown() {
        return bar.isPresent();
    }

    /** Whether the definition is the last word. */
    public boolean isProvisional() {
        return meaning.provisional().isPresent();
    }
}
