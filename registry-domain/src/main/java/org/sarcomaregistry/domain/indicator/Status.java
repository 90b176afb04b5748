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
    /** Not among the published indicators; measured because neighbours or the guideline do. */
    COMPARATOR(Text.of(
            "Foreløpig: ikke blant de publiserte indikatorene", "Provisional: not among the published indicators")),
    /** The name is published, the definition isn't. */
    NOT_PUBLISHED(Text.of("Definisjonen er ikke publisert", "Definition not published"));

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
