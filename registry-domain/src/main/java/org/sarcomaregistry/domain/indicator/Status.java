package org.sarcomaregistry.domain.indicator;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.text.Text;

/** How well the definition of an indicator is founded. */
public enum Status implements Coded {
    /** Name, definition and level are published. */
    PUBLISHED(Text.of("Publisert definisjon", "Published definition")),
    /** The name is published; part of the definition is the registry's inference. */
    PROVISIONAL(
            Text.of("Foreløpig: deler av definisjonen er utledet", "Provisional: part of the definition is inferred")),
    /** Not among the published indicators; what the national guideline or pathway recommends, without a level. */
    GUIDELINE(Text.of(
            "Foreløpig: etter nasjonal retningslinje, ikke blant de publiserte indikatorene",
            "Provisional: after the national guideline, not among the published indicators")),
    /** Not among the published indicators; measured because neighbours do. */
    COMPARATOR(Text.of(
            "Foreløpig: ikke blant de publiserte indikatorene", "Provisional: not among the published indicators")),
    /** The name is published, the definition isn't. */
    NOT_PUBLISHED(Text.of("Definisjonen er ikke publisert", "Definition not published")),
    /** Others measure it, but the forms do not ask what it takes. */
    NOT_ASKED(Text.of("Skjemaene spør ikke om det", "The forms do not ask about it"));

    private final Text label;

    Status(Text label) {
        this.label = label;
    }

    @Override
    public String code() {
        return Codes.fromName(this);
    }

    /**
     * In words.
     *
     * @return the status in words
     */
    public Text label() {
        return label;
    }
}
