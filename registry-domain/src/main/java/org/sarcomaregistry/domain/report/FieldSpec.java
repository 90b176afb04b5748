package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.text.Text;

/**
 * One field of the codebook.
 *
 * @param group the form's code, or {@code all}, {@code patient}, {@code report} for fields that several forms share
 * @param name the field's name in forms and messages, lower case with underscores
 * @param unit unit of measure such as {@code mm} or {@code Gy}; empty where there is none
 * @param values what may be answered
 * @param required when an answer is needed
 * @param hidden when the field is not asked, and has no answer
 * @param words what people read at it
 */
public record FieldSpec(
        String group,
        String name,
        FieldType type,
        String unit,
        Values values,
        Condition required,
        Condition hidden,
        FieldWords words) {

    /**
     * Refuses a name that is not lower-case letters, digits and underscores, beginning with a letter, and a field that
     * must always be answered but is not always asked.
     *
     * @param group the form's code, or {@code all}, {@code patient}, {@code report} for fields that several forms share
     * @param name the field's name in forms and messages, lower case with underscores
     * @param type how the answer is written
     * @param unit unit of measure such as {@code mm} or {@code Gy}; empty where there is none
     * @param values what may be answered
     * @param required when an answer is needed
     * @param hidden when the field is not asked, and has no answer
     * @param words what people read at it
     */
    public FieldSpec {
        if (!name.matches("[a-z][a-z0-9_]*")) {
            throw new IllegalArgumentException("not a field name: " + name);
        }
        if (required.always() && !hidden.equals(Condition.NEVER)) {
            throw new IllegalArgumentException(name + " is always needed but not always asked");
        }
    }

    /** {@return what the field is called for people} */
    public Text label() {
        return words.label();
    }
}
