package org.sarcomaregistry.db;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class DatabaseAddressTest {

    @Test
    void the_password_never_shows() {
        assertThat(new DatabaseAddress("jdbc:postgresql://db/registry?password=hidden", "me", "secret"))
                .hasToString("jdbc:postgresql://db/registry as me");
    }

    @Test
    void other_databases_and_nobody_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DatabaseAddress("jdbc:h2:mem:x", "me", ""));
        assertThatIllegalArgumentException().isThrownBy(() -> new DatabaseAddress("jdbc:postgresql://db/x", " ", ""));
    }
}
