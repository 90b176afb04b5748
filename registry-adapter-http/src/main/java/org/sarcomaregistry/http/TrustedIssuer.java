package org.sarcomaregistry.http;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.text.ParseException;

/** Whose tokens are believed: its name, the name that it must give us, and its public keys. */
public final class TrustedIssuer {

    private static final int TIMEOUT_MS = 2_000;
    private static final int LARGEST_SET = 64 * 1024;

    private final String name;
    private final String audience;
    private final JWKSource<SecurityContext> keys;

    private TrustedIssuer(String name, String audience, JWKSource<SecurityContext> keys) {
        if (name.isBlank() || audience.isBlank()) {
            throw new IllegalArgumentException("an issuer and its audience have names");
        }
        this.name = name;
        this.audience = audience;
        this.keys = keys;
    }

    /**
     * An issuer whose keys are known here.
     *
     * @param keys a JSON Web Key Set (RFC 7517); private parts in it are not used
     * @throws IllegalArgumentException if the keys can't be read
     */
    public static TrustedIssuer withKeys(String name, String audience, String keys) {
        try {
            return new TrustedIssuer(
                    name, audience, new ImmutableJWKSet<>(JWKSet.parse(keys).toPublicJWKSet()));
        } catch (ParseException e) {
            throw new IllegalArgumentException("not a set of keys", e);
        }
    }

    /**
     * An issuer whose keys are fetched from one fixed address and kept for minutes. It is the only address that the
     * service ever asks; redirections are not followed.
     *
     * @throws IllegalArgumentException if it is not an address
     */
    public static TrustedIssuer withKeysAt(String name, String audience, URI address) {
        try {
            return new TrustedIssuer(
                    name,
                    audience,
                    JWKSourceBuilder.<SecurityContext>create(address.toURL(), new FixedAddress())
                            .retrying(true)
                            .outageTolerant(true)
                            .build());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("not an address of keys", e);
        }
    }

    String name() {
        return name;
    }

    String audience() {
        return audience;
    }

    JWKSource<SecurityContext> keys() {
        return keys;
    }

    private static final class FixedAddress extends DefaultResourceRetriever {

        FixedAddress() {
            super(TIMEOUT_MS, TIMEOUT_MS, LARGEST_SET);
        }

        @Override
        protected HttpURLConnection openHTTPConnection(URL url) throws IOException {
            var connection = super.openHTTPConnection(url);
            connection.setInstanceFollowRedirects(false);
            return connection;
        }
    }
}
