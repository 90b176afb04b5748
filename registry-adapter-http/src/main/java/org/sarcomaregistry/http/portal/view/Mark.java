package org.sarcomaregistry.http.portal.view;

import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.indicator.Attainment;
import org.sarcomaregistry.domain.indicator.Truth;

/**
 * A judgement told three times: by shape, by word and by colour, so that nobody depends on the last.
 *
 * @param words what it says
 */
public record Mark(Shape shape, String words) {

    /** A shape, and the colour that goes with it. */
    public enum Shape {
        GOOD,
        MIDDLING,
        POOR,
        OPEN,
        NONE,
        HIDDEN,
        YES,
        NO;

        /** Name of the class in the style sheet. */
        public String style() {
            return "mark-" + name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public static Mark of(Attainment attainment, Words words) {
        var shape = switch (attainment) {
            case HIGH -> Shape.GOOD;
            case MODERATE -> Shape.MIDDLING;
            case LOW -> Shape.POOR;
            case CANNOT_BE_DECIDED -> Shape.OPEN;
            case NO_LEVEL, NO_PATIENTS, NOT_DEFINED -> Shape.NONE;
        };
        return new Mark(shape, words.say(attainment.label()));
    }

    /** Neither yes nor no is good or bad by itself: in some indicators it is well to be in the numerator. */
    public static Mark of(Truth truth, Words words) {
        return switch (truth) {
            case YES -> new Mark(Shape.YES, words.say("Ja", "Yes"));
            case NO -> new Mark(Shape.NO, words.say("Nei", "No"));
            case UNKNOWN -> new Mark(Shape.OPEN, words.say("Vet ikke ennå", "Not known yet"));
        };
    }

    public static Mark of(Receipt.Status status, Words words) {
        return switch (status) {
            case ACCEPTED -> new Mark(Shape.GOOD, words.say("Godtatt", "Accepted"));
            case ACCEPTED_WITH_REMARKS ->
                new Mark(Shape.MIDDLING, words.say("Godtatt med merknader", "Accepted with remarks"));
            case REJECTED -> new Mark(Shape.POOR, words.say("Avvist", "Rejected"));
        };
    }

    static Mark hidden(Words words) {
        return new Mark(Shape.HIDDEN, words.hidden());
    }
}
