package org.sarcomaregistry.testkit.law;

import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.sarcomaregistry.testkit.law.IndicatorUnderTest.Power;
import org.sarcomaregistry.testkit.story.Stories;

/**
 * A law: something that holds of every indicator and all people.
 *
 * @param name lower case with hyphens, stable
 * @param statement one sentence
 * @param needs what an indicator must be able to do to be judged by it
 */
public record Law(String name, String statement, ImmutableSet<Power> needs, Check check) {

    /** Looks for a breach. */
    @FunctionalInterface
    public interface Check {

        /**
         * {@return what is wrong, in one sentence; empty if the law holds of these people}
         *
         * @param subject the indicator and who answers for it
         * @param stories of the people asked about
         */
        Optional<String> breach(IndicatorUnderTest subject, Stories stories);
    }

    static Law law(String name, String statement, Check check, Power... needs) {
        return new Law(name, statement, ImmutableSet.copyOf(needs), check);
    }

    /**
     * {@return whether an indicator can be judged by it}
     *
     * @param subject the indicator and who answers for it
     */
    public boolean isAbout(IndicatorUnderTest subject) {
        return subject.powers().containsAll(needs);
    }

    @Override
    public String toString() {
        return name;
    }
}
