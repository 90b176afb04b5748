package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aProcedure;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.http.testing.TestApi.LEAD;
import static org.sarcomaregistry.http.testing.TestApi.NOBODY;
import static org.sarcomaregistry.http.testing.TestApi.REGISTRAR;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;
import static org.sarcomaregistry.http.testing.TestApi.SOURCE;
import static org.sarcomaregistry.http.testing.TestApi.STRANGER;
import static org.sarcomaregistry.http.testing.TestApi.json;
import static org.sarcomaregistry.http.testing.TestApi.message;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Streams;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.TokenScope;
import org.sarcomaregistry.http.testing.Answer;
import org.sarcomaregistry.http.testing.Ask;
import org.sarcomaregistry.http.testing.Contract;
import org.sarcomaregistry.http.testing.TestApi;

/** Every guarded operation against every kind of caller. */
class AccessTest {

    private static TestApi api;
    private static String receipt;
    private static String evidence;
    private static String disposition;
    private static String operation;
    private static String query;
    private static String decision;
    private static String release;
    private static final List<String> drafts = new ArrayList<>();

    /** An operation as somebody calls it who may, and the statuses that everybody gets with a token of all scopes. */
    private record Guarded(TokenScope scope, Function<TestApi, Ask> ask, ImmutableMap<String, Integer> statuses) {}

    private static final ReportForm WITHDRAWAL = ReportForm.of(Map.of(
            "message_id", List.of("x-1"),
            "form", List.of("withdrawal"),
            "form_version", List.of("1"),
            "replaces", List.of("m-1"),
            "reason", List.of("wrong-patient")));

    @BeforeAll
    static void one_report() {
        api = TestApi.start();
        receipt = api.report("m-1", 1, aWorkUp()).json().path("id").asText();
        evidence = id(api.evidence("m-2", 2, aProcedure("2024-05-02")));
        assertThat(api.post("/dispositions", REPORTER, TestApi.disposition(evidence, "other"))
                        .status())
                .isEqualTo(201);
        var other = id(api.evidence("m-3", 3, aProcedure("2024-05-02")));
        disposition = id(api.post("/dispositions", REPORTER, TestApi.disposition(other, "other")));
        operation = id(api.report("m-4", 4, anOperation("2024-05-02", "R0")));
        var second = id(api.report("m-5", 4, anOperation("2024-05-02", "R1")));
        query = id(api.post("/queries", REGISTRAR, TestApi.question(second)));
        release = api.publish().id();
        decision = id(api.post("/adjudications", REGISTRAR, TestApi.decision(operation, second)));
        for (int patient = 31; patient <= 35; patient++) {
            drafts.add(api.post("/drafts", REPORTER, message("any", patient, aWorkUp()))
                    .json()
                    .path("id")
                    .asText());
        }
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static String id(Answer answer) {
        return answer.json().path("id").asText();
    }

    private static ImmutableMap<String, Integer> statuses(
            int reporter, int stranger, int lead, int source, int registrar) {
        return ImmutableMap.of(
                REPORTER, reporter, STRANGER, stranger, LEAD, lead, SOURCE, source, REGISTRAR, registrar, NOBODY, 403);
    }

    private static Guarded post(
            TokenScope scope, String path, ReportForm form, ImmutableMap<String, Integer> statuses) {
        return new Guarded(scope, a -> a.ask("POST", path).json(json(form)), statuses);
    }

    private static Guarded get(String path, ImmutableMap<String, Integer> statuses) {
        return new Guarded(TokenScope.READ, a -> a.ask("GET", path), statuses);
    }

    private static Guarded change(String method, int draft, String path, ImmutableMap<String, Integer> statuses) {
        return new Guarded(
                TokenScope.REPORT,
                a -> a.ask(method, "/drafts/" + drafts.get(draft) + path).header("If-Match", "\"1\""),
                statuses);
    }

    private static Guarded change(
            String method, int draft, String path, ReportForm form, ImmutableMap<String, Integer> statuses) {
        var change = change(method, draft, path, statuses);
        return new Guarded(change.scope(), a -> change.ask().apply(a).json(json(form)), statuses);
    }

    private static ImmutableMap<String, Guarded> drafting() {
        var mistake = ReportForm.of(Map.of("reason", List.of("mistake")));
        var owners = statuses(200, 404, 403, 403, 403);
        return ImmutableMap.<String, Guarded>builder()
                .put(
                        "beginDraft",
                        post(
                                TokenScope.REPORT,
                                "/drafts",
                                message("any", 36, aWorkUp()),
                                statuses(201, 403, 403, 403, 403)))
                .put(
                        "listDrafts",
                        new Guarded(TokenScope.REPORT, a -> a.ask("GET", "/drafts"), statuses(200, 200, 403, 403, 403)))
                .put("getDraft", change("GET", 0, "", owners))
                .put(
                        "saveDraft",
                        change("PUT", 1, "", message("any", 32, aWorkUp()), statuses(200, 403, 403, 403, 403)))
                .put("takeOverDraft", change("POST", 2, "/holder", owners))
                .put("submitDraft", change("POST", 3, "/submission", statuses(201, 404, 403, 403, 403)))
                .put("discardDraft", change("POST", 4, "/discard", mistake, owners))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Guarded> desk() {
        var staff = statuses(403, 403, 403, 403, 200);
        return ImmutableMap.<String, Guarded>builder()
                .put(
                        "askUnit",
                        post(
                                TokenScope.REPORT,
                                "/queries",
                                TestApi.question(operation),
                                statuses(403, 403, 403, 403, 201)))
                .put("listQueries", get("/queries", statuses(200, 200, 200, 403, 200)))
                .put(
                        "sayInQuery",
                        post(
                                TokenScope.REPORT,
                                "/queries/" + query + "/words",
                                ReportForm.of(Map.of("word", List.of("confirmed"))),
                                statuses(201, 404, 403, 403, 404)))
                .put("listDoubts", get("/doubts", staff))
                .put(
                        "adjudicate",
                        post(
                                TokenScope.REPORT,
                                "/adjudications",
                                TestApi.decision(operation, operation),
                                statuses(403, 403, 403, 403, 422)))
                .put("listAdjudications", get("/adjudications", staff))
                .put(
                        "takeBackAdjudication",
                        post(
                                TokenScope.REPORT,
                                "/adjudications/" + decision + "/withdrawal",
                                TestApi.words("Feil"),
                                staff))
                .buildOrThrow();
    }

    private static ImmutableMap<String, Guarded> operations() {
        var ownUnit = statuses(403, 403, 200, 403, 200);
        var ownReports = statuses(200, 403, 200, 403, 200);
        return ImmutableMap.<String, Guarded>builder()
                .put(
                        "submitReport",
                        post(
                                TokenScope.REPORT,
                                "/reports",
                                message("m-1", 1, aWorkUp()),
                                statuses(200, 403, 403, 403, 403)))
                .put(
                        "validateReport",
                        post(
                                TokenScope.REPORT,
                                "/reports/validation",
                                message("m-1", 1, aWorkUp()),
                                statuses(200, 200, 200, 200, 200)))
                .put(
                        "validateReports",
                        new Guarded(
                                TokenScope.REPORT,
                                a -> a.ask("POST", "/reports/validations").json("[]"),
                                statuses(200, 200, 200, 200, 200)))
                .put("withdraw", post(TokenScope.REPORT, "/withdrawals", WITHDRAWAL, statuses(201, 409, 403, 403, 403)))
                .put(
                        "recordEvidence",
                        post(
                                TokenScope.EVIDENCE,
                                "/evidence",
                                message("e-1", 1, aProcedure("2024-05-02")),
                                statuses(403, 403, 403, 201, 403)))
                .putAll(drafting())
                .putAll(desk())
                .put("listReceipts", get("/receipts", statuses(200, 200, 200, 200, 200)))
                .put("getReceipt", get("/receipts/" + receipt, statuses(200, 404, 200, 200, 200)))
                .put("followReceipt", get("/receipts/" + receipt + "/figures", statuses(200, 404, 200, 200, 200)))
                .put(
                        "searchReceipts",
                        post(
                                TokenScope.READ,
                                "/receipts/search",
                                TestApi.patient(1),
                                statuses(200, 200, 200, 200, 200)))
                .put(
                        "explainRestatement",
                        get(
                                "/releases/" + release + "/restatement?since=" + release,
                                statuses(403, 403, 403, 403, 200)))
                .put("listOwnFigures", get("/statistics/figures?unit=" + TROMSO + "&year=2024", ownUnit))
                .put("listOwnComparisons", get("/statistics/comparisons?unit=" + TROMSO + "&year=2024", ownUnit))
                .put("listOwnAdherence", get("/statistics/adherence?unit=" + TROMSO + "&year=2024", ownUnit))
                .put("listAdherenceCases", get("/statistics/adherence/MDT-CENTRE/" + TROMSO + "/2024/cases", ownUnit))
                .put("getReporting", get("/statistics/reporting?unit=" + TROMSO + "&year=2024", ownUnit))
                .put("getDataQuality", get("/statistics/data-quality?unit=" + TROMSO + "&year=2024", ownUnit))
                .put("listFieldQuality", get("/statistics/data-quality/fields?unit=" + TROMSO + "&year=2024", ownUnit))
                .put("getOwnUnit", get("/statistics/own-unit?unit=" + TROMSO + "&year=2024", ownUnit))
                .put(
                        "takeExtract",
                        get("/statistics/own-unit/extract?table=courses&unit=" + TROMSO + "&year=2024", ownUnit))
                .put(
                        "getExtractCodebook",
                        get("/statistics/own-unit/extract/codebook?table=courses", statuses(200, 200, 200, 200, 200)))
                .put("listReadings", get("/readings", statuses(403, 403, 403, 403, 200)))
                .put("listChanges", get("/changes?after=0", statuses(200, 200, 200, 200, 200)))
                .put("listCases", get("/statistics/figures/SARK-R0/" + TROMSO + "/2024/cases", ownUnit))
                .put(
                        "disposeOfReport",
                        post(
                                TokenScope.REPORT,
                                "/dispositions",
                                TestApi.disposition(evidence, "other"),
                                statuses(200, 404, 403, 403, 200)))
                .put("listDispositions", get("/dispositions?unit=" + TROMSO, ownReports))
                .put(
                        "withdrawDisposition",
                        new Guarded(
                                TokenScope.REPORT,
                                a -> a.ask("POST", "/dispositions/" + disposition + "/withdrawal"),
                                statuses(200, 404, 403, 403, 200)))
                .put("listMissingReports", get("/missing-reports?unit=" + TROMSO, ownReports))
                .buildOrThrow();
    }

    @Test
    void every_guarded_operation_is_tried() {
        var guarded = Contract.current().root().path("paths").properties().stream()
                .flatMap(path -> Streams.stream(path.getValue()))
                .filter(operation -> operation.has("security"))
                .map(operation -> operation.path("operationId").asText());
        assertThat(operations().keySet()).containsExactlyInAnyOrderElementsOf(guarded.toList());
    }

    @Test
    void without_a_token_nobody_gets_in() {
        operations()
                .forEach((name, operation) -> assertThat(
                                operation.ask().apply(api).answer().status())
                        .as(name)
                        .isEqualTo(401));
    }

    @Test
    void without_the_scope_nobody_gets_in() {
        operations().forEach((name, operation) -> {
            var others = Stream.of(TokenScope.values())
                    .filter(scope -> scope != operation.scope())
                    .filter(scope -> !name.startsWith("validateReport") || scope != TokenScope.EVIDENCE)
                    .collect(toImmutableSet());
            var token = api.token(REPORTER, others.toArray(new TokenScope[0]));
            Answer answer = operation.ask().apply(api).bearer(token).answer();
            assertThat(answer.status()).as(name).isEqualTo(403);
            assertThat(answer.code()).isEqualTo("insufficient-scope");
            assertThat(answer.header("WWW-Authenticate").orElseThrow())
                    .contains(operation.scope().text());
        });
    }

    @Test
    void each_caller_gets_what_the_registry_has_appointed_them_to() {
        operations()
                .forEach((name, operation) -> operation.statuses().forEach((subject, status) -> {
                    var answer = operation
                            .ask()
                            .apply(api)
                            .bearer(api.token(subject))
                            .answer();
                    assertThat(answer.status()).as("%s by %s", name, subject).isEqualTo(status);
                }));
    }

    @Test
    void a_foreign_receipt_and_one_that_is_not_there_look_the_same() {
        var foreign = api.get("/receipts/" + receipt, STRANGER);
        var absent = api.get("/receipts/00000000-0000-4000-8000-000000000000", STRANGER);
        assertThat(foreign.text()).isEqualTo(absent.text());
        assertThat(api.get("/receipts/nonsense", STRANGER).text()).isEqualTo(absent.text());
    }
}
