package org.sarcomaregistry.app.calc;

import com.google.common.collect.ImmutableList;

/**
 * What a function answers to a row.
 *
 * @param values one for each result column
 * @param finding empty, or code and text
 */
record Answer(ImmutableList<String> values, String finding) {

    static Answer of(String... values) {
        return new Answer(ImmutableList.copyOf(values), "");
    }

    /** The same values with a remark. */
    Answer remarking(String code, String text) {
        return new Answer(values, code + ": " + text);
    }
}
