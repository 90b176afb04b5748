package org.sarcomaregistry.app.settings;

/** The registry can't start with these settings; the message names the setting and never a secret. */
public final class UnusableSettings extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public UnusableSettings(String message) {
        super(message);
    }
}
