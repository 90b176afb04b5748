package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.http.testing.TestApi.LEAD;
import static org.sarcomaregistry.http.testing.TestApi.REGISTRAR;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;
import static org.sarcomaregistry.http.testing.TestApi.message;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import io.javalin.Javalin;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.ProblemKind;
import org.sarcomaregistry.http.testing.Answer;
import org.sarcomaregistry.http.testing.Contract;
import org.sarcomaregistry.http.testing.TestApi;

/** The contract and the service have the same operations, and each of them works. */
class EveryOperationTest {

    private static TestApi api;

    @BeforeAll
    static void a_work_up_and_an_operation() {
        api = TestApi.start();
        assertThat(api.report("w-1", 1, aWorkUp()).status()).isEqualTo(201);
        assertThat(api.evidence("p-1", 1, aProcedure("2024-05-02")).status()).isEqualTo(201);
        api.publish();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static ReportForm withdrawal() {
        return ReportForm.of(Map.of(
                "message_id", List.of("x-1"),
                "form", List.of("withdrawal"),
                "form_version", List.of("1"),
                "replaces", List.of("w-2"),
                "reason", List.of("wrong-patient")));
    }

    private static String receipt() {
        return api.get("/receipts", REPORTER).json().at("/receipts/0/id").asText();
    }

    private static Answer draft(int patient) {
        return api.post("/drafts", REPORTER, message("any", patient, aWorkUp()));
    }

    private static String own(Answer draft) {
        return "/drafts/" + draft.json().path("id").asText();
    }

    private static Answer changed(String method, String path) {
        return api.ask(method, path)
                .bearer(api.token(REPORTER))
                .header("If-Match", "\"1\"")
                .answer();
    }

    private static Answer changed(String method, String path, ReportForm form) {
        return api.ask(method, path)
                .bearer(api.token(REPORTER))
                .header("If-Match", "\"1\"")
                .json(TestApi.json(form))
                .answer();
    }

    private static Answer disposed(int patient) {
        var receipt = api.evidence("d-" + patient, patient, aProcedure("2024-05-02"))
                .json()
                .path("id")
                .asText();
        return api.post("/dispositions", REPORTER, TestApi.disposition(receipt, "not-sarcoma"));
    }

    private static Answer operation(String id, int patient, String residual) {
        return api.report(id, patient, anOperation("2024-05-02", residual));
    }

    private static Answer asked(int patient) {
        var report = operation("q-" + patient, patient, "R0");
        return api.post("/queries", REGISTRAR, TestApi.question(id(report)));
    }

    private static Answer adjudicated(int patient) {
        var one = operation("y-" + patient, patient, "R0");
        var other = operation("z-" + patient, patient, "R1");
        return api.post("/adjudications", REGISTRAR, TestApi.decision(id(one), id(other)));
    }

    private static String id(Answer answer) {
        return answer.json().path("id").asText();
    }

    private static Answer restated() {
        var earlier = api.publish().id();
        operation("r-1", 27, "R1");
        var later = api.publish().id();
        return api.get("/releases/" + later + "/restatement?messages=true&since=" + earlier, REGISTRAR);
    }

    private static Supplier<Answer> open(String path) {
        return () -> api.ask("GET", path).answer();
    }

    private static Supplier<Answer> read(String path) {
        return () -> api.get(path, LEAD);
    }

    private static final ImmutableMap<String, Supplier<Answer>> REQUESTS =
            ImmutableMap.<String, Supplier<Answer>>builder()
                    .put("submitReport", () -> api.report("w-2", 2, aWorkUp()))
                    .put(
                            "validateReport",
                            () -> api.post("/reports/validation", REPORTER, message("v-1", 3, aWorkUp())))
                    .put(
                            "validateReports",
                            () -> api.ask("POST", "/reports/validations")
                                    .bearer(api.token(REPORTER))
                                    .json("[" + TestApi.json(message("v-1", 3, aWorkUp())) + "]")
                                    .answer())
                    .put("withdraw", () -> {
                        api.report("w-2", 2, aWorkUp());
                        return api.post("/withdrawals", REPORTER, withdrawal());
                    })
                    .put("recordEvidence", () -> api.evidence("p-2", 2, aProcedure("2024-05-03")))
                    .put("beginDraft", () -> draft(11))
                    .put("listDrafts", () -> api.get("/drafts", REPORTER))
                    .put("getDraft", () -> api.get(own(draft(12)), REPORTER))
                    .put("saveDraft", () -> changed("PUT", own(draft(13)), message("any", 13, aWorkUp())))
                    .put("takeOverDraft", () -> changed("POST", own(draft(14)) + "/holder"))
                    .put("submitDraft", () -> changed("POST", own(draft(15)) + "/submission"))
                    .put(
                            "discardDraft",
                            () -> changed(
                                    "POST",
                                    own(draft(16)) + "/discard",
                                    ReportForm.of(Map.of("reason", List.of("mistake")))))
                    .put("listReceipts", read("/receipts"))
                    .put("getReceipt", () -> api.get("/receipts/" + receipt(), LEAD))
                    .put("followReceipt", () -> api.get("/receipts/" + receipt() + "/figures?release=newest", LEAD))
                    .put("searchReceipts", () -> api.post("/receipts/search", REPORTER, TestApi.patient(1)))
                    .put("listUnits", open("/units"))
                    .put("listSubtypes", open("/subtypes?search=liposarkom"))
                    .put("getCodebook", open("/codebook"))
                    .put("getCodebookVersion", open("/codebook/1"))
                    .put("getFormSchema", open("/codebook/2/schemas/surgery"))
                    .put("listIndicators", open("/indicators"))
                    .put("getIndicator", open("/indicators/SARK-R0"))
                    .put("listReleases", open("/releases"))
                    .put("getRelease", open("/releases/newest"))
                    .put("listFigures", open("/releases/newest/figures"))
                    .put("listCasesByGroup", open("/releases/newest/cases-by-group"))
                    .put("listComparisons", open("/releases/newest/comparisons?indicator=SARK-R0"))
                    .put("listAdherence", open("/releases/newest/adherence"))
                    .put("listRecommendations", open("/recommendations"))
                    .put("listOwnComparisons", read("/statistics/comparisons?unit=" + TROMSO + "&year=2024"))
                    .put("listOwnAdherence", read("/statistics/adherence?unit=" + TROMSO + "&year=2024"))
                    .put("listAdherenceCases", read("/statistics/adherence/MDT-CENTRE/" + TROMSO + "/2024/cases"))
                    .put("explainRestatement", EveryOperationTest::restated)
                    .put("listOwnFigures", read("/statistics/figures?unit=" + TROMSO + "&year=2024"))
                    .put("getReporting", read("/statistics/reporting?unit=" + TROMSO + "&year=2024"))
                    .put("getDataQuality", read("/statistics/data-quality?unit=" + TROMSO + "&year=2024"))
                    .put("listFieldQuality", read("/statistics/data-quality/fields?unit=" + TROMSO + "&year=2024"))
                    .put("getOwnUnit", read("/statistics/own-unit?unit=" + TROMSO + "&year=2024"))
                    .put(
                            "takeExtract",
                            read("/statistics/own-unit/extract?table=courses&unit=" + TROMSO + "&year=2024"))
                    .put("getExtractCodebook", read("/statistics/own-unit/extract/codebook?table=surgery"))
                    .put("listReadings", () -> api.get("/readings", REGISTRAR))
                    .put("listChanges", read("/changes"))
                    .put("listCases", read("/statistics/figures/SARK-R0/" + TROMSO + "/2024/cases"))
                    .put("listMissingReports", read("/missing-reports?unit=" + TROMSO))
                    .put("disposeOfReport", () -> disposed(21))
                    .put("listDispositions", read("/dispositions?unit=" + TROMSO))
                    .put(
                            "withdrawDisposition",
                            () -> api.ask(
                                            "POST",
                                            "/dispositions/"
                                                    + disposed(22)
                                                            .json()
                                                            .path("id")
                                                            .asText() + "/withdrawal")
                                    .bearer(api.token(REPORTER))
                                    .answer())
                    .put("askUnit", () -> asked(23))
                    .put("listQueries", read("/queries?status=open"))
                    .put(
                            "sayInQuery",
                            () -> api.post(
                                    "/queries/" + id(asked(24)) + "/words",
                                    REPORTER,
                                    ReportForm.of(Map.of("word", List.of("confirmed")))))
                    .put("listDoubts", () -> api.get("/doubts", REGISTRAR))
                    .put("adjudicate", () -> adjudicated(25))
                    .put("listAdjudications", () -> api.get("/adjudications", REGISTRAR))
                    .put(
                            "takeBackAdjudication",
                            () -> api.post(
                                    "/adjudications/" + id(adjudicated(26)) + "/withdrawal",
                                    REGISTRAR,
                                    TestApi.words("Feil pasient")))
                    .put("getContract", open("/openapi.yaml"))
                    .put("readContract", open("/docs"))
                    .put("getStyle", open("/docs.css"))
                    .buildOrThrow();

    @Test
    void every_operation_of_the_contract_answers_as_it_says() {
        assertThat(REQUESTS.keySet())
                .containsExactlyInAnyOrderElementsOf(
                        Contract.current().operations().values());
        REQUESTS.forEach((operation, request) ->
                assertThat(request.get().status()).as(operation).isBetween(200, 201));
    }

    @Test
    void every_route_stands_in_the_contract() {
        var server = Javalin.create(api.section()::addTo);
        var routes = server.unsafe.internalRouter.allHttpHandlers().stream()
                .map(parsed -> parsed.endpoint)
                .filter(endpoint -> endpoint.method.isHttpMethod())
                .map(endpoint -> endpoint.method.name() + " " + endpoint.path)
                .filter(route -> !route.startsWith("HEAD "))
                .collect(Collectors.toSet());
        assertThat(routes)
                .containsExactlyInAnyOrderElementsOf(
                        Contract.current().operations().keySet());
    }

    @Test
    void every_kind_of_problem_stands_in_the_contract_and_on_its_page() {
        var codes = Arrays.stream(ProblemKind.values()).map(ProblemKind::code).toList();
        var declared = Contract.current().root().at("/components/schemas/ProblemCode/enum");
        assertThat(Streams.stream(declared).map(JsonNode::asText)).containsExactlyElementsOf(codes);
        assertThat(open("/docs").get().text())
                .contains(codes.stream()
                        .map(code -> "id=\"problem-" + code + "\"")
                        .toList());
    }

    @Test
    void the_page_of_the_contract_names_every_operation_and_loads_nothing_from_elsewhere() {
        var page = open("/docs").get();
        assertThat(page.header("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'; style-src 'self'");
        assertThat(page.text()).doesNotContain("<script", "http://", "https://", "style=");
        assertThat(page.text())
                .contains(Contract.current().operations().values().stream()
                        .map(id -> "id=\"" + id + "\"")
                        .toList());
    }

    @Test
    void the_example_of_the_contract_is_accepted() {
        var example = Contract.current()
                .root()
                .at("/components/requestBodies/Form/content/application~1json/examples/surgery/value");
        var answer = api.ask("POST", "/reports")
                .bearer(api.token(REPORTER))
                .json(example.toString())
                .answer();
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }
}
