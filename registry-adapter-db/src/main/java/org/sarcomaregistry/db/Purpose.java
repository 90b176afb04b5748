package org.sarcomaregistry.db;

import com.google.crypto.tink.Configuration;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.aead.AeadConfig2026;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig2026;
import java.security.GeneralSecurityException;
import java.util.Locale;

/** What the registry has keys for, each with a key of its own. */
@SuppressWarnings("ImmutableEnumChecker") // Tink's configurations don't change, but don't say so
enum Purpose {
    /** Encrypts the patients' numbers. */
    IDENTITIES(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
    /** Hashes the patients' numbers, to find them again. */
    LOOKUP(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get()),
    /** Encrypts free text. */
    TEXTS(PredefinedAeadParameters.AES256_GCM, AeadConfig2026.get()),
    /** Hashes messages, to tell whether they came before. */
    FINGERPRINTS(PredefinedPrfParameters.HMAC_SHA256_PRF, PrfConfig2026.get());

    private final Parameters parameters;
    private final Configuration configuration;

    Purpose(Parameters parameters, Configuration configuration) {
        this.parameters = parameters;
        this.configuration = configuration;
    }

    /** Its name in key file and database. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kinds of key that are made and understood. */
    Configuration configuration() {
        return configuration;
    }

    /** A key that nobody has had before. */
    KeysetHandle newKey() {
        try {
            return KeysetHandle.generateNew(parameters, configuration);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("keys of a known kind can always be made", e);
        }
    }
}
