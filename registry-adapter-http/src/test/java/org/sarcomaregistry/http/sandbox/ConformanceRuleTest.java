package org.sarcomaregistry.http.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.sarcomaregistry.http.sandbox.Verdict.Result;

/** A client that does everything right keeps every rule, and each thing done wrong breaks its own rule and no other. */
class ConformanceRuleTest {

    private static final Instant NOON = Instant.parse("2024-09-01T12:00:00Z");

    private static Exchange exchange(String method, String path, int status, int second) {
        return new Exchange(
                method,
                path,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                Fault.Kind.NONE,
                status,
                true,
                NOON.plusSeconds(second));
    }

    private static Exchange submission(String message, String content, int status, boolean reached, int second) {
        return corrected(message, content, Optional.empty(), status, reached, second);
    }

    private static Exchange corrected(
            String message, String content, Optional<String> replaces, int status, boolean reached, int second) {
        return new Exchange(
                "POST",
                "/api/v1/reports",
                Optional.of("key-" + message),
                Optional.of(content),
                Optional.of(message),
                replaces,
                false,
                false,
                reached ? Fault.Kind.NONE : Fault.Kind.CUT,
                status,
                reached,
                NOON.plusSeconds(second));
    }

    private static Exchange with(Exchange e, Optional<String> key, boolean hasVersion, boolean namesPatient) {
        return new Exchange(
                e.method(),
                e.path(),
                key,
                e.content(),
                e.message(),
                e.replaces(),
                hasVersion,
                namesPatient,
                e.fault(),
                e.status(),
                e.reached(),
                e.at());
    }

    private static final ImmutableList<Exchange> RIGHT = ImmutableList.of(
            submission("a", "A", 201, false, 0),
            submission("a", "A", 200, true, 1),
            submission("b", "B", 503, true, 2),
            submission("b", "B", 201, true, 3),
            submission("c", "C", 422, true, 4),
            submission("c", "C2", 201, true, 5),
            corrected("d", "D", Optional.of("a"), 201, true, 6),
            exchange("PUT", "/api/v1/drafts/1", 200, 7),
            exchange("GET", "/api/v1/receipts/1", 200, 8));

    static Stream<Arguments> wrong() {
        return Stream.of(
                arguments(ConformanceRule.KEYS, replaced(3, with(RIGHT.get(3), Optional.empty(), false, false))),
                arguments(ConformanceRule.RETRY, without(1, 6)),
                arguments(ConformanceRule.RETRY, replaced(1, with(RIGHT.get(1), Optional.of("other"), false, false))),
                arguments(ConformanceRule.NO_DOUBLE, added(submission("e", "A", 201, true, 9))),
                arguments(ConformanceRule.FINAL, added(submission("c", "C", 422, true, 9))),
                arguments(ConformanceRule.ORDER, added(corrected("e", "E", Optional.of("unknown"), 409, true, 9))),
                arguments(ConformanceRule.PATIENCE, replaced(3, submission("b", "B", 201, true, 2))),
                arguments(ConformanceRule.VERSIONS, replaced(7, with(RIGHT.get(7), Optional.empty(), false, false))),
                arguments(ConformanceRule.NO_NUMBERS, replaced(8, with(RIGHT.get(8), Optional.empty(), true, true))));
    }

    private static List<Exchange> without(Integer... at) {
        var seen = Lists.newArrayList(RIGHT);
        Stream.of(at).sorted((one, other) -> other - one).forEach(i -> seen.remove((int) i));
        return seen;
    }

    private static List<Exchange> replaced(int at, Exchange exchange) {
        var seen = Lists.newArrayList(RIGHT);
        seen.set(at, exchange);
        return seen;
    }

    private static List<Exchange> added(Exchange exchange) {
        var seen = Lists.newArrayList(RIGHT);
        seen.add(exchange);
        return seen;
    }

    @Test
    void a_client_that_does_right_keeps_every_rule() {
        assertThat(ConformanceRule.values())
                .allSatisfy(rule ->
                        assertThat(rule.of(RIGHT).result()).as(rule.name()).isEqualTo(Result.KEPT));
    }

    @Test
    void what_was_not_tried_is_neither_kept_nor_broken() {
        assertThat(ConformanceRule.values())
                .allSatisfy(rule -> assertThat(rule.of(List.of())).isEqualTo(Verdict.untried()));
        assertThat(ConformanceRule.RECEIPTS.of(without(8)).result()).isEqualTo(Result.UNTRIED);
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void each_thing_done_wrong_breaks_its_own_rule_and_no_other(ConformanceRule broken, List<Exchange> seen) {
        assertThat(Arrays.stream(ConformanceRule.values())
                        .filter(rule -> rule.of(seen).result() == Result.BROKEN))
                .containsExactly(broken);
    }
}
