package org.sarcomaregistry.http;

import com.google.common.collect.ImmutableSet;
import org.sarcomaregistry.domain.unit.OrganisationNumber;

/**
 * What a token proves.
 *
 * @param subject the person, or the system, as the issuer names them: 1 to 64 letters, digits and {@code . _ : -}
 * @param organisation on whose behalf
 */
public record Identity(String subject, OrganisationNumber organisation, ImmutableSet<TokenScope> scopes) {

    public Identity {
        if (!isSubject(subject)) {
            throw new IllegalArgumentException("not a subject");
        }
    }

    static boolean isSubject(String text) {
        return text.matches("[A-Za-z0-9._:-]{1,64}");
    }

    /** Whether the token carries a scope. */
    public boolean has(TokenScope scope) {
        return scopes.contains(scope);
    }
}
