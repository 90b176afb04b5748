package org.sarcomaregistry.app;

import com.google.common.hash.HashFunction;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import org.sarcomaregistry.application.reporting.Fingerprints;
import org.sarcomaregistry.domain.report.ReportForm;

/** Fingerprints by a key that is made for this process and dies with it. */
final class SessionFingerprints implements Fingerprints {

    private static final int KEY_BYTES = 32;

    private final HashFunction keyed = Hashing.hmacSha256(key());

    private static byte[] key() {
        var key = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(key);
        return key;
    }

    @Override
    public String of(ReportForm form) {
        return keyed.hashString(form.canonical(), StandardCharsets.UTF_8).toString();
    }
}
