package org.sarcomaregistry.http.portal.view;

import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;

/**
 * What stands around every page.
 *
 * @param address the page itself, so that it can be shown in the other language
 * @param viewed whether somebody sees a hospital's own pages, which here means: in a demonstration
 */
public record Frame(Words words, Address address, boolean viewed) {

    /** The text for the reader. */
    public String say(String nb, String en) {
        return words.say(nb, en);
    }

    /** The text for the reader. */
    public String say(Text text) {
        return words.say(text);
    }

    /** The same around another address. */
    public Frame at(Address other) {
        return new Frame(words, other, viewed);
    }

    /** Language tag of the page. */
    public String tag() {
        return words.language().tag();
    }

    /** Where a page is, in the reader's language. */
    public String to(Address address) {
        return address.in(words.language()).toString();
    }

    /** Where a page is, in the reader's language. */
    public String to(String path) {
        return to(Address.of(path));
    }

    /** Whether this is the page at a path, whatever is chosen on it. */
    public boolean isAt(String path) {
        return address.path().equals(path);
    }

    /** The language that the reader could change to. */
    public Language other() {
        return words.language() == Language.NB ? Language.EN : Language.NB;
    }

    /** This page in the other language. */
    public String translated() {
        return address.in(other()).toString();
    }
}
