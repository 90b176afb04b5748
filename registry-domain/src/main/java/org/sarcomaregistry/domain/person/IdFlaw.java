package org.sarcomaregistry.domain.person;

import org.sarcomaregistry.domain.code.Coded;
import org.sarcomaregistry.domain.text.Text;

/** What is wrong with an identifier, told without repeating it. */
public enum IdFlaw implements Coded {
    /** The code of the kind of number is none that the registry knows. */
    UNKNOWN_SCHEME(
            "unknown-scheme",
            "Ukjent type identifikator; bruk fnr, dnr, hnr, fh eller local",
            "Unknown kind of identifier; use fnr, dnr, hnr, fh or local"),
    /** Fewer or more than 11 characters. */
    LENGTH("length", "Nummeret skal ha nøyaktig 11 siffer", "The number must have exactly 11 digits"),
    /** Something else than the ASCII digits 0 to 9. */
    NOT_DIGITS(
            "not-digits",
            "Nummeret skal bare ha sifrene 0–9, uten mellomrom",
            "The number must hold the digits 0–9 only, without spaces"),
    /** The first six digits are no day of the calendar, in no kind of number. */
    BIRTH_DATE(
            "birth-date",
            "De seks første sifrene er ingen gyldig dato",
            "The first six digits are not a date that exists"),
    /** The three digits after the date fit no century of birth. */
    INDIVIDUAL_NUMBER(
            "individual-number",
            "Individnummeret (siffer 7–9) passer ikke til fødselsåret",
            "The individual number (digits 7–9) does not fit the year of birth"),
    /** The tenth digit contradicts the nine before it. */
    FIRST_CHECK_DIGIT(
            "first-check-digit",
            "Det første kontrollsifferet (siffer 10) stemmer ikke",
            "The first check digit (digit 10) does not agree"),
    /** The eleventh digit contradicts the ten before it. */
    SECOND_CHECK_DIGIT(
            "second-check-digit",
            "Det andre kontrollsifferet (siffer 11) stemmer ikke",
            "The second check digit (digit 11) does not agree"),
    /** The number is right, but of another kind than stated. */
    SCHEME_MISMATCH(
            "scheme-mismatch",
            "Nummeret er gyldig, men av en annen type enn oppgitt",
            "The number is valid, but of another kind than stated"),
    /** A number given by a hospital itself has another shape than such numbers have. */
    LOCAL_FORM(
            "local-form",
            "Lokal identifikator skal ha 1–64 tegn av A–Z, a–z, 0–9, punktum, strek og understrek",
            "A local identifier must have 1–64 characters of A–Z, a–z, 0–9, full stop, hyphen and underscore");

    private final String code;
    private final Text text;

    IdFlaw(String code, String norwegian, String english) {
        this.code = code;
        this.text = Text.of(norwegian, english);
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return what to tell the sender} */
    public Text text() {
        return text;
    }
}
