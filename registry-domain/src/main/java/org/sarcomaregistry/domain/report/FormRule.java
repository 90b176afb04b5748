package org.sarcomaregistry.domain.report;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.consistency.Severity;
import org.sarcomaregistry.domain.text.Text;

/**
 * A rule on forms as such: whether an answer is an answer, before anybody asks whether it can be true together with others.
 * What is wrong with a patient's number is told by {@link org.sarcomaregistry.domain.person.IdFlaw} beside these.
 */
public enum FormRule implements Coded {
    /** The form doesn't tell what it is. */
    FORM_KIND("Skjematypen mangler eller er ukjent", "The kind of form is missing or unknown"),
    /** A field without which the form says too little. */
    FIELD_MISSING("{field} mangler", "{field} is missing"),
    /** No such field in forms of this kind. */
    FIELD_UNKNOWN(
            "Skjemaet har ikke noe slikt felt; kodeboken viser dem det har",
            "The form has no such field; the codebook shows those that it has"),
    /** An answer to a field that other answers leave nothing to ask for. */
    FIELD_HIDDEN(
            "{field} skal ikke besvares ved siden av de andre svarene",
            "{field} is not asked beside the other answers"),
    /** Several answers where one is taken. */
    FIELD_MANY("{field} har flere svar, men tar ett", "{field} has several answers but takes one"),
    /** The same answer twice. */
    FIELD_REPEATED("{field} har samme svar flere ganger", "{field} has the same answer more than once"),
    /** An answer that leaves no room for others, beside others. */
    FIELD_CONTRADICTION(
            "{field} har «ingen» eller «ukjent» sammen med andre svar",
            "{field} has \"none\" or \"unknown\" beside other answers"),
    /** A code that its list or table doesn't have. */
    FIELD_CODE("{field} har en ukjent kode", "{field} has an unknown code"),
    /** A text that is too short or too long. */
    FIELD_LENGTH("{field} er for kort eller for lang", "{field} is too short or too long"),
    /** No day of the calendar, or written otherwise. */
    FIELD_DATE("{field} er ikke en dato (åååå-mm-dd)", "{field} is not a date (yyyy-mm-dd)"),
    /** No number, or one with decimals where none may be. */
    FIELD_NUMBER("{field} er ikke et tall av riktig slag", "{field} is not a number of the right kind"),
    /** A number below or above what the codebook allows. */
    FIELD_RANGE("{field} er utenfor gyldig område", "{field} is out of range"),
    /** Characters that can't be stored, such as NUL. */
    FIELD_TEXT("{field} har tegn som ikke kan lagres", "{field} has characters that can't be stored"),
    /** A national id where text should stand. */
    ID_IN_TEXT("{field} inneholder et fødselsnummer", "{field} holds a national id"),
    /** A kind of number that this registry doesn't take. */
    ID_SCHEME("Denne typen nummer tas ikke imot her", "This kind of number is not taken here"),
    /** A synthetic number in a registry of living people. */
    ID_SYNTHETIC("Syntetiske numre tas ikke imot her", "Synthetic numbers are not taken here"),
    /** A number that a living person may have, in a registry of synthetic people. */
    ID_REAL("Her tas bare syntetiske numre imot", "Only synthetic numbers are taken here"),
    /** A sex or a day of birth that the number contradicts. */
    ID_CONTRADICTION("Stemmer ikke med nummeret", "Does not agree with the number"),
    /** A day after the day of receipt. */
    DATE_FUTURE("{field} ligger i framtiden", "{field} lies in the future"),
    /** A day before the patient was born, by the number. */
    DATE_BEFORE_BIRTH("{field} er før fødselen", "{field} is before birth"),
    /** A day before another that it must follow. */
    DATE_ORDER("{field} er før «{other}»", "{field} is before \"{other}\""),
    /** No hospital of the table has this number. */
    UNIT_UNKNOWN(
            "Registeret kjenner ikke enheten; en annen kilde enn en melding kan svare «unknown»",
            "The registry does not know the unit; a source other than a report may answer \"unknown\""),
    /** A hospital's number for a general practice. */
    UNIT_PRACTICE("Et sykehus er ikke en fastlegepraksis", "A hospital is not a general practice"),
    /** Grade 4, which no system of today has. */
    GRADE_FOUR(
            Severity.WARNING,
            "Grad 4 i det gamle systemet er lagret som grad 3",
            "Grade 4 of the old system is kept as grade 3");

    private final Severity severity;
    private final Text text;

    FormRule(String nb, String en) {
        this(Severity.ERROR, nb, en);
    }

    FormRule(Severity severity, String nb, String en) {
        this.severity = severity;
        this.text = Text.of(nb, en);
    }

    /** Stable code of the findings, such as {@code FIELD-MISSING}. */
    @Override
    public String code() {
        return name().replace('_', '-');
    }

    /** {@return how bad it is} */
    public Severity severity() {
        return severity;
    }

    /** {@return what the sender is told; {@code {field}} and {@code {other}} stand for the names of fields} */
    public Text text() {
        return text;
    }

    /** A finding at a field whose name need not be told in words; at the form as a whole where the name is empty. */
    Finding at(String field) {
        return new Finding(code(), severity, field, text);
    }

    /** A finding at a field that its text names. */
    Finding at(FieldSpec field) {
        return new Finding(code(), severity, field.name(), named(text, "{field}", field));
    }

    /** A finding at a field that its text compares with another one. */
    Finding at(FieldSpec field, FieldSpec other) {
        return new Finding(code(), severity, field.name(), named(named(text, "{other}", other), "{field}", field));
    }

    private static Text named(Text text, String place, FieldSpec field) {
        return new Text(
                text.nb().replace(place, field.label().nb()),
                text.en().replace(place, field.label().en()));
    }
}
