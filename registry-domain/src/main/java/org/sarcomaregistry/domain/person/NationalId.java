package org.sarcomaregistry.domain.person;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A Norwegian eleven-digit personal number whose form, date and check digits are right: fødselsnummer, D-number, help
 * number or a synthetic number of those forms. Whether anyone bears it, only the population register knows.
 *
 * <p>Equal when the digits are equal. {@link #toString()} never shows the digits.
 */
public final class NationalId {

    private static final int LENGTH = 11;

    private final String value;
    private final NumberKind kind;
    private final Optional<LocalDate> birthDate;
    private final Optional<Sex> sex;

    private NationalId(String value, NumberKind kind, Optional<LocalDate> birthDate, Optional<Sex> sex) {
        this.value = value;
        this.kind = kind;
        this.birthDate = birthDate;
        this.sex = sex;
    }

    /**
     * Reads by the rule in force from 2032, which takes every older number too.
     *
     * @param text as written; may be empty
     * @return a national id, or what is wrong with it
     */
    public static NationalIdReading parse(String text) {
        return parse(text, CheckRule.FROM_2032);
    }

    /**
     * Reads exactly eleven ASCII digits; spaces, other scripts' digits and shorter or longer texts are flaws.
     *
     * @param text as written; may be empty
     * @param rule how the first check digit is judged, for every kind of number alike
     * @return a national id, or what is wrong with it
     */
    public static NationalIdReading parse(String text, CheckRule rule) {
        var flaw = formFlaw(text);
        if (flaw.isPresent()) {
            return new NationalIdReading.Invalid(flaw.get());
        }
        return text.charAt(0) >= '8' ? helpNumber(text, rule) : dated(text, rule);
    }

    /** {@return the eleven digits: for storage and comparison, never for messages, logs or addresses} */
    public String value() {
        return value;
    }

    /** {@return the series the number belongs to} */
    public NumberKind kind() {
        return kind;
    }

    /** {@return the scheme it must be reported under} */
    public IdScheme scheme() {
        return kind.scheme();
    }

    /** {@return day of birth as issued; empty for a common help number} */
    public Optional<LocalDate> birthDate() {
        return birthDate;
    }

    /**
     * {@return sex as issued; empty for a common help number and for a number that is right by the rule from 2032 only}
     * About one in four numbers issued from 2032 satisfies the classic rule by chance, so there the answer means
     * nothing.
     */
    public Optional<Sex> sex() {
        return sex;
    }

    /**
     * True only where no living person can bear the number.
     *
     * @return whether it is certain to be synthetic
     */
    public boolean isSynthetic() {
        return kind.isSynthetic();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof NationalId id && value.equals(id.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    /** The kind alone. */
    @Override
    public String toString() {
        return "NationalId[" + kind.code() + "]";
    }

    private static NationalIdReading helpNumber(String digits, CheckRule rule) {
        return checkFlaw(digits, rule)
                .<NationalIdReading>map(NationalIdReading.Invalid::new)
                .orElseGet(() -> new NationalIdReading.Valid(
                        new NationalId(digits, NumberKind.FH, Optional.empty(), Optional.empty())));
    }

    private static NationalIdReading dated(String digits, CheckRule rule) {
        var birth = BirthDigits.of(digits);
        return birth.flaw()
                .or(() -> checkFlaw(digits, rule))
                .<NationalIdReading>map(NationalIdReading.Invalid::new)
                .orElseGet(() -> new NationalIdReading.Valid(
                        new NationalId(digits, birth.kind(), birth.date(), sex(digits, birth))));
    }

    private static Optional<Sex> sex(String digits, BirthDigits birth) {
        return CheckRule.CLASSIC.accepts(CheckDigits.firstRemainder(digits))
                ? Optional.of(birth.sex())
                : Optional.empty();
    }

    private static Optional<IdFlaw> formFlaw(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return Optional.of(IdFlaw.NOT_DIGITS);
            }
        }
        return text.length() == LENGTH ? Optional.empty() : Optional.of(IdFlaw.LENGTH);
    }

    /** Where both sums fail, the first check digit is blamed, since nearly every number was issued by the classic rule. */
    private static Optional<IdFlaw> checkFlaw(String digits, CheckRule rule) {
        int first = CheckDigits.firstRemainder(digits);
        boolean second = CheckDigits.secondRemainder(digits) == 0;
        if (second && rule.accepts(first)) {
            return Optional.empty();
        }
        return Optional.of(CheckRule.CLASSIC.accepts(first) ? IdFlaw.SECOND_CHECK_DIGIT : IdFlaw.FIRST_CHECK_DIGIT);
    }
}
