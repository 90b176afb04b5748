package org.sarcomaregistry.testkit.law;

import org.sarcomaregistry.testkit.story.Stories;

/**
 * A law that an indicator broke.
 *
 * @param breach what is wrong about the smallest case
 * @param smallest the smallest people and messages that show it
 */
public record BrokenLaw(Law law, String breach, Stories smallest) {

    private static final int SHOWN = 3;

    /** {@return the law, the breach and the smallest case; of many people three are shown} */
    public String text() {
        var people = smallest.people();
        var shown = smallest.with(people.subList(0, Math.min(SHOWN, people.size())));
        var hidden = people.size() > SHOWN ? "\n  and " + (people.size() - SHOWN) + " more people" : "";
        return law.name() + ": " + law.statement() + "\n  " + breach + "\n" + indented(shown.toString()) + hidden;
    }

    private static String indented(String text) {
        return text.indent(2).stripTrailing();
    }
}
