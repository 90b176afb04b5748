package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aSpecimen;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.http.testing.TestApi.LEAD;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;
import static org.sarcomaregistry.http.testing.TestApi.message;

import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.testing.Answer;
import org.sarcomaregistry.http.testing.TestApi;

/** Pages go on where the last one ended, also when the row that it ended with has left the list meanwhile. */
class PagingTest {

    private final TestApi api = TestApi.start();

    @AfterEach
    void stop() {
        api.close();
    }

    private static List<String> names(Answer page, String list, String name) {
        return Streams.stream(page.json().path(list))
                .map(row -> row.path(name).asText())
                .toList();
    }

    private void draft(int patient) {
        assertThat(api.post("/drafts", REPORTER, message("any", patient, aWorkUp()))
                        .status())
                .isEqualTo(201);
    }

    @Test
    void a_draft_that_was_discarded_between_two_pages_is_no_wrong_parameter() {
        for (int patient = 1; patient <= 3; patient++) {
            draft(patient);
        }
        var all = names(api.get("/drafts", REPORTER), "drafts", "id");
        var first = api.get("/drafts?limit=1", REPORTER);
        assertThat(names(first, "drafts", "id")).containsExactly(all.get(0));
        discard(all.get(0));
        var second = api.follow(first.next().orElseThrow(), REPORTER);
        assertThat(second.status()).isEqualTo(200);
        assertThat(names(second, "drafts", "id")).containsExactly(all.get(1));
        discard(all.get(1));
        discard(all.get(2));
        var third = api.follow(second.next().orElseThrow(), REPORTER);
        assertThat(third.status()).isEqualTo(200);
        assertThat(third.json().path("drafts")).isEmpty();
        assertThat(third.next()).isEmpty();
    }

    private void discard(String draft) {
        var tag = api.get("/drafts/" + draft, REPORTER).header("ETag").orElseThrow();
        var answer = api.ask("POST", "/drafts/" + draft + "/discard")
                .bearer(api.token(REPORTER))
                .header("If-Match", tag)
                .json(TestApi.json(ReportForm.of(Map.of("reason", List.of("mistake")))))
                .answer();
        assertThat(answer.status()).isLessThan(300);
    }

    @Test
    void a_report_that_came_between_two_pages_takes_no_other_with_it() {
        for (int patient = 1; patient <= 4; patient++) {
            api.evidence("s" + patient, patient, aSpecimen("resection", "2024-02-0" + patient));
            api.evidence("p" + patient, patient, aProcedure("2024-02-0" + patient));
        }
        var missing = "/missing-reports?unit=" + TROMSO;
        var all = names(api.get(missing, LEAD), "missing", "person");
        var first = api.get(missing + "&limit=2", LEAD);
        var seen = new ArrayList<>(names(first, "missing", "person"));
        api.report("w1", 1, aWorkUp());
        api.report("o1", 1, anOperation("2024-02-01", "R0"));
        var page = first;
        while (page.next().isPresent()) {
            page = api.follow(page.next().orElseThrow(), LEAD);
            assertThat(page.status()).isEqualTo(200);
            seen.addAll(names(page, "missing", "person"));
        }
        assertThat(seen).containsAll(names(api.get(missing, LEAD), "missing", "person"));
        assertThat(seen).hasSizeLessThanOrEqualTo(all.size());
    }

    @Test
    void pages_together_are_the_list_in_its_order_and_tell_of_nobody() {
        for (int patient = 1; patient <= 4; patient++) {
            api.evidence("s" + patient, patient, aSpecimen("resection", "2024-02-0" + patient));
        }
        var missing = "/missing-reports?unit=" + TROMSO;
        var all = names(api.get(missing, LEAD), "missing", "person");
        var page = api.get(missing + "&limit=1", LEAD);
        var seen = new ArrayList<>(names(page, "missing", "person"));
        while (page.next().isPresent()) {
            assertThat(page.next().orElseThrow()).doesNotContainPattern("[0-9]{11}");
            page = api.follow(page.next().orElseThrow(), LEAD);
            seen.addAll(names(page, "missing", "person"));
        }
        assertThat(seen).isEqualTo(all).hasSizeGreaterThan(3);
    }

    @Test
    void what_is_no_position_of_ours_is_refused() {
        for (String cursor : List.of("x", "AAAA", "w4k", "_____w")) {
            assertThat(api.get("/drafts?after=" + cursor, REPORTER).status())
                    .as(cursor)
                    .isEqualTo(400);
        }
    }
}
