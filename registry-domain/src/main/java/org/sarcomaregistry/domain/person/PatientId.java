package org.sarcomaregistry.domain.person;

import com.google.common.base.CharMatcher;
import java.util.Optional;

/**
 * Identity of a patient as a sender knows it: equal when scheme and value are. That two identities are one person is
 * told elsewhere.
 *
 * <p>{@link #toString()} shows the scheme alone.
 *
 * @param value the number as issued: never for messages, logs or addresses
 */
public record PatientId(IdScheme scheme, String value) {

    private static final int LONGEST_LOCAL = 64;
    private static final CharMatcher LOCAL = CharMatcher.inRange('a', 'z')
            .or(CharMatcher.inRange('A', 'Z'))
            .or(CharMatcher.inRange('0', '9'))
            .or(CharMatcher.anyOf("._-"));

    /**
     * Takes what {@link #parse} accepts for the scheme.
     *
     * @param scheme by which rules the value was given
     * @param value as the patient's system writes it
     * @throws IllegalArgumentException if the value is not valid for the scheme; the message does not repeat it
     */
    public PatientId {
        flaw(scheme, value).ifPresent(flaw -> {
            throw new IllegalArgumentException("not a patient id: " + flaw.code());
        });
    }

    /**
     * Reads what a sender wrote; nothing is trimmed or repaired.
     *
     * <p>A synthetic or test number belongs under the scheme of the series it imitates. A local identifier has 1 to 64
     * characters of {@code A-Z a-z 0-9 . _ -} and tells nothing about the patient.
     *
     * @param schemeCode code of an {@link IdScheme}
     * @param value the number as sent
     * @return a patient id, or what is wrong with the number
     */
    public static PatientIdReading parse(String schemeCode, String value) {
        return IdScheme.parse(schemeCode)
                .map(scheme -> read(scheme, value))
                .orElse(new PatientIdReading.Invalid(IdFlaw.UNKNOWN_SCHEME));
    }

    /**
     * The identity that a national id stands for.
     *
     * @param id a birth number or a D-number
     * @return the patient id of a national id
     */
    public static PatientId of(NationalId id) {
        return new PatientId(id.scheme(), id.value());
    }

    @Override
    public String toString() {
        return "PatientId[" + scheme.code() + "]";
    }

    private static PatientIdReading read(IdScheme scheme, String value) {
        return flaw(scheme, value)
                .<PatientIdReading>map(PatientIdReading.Invalid::new)
                .orElseGet(() -> known(new PatientId(scheme, value)));
    }

    private static PatientIdReading known(PatientId id) {
        var number = id.scheme == IdScheme.LOCAL
                ? Optional.<NationalId>empty()
                : NationalId.parse(id.value).id();
        return new PatientIdReading.Valid(
                id,
                number.flatMap(NationalId::birthDate),
                number.flatMap(NationalId::sex),
                number.map(NationalId::isSynthetic).orElse(false));
    }

    private static Optional<IdFlaw> flaw(IdScheme scheme, String value) {
        if (scheme == IdScheme.LOCAL) {
            return isLocal(value) ? Optional.empty() : Optional.of(IdFlaw.LOCAL_FORM);
        }
        return NationalId.parse(value)
                .fold(
                        id -> id.scheme() == scheme ? Optional.empty() : Optional.of(IdFlaw.SCHEME_MISMATCH),
                        Optional::of);
    }

    private static boolean isLocal(String value) {
        return !value.isEmpty() && value.length() <= LONGEST_LOCAL && LOCAL.matchesAllOf(value);
    }
}
