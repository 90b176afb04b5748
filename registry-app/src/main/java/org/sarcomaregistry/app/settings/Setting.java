package org.sarcomaregistry.app.settings;

import java.util.Locale;

/** Everything that can be set. */
public enum Setting {
    DATA("data", "registry-data", "folder of the embedded database, keys and tokens"),
    DATABASE_URL("database-url", "", "JDBC URL of an external PostgreSQL 15 or later; without it one is embedded"),
    DATABASE_USER("database-user", "", "user of the external database"),
    DATABASE_PASSWORD("database-password", "", "password of the external database", true),
    KEY_FILE("key-file", "", "file with the keys of identities; without it registry-keys.json in the data folder"),
    HOST("host", "127.0.0.1", "address to listen on; only loopback without an issuer"),
    PORT("port", "8080", "port to listen on; 0 for any free one"),
    METRICS_PORT("metrics-port", "", "port of the metrics on loopback; without it /metrics on the main port"),
    ISSUER("issuer", "", "issuer of bearer tokens, exactly as in the claim iss"),
    AUDIENCE("audience", "sarcoma-registry", "audience of bearer tokens, exactly as in the claim aud"),
    JWKS_FILE("jwks-file", "", "file with the issuer's public keys"),
    REMINDERS("reminders", "", "folder into which reminders are put; without it reminders in the data folder"),
    NIGHT(
            "night",
            "",
            "hour in Oslo at which the release of the day before is made, or off; without it 02:00, but off in trials"),
    PATIENTS("patients", "real", "real: synthetic patient numbers are refused; synthetic: real ones are");

    private final String key;
    private final String fallback;
    private final String description;
    private final boolean secret;

    Setting(String key, String fallback, String description) {
        this(key, fallback, description, false);
    }

    Setting(String key, String fallback, String description, boolean secret) {
        this.key = key;
        this.fallback = fallback;
        this.description = description;
        this.secret = secret;
    }

    /** Name in the settings file. */
    public String key() {
        return key;
    }

    /** Name in the environment. */
    public String variable() {
        return "REGISTRY_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** What it is for, in one line. */
    public String description() {
        return description;
    }

    /** Whether its value is never shown. */
    public boolean isSecret() {
        return secret;
    }

    String fallback() {
        return fallback;
    }
}
