package org.sarcomaregistry.domain.explanation;

import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.text.Text;

/** A value that is its own name in both languages: a code, a number, a date. */
record Plain(String code) implements Labelled {

    @Override
    public Text label() {
        return Text.same(code);
    }
}
