package org.sarcomaregistry.db;

import com.google.common.io.BaseEncoding;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.drafting.Draft;
import org.sarcomaregistry.application.reporting.Fingerprints;
import org.sarcomaregistry.domain.person.IdScheme;
import org.sarcomaregistry.domain.person.PatientId;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.ReportForm;

/**
 * What the registry's keys do: patients' numbers and free text are encrypted before they reach the database, and found
 * again by hashes that nobody can make without the key. Safe for use by several threads.
 *
 * <p>Each ciphertext is bound to its place: a number to its scheme, a text to its message. Put elsewhere it can't be read.
 */
public final class Vault implements Fingerprints {

    /** How fingerprints are written outside the database. */
    static final BaseEncoding HEXADECIMAL = BaseEncoding.base16().lowerCase();

    private static final int HASH = 32;
    private static final String DRAFT = "draft";
    private static final byte[] KNOWN_WORDS = "the keys of this registry".getBytes(StandardCharsets.US_ASCII);

    private final Aead identities;
    private final PrfSet lookup;
    private final Aead texts;
    private final PrfSet fingerprints;

    private Vault(Aead identities, PrfSet lookup, Aead texts, PrfSet fingerprints) {
        this.identities = identities;
        this.lookup = lookup;
        this.texts = texts;
        this.fingerprints = fingerprints;
    }

    static Vault of(Map<Purpose, KeysetHandle> keys) {
        return new Vault(
                primitive(keys, Purpose.IDENTITIES, Aead.class),
                primitive(keys, Purpose.LOOKUP, PrfSet.class),
                primitive(keys, Purpose.TEXTS, Aead.class),
                primitive(keys, Purpose.FINGERPRINTS, PrfSet.class));
    }

    private static <P> P primitive(Map<Purpose, KeysetHandle> keys, Purpose purpose, Class<P> kind) {
        try {
            return Optional.ofNullable(keys.get(purpose)).orElseThrow().getPrimitive(purpose.configuration(), kind);
        } catch (GeneralSecurityException e) {
            throw new KeyFileException("The key for " + purpose.code() + " is of another kind", e);
        }
    }

    /** Hexadecimal keyed hash, 64 characters. */
    @Override
    public String of(ReportForm form) {
        return HEXADECIMAL.encode(hash(fingerprints, bytes(form.canonical())));
    }

    /** Keyed hash of a patient's number, the same each time. */
    byte[] lookup(PatientId id) {
        return hash(lookup, bytes(id.scheme().code() + ':' + id.value()));
    }

    /** A patient's number, other bytes each time. */
    byte[] encrypted(PatientId id) {
        return encrypt(identities, bytes(id.value()), scheme(id.scheme()));
    }

    /**
     * The number that was encrypted.
     *
     * @throws IllegalStateException if the bytes are not an encrypted number of that scheme by this key
     */
    PatientId patient(IdScheme scheme, byte[] cipher) {
        return new PatientId(scheme, decrypt(identities, cipher, scheme(scheme)));
    }

    private static byte[] scheme(IdScheme scheme) {
        return bytes(scheme.code());
    }

    /** Keyed hash of what a draft is about, the same each time. */
    byte[] lookup(Draft.Subject subject) {
        var patient =
                subject.patient().scheme().code() + ':' + subject.patient().value();
        return hash(lookup, bytes(String.join("\n", DRAFT, patient, subject.target(), subject.replaces())));
    }

    /** What a draft says in one version, other bytes each time. */
    byte[] encrypted(String form, UUID draft, long version) {
        return encrypt(texts, bytes(form), place(draft, version));
    }

    /**
     * What was encrypted of a draft.
     *
     * @throws IllegalStateException if the bytes are not that version of that draft, encrypted by this key
     */
    String draft(byte[] cipher, UUID draft, long version) {
        return decrypt(texts, cipher, place(draft, version));
    }

    /** No sender is empty, so that no message has the same place. */
    private static byte[] place(UUID draft, long version) {
        return bytes('\n' + DRAFT + '\n' + draft + '\n' + version);
    }

    /** What is kept of an import, other bytes each time. */
    byte[] encrypted(String text, String what, UUID id) {
        return encrypt(texts, bytes(text), place(what, id));
    }

    /**
     * What was encrypted of an import.
     *
     * @throws IllegalStateException if the bytes are not that, encrypted by this key
     */
    String kept(byte[] cipher, String what, UUID id) {
        return decrypt(texts, cipher, place(what, id));
    }

    /** Two line breaks before it, so that neither a draft nor a message has the same place. */
    private static byte[] place(String what, UUID id) {
        return bytes("\n\n" + what + '\n' + id);
    }

    /** A message's free text, other bytes each time. */
    byte[] encrypted(String text, MessageKey message) {
        return encrypt(texts, bytes(text), place(message));
    }

    /**
     * The free text that was encrypted.
     *
     * @throws IllegalStateException if the bytes are not the encrypted text of that message by this key
     */
    String text(MessageKey message, byte[] cipher) {
        return decrypt(texts, cipher, place(message));
    }

    /** A sender has no line break. */
    private static byte[] place(MessageKey message) {
        return bytes(message.sender() + '\n' + message.id());
    }

    /** What the key of a purpose makes of known words. */
    byte[] proof(Purpose purpose) {
        return switch (purpose) {
            case IDENTITIES -> encrypt(identities, KNOWN_WORDS, KNOWN_WORDS);
            case LOOKUP -> hash(lookup, KNOWN_WORDS);
            case TEXTS -> encrypt(texts, KNOWN_WORDS, KNOWN_WORDS);
            case FINGERPRINTS -> hash(fingerprints, KNOWN_WORDS);
        };
    }

    /** Whether a proof was made by the key that this has for the purpose. */
    boolean proves(Purpose purpose, byte[] proof) {
        return switch (purpose) {
            case IDENTITIES -> decrypts(identities, proof);
            case LOOKUP, FINGERPRINTS -> Arrays.equals(proof, proof(purpose));
            case TEXTS -> decrypts(texts, proof);
        };
    }

    private static boolean decrypts(Aead key, byte[] cipher) {
        try {
            return Arrays.equals(key.decrypt(cipher, KNOWN_WORDS), KNOWN_WORDS);
        } catch (GeneralSecurityException another) {
            return false;
        }
    }

    private static byte[] encrypt(Aead key, byte[] plain, byte[] place) {
        try {
            return key.encrypt(plain, place);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that can't encrypt", e);
        }
    }

    private static String decrypt(Aead key, byte[] cipher, byte[] place) {
        try {
            return new String(key.decrypt(cipher, place), StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("encrypted by another key, or for another place", e);
        }
    }

    private static byte[] hash(PrfSet key, byte[] plain) {
        try {
            return key.computePrimary(plain, HASH);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a key that can't hash", e);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
