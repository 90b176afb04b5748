package org.sarcomaregistry.testkit.law;

import com.google.common.collect.ImmutableList;
import java.util.stream.Collectors;

/**
 * What became of the laws for one indicator.
 *
 * @param subject name of the indicator
 * @param kept laws that held of everybody who was drawn
 * @param broken laws that did not hold
 * @param leftOut laws that need more than the indicator can do
 */
public record LawReport(
        String subject, ImmutableList<Law> kept, ImmutableList<BrokenLaw> broken, ImmutableList<Law> leftOut) {

    /** {@return whether every law that could be tried was kept} */
    public boolean isClean() {
        return broken.isEmpty();
    }

    /** {@return the report in words: first a line of counts, then each broken law with its smallest case} */
    public String text() {
        var head = subject + ": " + kept.size() + " laws kept, " + broken.size() + " broken"
                + (leftOut.isEmpty() ? "" : ", " + leftOut.size() + " left out");
        return head + broken.stream().map(one -> "\n\n" + one.text()).collect(Collectors.joining());
    }

    @Override
    public String toString() {
        return text();
    }
}
