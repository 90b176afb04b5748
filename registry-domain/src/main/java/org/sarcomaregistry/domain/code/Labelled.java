package org.sarcomaregistry.domain.code;

import org.sarcomaregistry.domain.text.Text;

/** A code with the words that a form shows for it. */
public interface Labelled extends Coded {

    /** {@return the words in both languages, lower case unless it is a name or a category} */
    Text label();
}
