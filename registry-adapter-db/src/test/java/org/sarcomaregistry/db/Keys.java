package org.sarcomaregistry.db;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import java.util.Arrays;

/** Vaults with keys that nobody keeps. */
final class Keys {

    private Keys() {}

    static Vault vault() {
        return Vault.of(Arrays.stream(Purpose.values()).collect(toImmutableMap(purpose -> purpose, Purpose::newKey)));
    }
}
