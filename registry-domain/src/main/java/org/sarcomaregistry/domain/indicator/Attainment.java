package org.sarcomaregistry.domain.indicator;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.text.Text;

/** What may be said of a figure beside its target. */
public enum Attainment implements Coded {
    /** The goal is reached. */
    HIGH(Text.of("Høy måloppnåelse", "High attainment")),
    /** Between the acceptable level and the goal. */
    MODERATE(Text.of("Moderat måloppnåelse", "Moderate attainment")),
    /** Below the acceptable level. */
    LOW(Text.of("Lav måloppnåelse", "Low attainment")),
    /** What is open could move the figure to another level. */
    CANNOT_BE_DECIDED(Text.of("Kan ikke avgjøres", "Can't be decided")),
    /** No level is published for the indicator. */
    NO_LEVEL(Text.of("Målnivå ikke publisert", "No published level")),
    /** Nobody is or could be in the denominator. */
    NO_PATIENTS(Text.of("Ingen pasienter", "No patients")),
    /** The indicator's definition is not published: nobody can say who would be counted. */
    NOT_DEFINED(Text.of("Definisjonen er ikke publisert", "Definition not published"));

    private final Text label;

    Attainment(Text label) {
        this.label = label;
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    /**
     * In words.
     *
     * @return the level in words
     */
    public Text label() {
        return label;
    }
}
