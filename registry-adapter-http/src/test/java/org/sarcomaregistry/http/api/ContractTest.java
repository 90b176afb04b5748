package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSet;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sarcomaregistry.http.testing.Answer;
import org.sarcomaregistry.http.testing.Contract;

/** The judge of exchanges has to find what is wrong with wrong ones. */
class ContractTest {

    private static final String RELEASE =
            "{\"id\":\"r\",\"data_date\":\"2024-09-01\",\"watermark\":1,\"codebook\":\"1\"}";

    private static Answer answer(int status, String type, String tag, String body) {
        var headers = Map.of("Content-Type", List.of(type), "ETag", List.of(tag), "Codebook-Version", List.of("1"));
        return new Answer(status, HttpHeaders.of(headers, (name, value) -> !value.equals("-")), body);
    }

    private static void judge(Answer answer) {
        Contract.current().judge("GET", "/api/v1/releases/newest", ImmutableSet.of(), "", answer);
    }

    @org.junit.jupiter.api.Test
    void a_right_answer_is_right() {
        assertThatCode(() -> judge(answer(200, "application/json", "\"r\"", RELEASE)))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            201 | application/json | "r" | {"id":"r","data_date":"2024-09-01","watermark":1,"codebook":"1"}
            200 | text/plain       | "r" | {"id":"r","data_date":"2024-09-01","watermark":1,"codebook":"1"}
            200 | application/json | -   | {"id":"r","data_date":"2024-09-01","watermark":1,"codebook":"1"}
            200 | application/json | "r" | {"id":"r","data_date":"2024-09-01","watermark":1}
            200 | application/json | "r" | {"id":"r","data_date":"2024-09-01","watermark":1,"codebook":1}
            200 | application/json | "r" | {"id":"r","data_date":"yesterday","watermark":1,"codebook":"1"}
            200 | application/json | "r" | {"id":"r","data_date":"2024-09-01","watermark":1,"codebook":"1","x":1}
            404 | application/json | "r" | {}
            """)
    void a_wrong_answer_is_found_out(int status, String type, String tag, String body) {
        assertThatThrownBy(() -> judge(answer(status, type, tag, body))).isInstanceOf(AssertionError.class);
    }
}
