package org.sarcomaregistry.http.testing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.hash.Hashing;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.desk.Desk;
import org.sarcomaregistry.application.desk.DeskTools;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.publishing.PublishStatistics;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.application.querying.Statistics;
import org.sarcomaregistry.application.reminding.Disposing;
import org.sarcomaregistry.application.reminding.MissingReports;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.application.reporting.RecordEvidence;
import org.sarcomaregistry.application.reporting.SubmitReport;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.person.SyntheticIds;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.http.Health;
import org.sarcomaregistry.http.HttpServer;
import org.sarcomaregistry.http.HttpSettings;
import org.sarcomaregistry.http.Identity;
import org.sarcomaregistry.http.LocalIssuer;
import org.sarcomaregistry.http.Metrics;
import org.sarcomaregistry.http.TokenScope;
import org.sarcomaregistry.http.Tokens;
import org.sarcomaregistry.http.api.RegistryApi;
import org.sarcomaregistry.http.api.UseCases;

/** The API of a registry in memory, on 1 September 2024. */
public final class TestApi implements AutoCloseable {

    /** Reports for Tromsø. */
    public static final String REPORTER = "reporter-tromso";
    /** Reports for Tromsø, too. */
    public static final String COLLEAGUE = "colleague-tromso";
    /** Reports for Bodø, and belongs to another organisation. */
    public static final String STRANGER = "reporter-bodo";
    /** Sees Tromsø. */
    public static final String LEAD = "lead-tromso";
    /** Delivers evidence. */
    public static final String SOURCE = "laboratory-13";
    /** Sees everything. */
    public static final String REGISTRAR = "registrar";
    /** Is appointed to nothing. */
    public static final String NOBODY = "nobody";

    public static final Instant NOW = Instant.parse("2024-09-01T10:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOW, ZoneId.of("Europe/Oslo"));

    public final LocalIssuer issuer = LocalIssuer.create(CLOCK);
    public final Transactions transactions;
    public final HttpServer server;

    private TestApi(Transactions transactions, HttpSettings settings) {
        this.transactions = transactions;
        appoint(REPORTER, Role.REPORTER, TROMSO);
        appoint(COLLEAGUE, Role.REPORTER, TROMSO);
        appoint(STRANGER, Role.REPORTER, BODO);
        appoint(LEAD, Role.QUALITY_LEAD, TROMSO);
        appoint(SOURCE, Role.SOURCE, "norway");
        appoint(REGISTRAR, Role.REGISTRAR, "norway");
        server = HttpServer.start(
                settings,
                new Metrics(),
                List.of(
                        new Health(
                                () -> transactions.read(stores -> stores.log().watermark() >= 0)),
                        section()));
    }

    /** The API as the server got it. */
    public RegistryApi section() {
        return new RegistryApi(useCases(), new Tokens(issuer.trusted(), CLOCK));
    }

    public static TestApi start() {
        return on(new InMemoryTransactions());
    }

    /** With neighbours of one's own. */
    public static TestApi on(Transactions transactions) {
        return new TestApi(transactions, HttpSettings.loopback(0));
    }

    /** With the metrics on a port of their own. */
    public static TestApi withOwnMetrics() {
        return new TestApi(new InMemoryTransactions(), HttpSettings.loopback(0).withMetricsPort(0));
    }

    /** Appoints somebody more. */
    public void appoint(String subject, Role role, String unit) {
        transactions.commit(stores -> {
            stores.appointments().add(new Appointment(subject, role, unit));
            return true;
        });
    }

    private UseCases useCases() {
        var examination = Examination.current(IdPolicy.TRIAL);
        var intake = new Intake(transactions, examination, TestApi::fingerprint, CLOCK);
        var courses = new CurrentCourses(transactions);
        var statistics = new Statistics(courses, CLOCK);
        return new UseCases(
                new SubmitReport(intake),
                new RecordEvidence(intake),
                examination,
                statistics,
                UseCases.Writing.of(transactions, new Access(transactions), examination, intake, CLOCK),
                new UseCases.Expecting(
                        new MissingReports(courses, statistics, transactions),
                        new Disposing(transactions, courses, new Access(transactions), CLOCK)),
                UseCases.Following.of(transactions, courses, statistics),
                UseCases.Own.of(transactions, courses, statistics, CLOCK),
                Desk.of(transactions, courses, new DeskTools(TestApi::fingerprint, CLOCK)),
                new PublishedReleases(transactions),
                new Access(transactions),
                transactions,
                CLOCK);
    }

    private static String fingerprint(ReportForm form) {
        return Hashing.sha256().hashString(form.canonical(), UTF_8).toString();
    }

    /** Makes and keeps a release of today. */
    public Release publish() {
        return new PublishStatistics(transactions).run(LocalDate.now(CLOCK));
    }

    /** A token with all scopes. */
    public String token(String subject) {
        return token(subject, TokenScope.values());
    }

    public String token(String subject, TokenScope... scopes) {
        var organisation = OrganisationNumber.parse(subject.equals(STRANGER) ? BODO : TROMSO)
                .orElseThrow();
        return issuer.issue(new Identity(subject, organisation, ImmutableSet.copyOf(scopes)), Duration.ofHours(1));
    }

    /** A request below {@code /api/v1}. */
    public Ask ask(String method, String path) {
        return askAt(method, Contract.BASE + path);
    }

    /** A request anywhere. */
    public Ask askAt(String method, String path) {
        return askOn(server.port(), method, path);
    }

    /** A request to another port. */
    public Ask askOn(int port, String method, String path) {
        return new Ask(method, URI.create("http://127.0.0.1:" + port + path));
    }

    public Answer get(String path, String subject) {
        return ask("GET", path).bearer(token(subject)).answer();
    }

    /** Follows an address that an answer gave. */
    public Answer follow(String address, String subject) {
        return askAt("GET", address).bearer(token(subject)).answer();
    }

    public Answer post(String path, String subject, ReportForm form) {
        return ask("POST", path).bearer(token(subject)).json(json(form)).answer();
    }

    /** A report of Tromsø's, about one of the synthetic patients. */
    public Answer report(String messageId, int patient, ReportForm form) {
        return post("/reports", REPORTER, message(messageId, patient, form));
    }

    public Answer evidence(String messageId, int patient, ReportForm form) {
        return post("/evidence", SOURCE, message(messageId, patient, form));
    }

    /** The form as a message about one of the synthetic patients. */
    public static ReportForm message(String messageId, int patient, ReportForm form) {
        return form.with("message_id", messageId)
                .with("patient_scheme", "fnr")
                .with("patient_value", number(patient))
                .without("patient_born", "patient_sex");
    }

    /** One of the synthetic patients, and nothing else. */
    public static ReportForm patient(int patient) {
        return message("any", patient, ReportForm.of(ImmutableMap.of())).without("message_id");
    }

    /** A word on the surgery report that the evidence of a receipt lets the registry expect. */
    public static ReportForm disposition(String receipt, String reason) {
        return ReportForm.of(
                ImmutableMap.of("form", List.of("surgery"), "evidence", List.of(receipt), "reason", List.of(reason)));
    }

    /** A question about a report. */
    public static ReportForm question(String receipt) {
        return ReportForm.of(ImmutableMap.of(
                "receipt", List.of(receipt),
                "fields", List.of("/residual"),
                "reason", List.of("implausible"),
                "text", List.of("Stemmer dette?")));
    }

    /** The decision that the word of the first of some messages stands. */
    public static ReportForm decision(String... receipts) {
        return ReportForm.of(ImmutableMap.of(
                "ruling", List.of("stands"),
                "receipts", List.of(receipts),
                "stands", List.of(receipts[0]),
                "reason", List.of("seen-in-record"),
                "text", List.of("Sett i journalen")));
    }

    /** Words at the desk, as a form. */
    public static ReportForm words(String text) {
        return ReportForm.of(ImmutableMap.of("text", List.of(text)));
    }

    /** Number of the synthetic patients, all women born on 17 May 1960. */
    public static String number(int patient) {
        return SyntheticIds.birthNumber(LocalDate.of(1960, 5, 17), Sex.FEMALE, patient)
                .orElseThrow()
                .value();
    }

    /** A form as JSON: a single answer as a text, several as a list. */
    public static String json(ReportForm form) {
        var body = JsonNodeFactory.instance.objectNode();
        form.fields().forEach((name, answers) -> {
            if (answers.size() == 1) {
                body.put(name, answers.get(0));
            } else {
                ArrayNode list = body.putArray(name);
                answers.forEach(list::add);
            }
        });
        return body.toString();
    }

    @Override
    public void close() {
        server.close();
    }
}
