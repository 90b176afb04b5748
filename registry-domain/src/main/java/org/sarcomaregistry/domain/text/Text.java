package org.sarcomaregistry.domain.text;

/**
 * One sentence or phrase in both languages of the registry.
 *
 * @param nb Norwegian bokmål, never blank
 * @param en British English, never blank
 */
public record Text(String nb, String en) {

    /**
     * Refuses a text that is blank in either language.
     *
     * @param nb Norwegian bokmål, never blank
     * @param en British English, never blank
     */
    public Text {
        if (nb.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a text needs both languages");
        }
    }

    /**
     * {@return a text with the Norwegian wording first}
     *
     * @param nb in Norwegian bokmål
     * @param en in English
     */
    public static Text of(String nb, String en) {
        return new Text(nb, en);
    }

    /**
     * {@return a name that is the same in both languages}
     *
     * @param name the same in both languages, as a person's or a table's name
     */
    public static Text same(String name) {
        return new Text(name, name);
    }

    /**
     * {@return the wording in one language}
     *
     * @param language of the reader
     */
    public String in(Language language) {
        return language == Language.NB ? nb : en;
    }

    /**
     * {@return this text followed by another one, with a separator that holds in both languages}
     *
     * @param separator between the two texts, as {@code "; "}
     * @param next what follows
     */
    public Text then(String separator, Text next) {
        return new Text(nb + separator + next.nb, en + separator + next.en);
    }
}
