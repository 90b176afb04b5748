package org.sarcomaregistry.domain.text;

/**
 * One sentence or phrase in both languages of the registry.
 *
 * @param nb Norwegian bokmål, never blank
 * @param en British English, never blank
 */
public record Text(String nb, String en) {

    public Text {
        if (nb.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages");
        }
    }

    /** A text with the Norwegian wording first. */
    public static Text of(String nb, String en) {
        return new Text(nb, en);
    }

    /** A name that is the same in both languages. */
    public static Text same(String name) {
        return new Text(name, name);
    }

    /** The wording in one language. */
    public String in(Language language) {
        return language == Language.NB ? nb : en;
    }

    /** This text followed by another one, with a separator that holds in both languages. */
    public Text then(String separator, Text next) {
        return new Text(nb + separator + next.nb, en + separator + next.en);
    }
}
