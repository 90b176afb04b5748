package org.sarcomaregistry.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoadedAheadTest {

    @Test
    void the_request_in_memory_goes_all_the_way() throws Exception {
        assertThat(LoadedAhead.answer()).startsWith("HTTP/1.1 404").contains("application/problem+json");
    }
}
