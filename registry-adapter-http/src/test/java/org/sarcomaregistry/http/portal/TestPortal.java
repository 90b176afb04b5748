package org.sarcomaregistry.http.portal;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.access.Access;
import org.sarcomaregistry.application.access.Appointment;
import org.sarcomaregistry.application.access.Role;
import org.sarcomaregistry.application.drafting.Drafting;
import org.sarcomaregistry.application.memory.InMemoryTransactions;
import org.sarcomaregistry.application.publishing.PublishStatistics;
import org.sarcomaregistry.application.publishing.PublishedReleases;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.application.querying.Statistics;
import org.sarcomaregistry.application.querying.Traces;
import org.sarcomaregistry.application.reminding.Disposing;
import org.sarcomaregistry.application.reminding.MissingReports;
import org.sarcomaregistry.application.reporting.Intake;
import org.sarcomaregistry.application.reporting.Outcome;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.application.reporting.ReceiptFilter;
import org.sarcomaregistry.application.reporting.RecordEvidence;
import org.sarcomaregistry.application.reporting.Sender;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.application.reporting.SubmitReport;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.Fixtures;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.HttpServer;
import org.sarcomaregistry.http.HttpSettings;
import org.sarcomaregistry.http.Metrics;

/** A portal over a registry in memory, served on a free port on 1 February 2025. */
final class TestPortal implements AutoCloseable {

    static final LocalDate TODAY = LocalDate.of(2025, 2, 1);
    static final PortalViewer VIEWER = new PortalViewer("kari", Fixtures.TROMSO);

    private static final Sender SENDER = new Sender(Fixtures.TROMSO);

    private final Transactions transactions = new InMemoryTransactions();
    private final Clock clock = Clock.fixed(TODAY.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    private final SubmitReport submitReport;
    private final RecordEvidence recordEvidence;
    private final PortalUseCases.Reporting reporting;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newHttpClient();

    private TestPortal(Optional<PortalViewer> viewer, int port) {
        var examination = Examination.current(IdPolicy.IMPORT);
        var intake = new Intake(
                transactions,
                examination,
                form -> Hashing.sha256()
                        .hashString(form.canonical(), StandardCharsets.UTF_8)
                        .toString(),
                clock);
        submitReport = new SubmitReport(intake);
        recordEvidence = new RecordEvidence(intake);
        var courses = new CurrentCourses(transactions);
        var statistics = new Statistics(courses, clock);
        reporting = PortalUseCases.Reporting.of(
                transactions,
                new Disposing(transactions, courses, new Access(transactions), clock),
                statistics,
                new PortalUseCases.Taking(examination, intake),
                clock);
        var useCases = new PortalUseCases(
                statistics,
                new MissingReports(courses, statistics, transactions),
                new Traces(transactions, courses, statistics),
                new PublishedReleases(transactions),
                new Access(transactions),
                transactions,
                reporting);
        server = HttpServer.start(HttpSettings.loopback(port), new Metrics(), List.of(new Portal(useCases, viewer)));
    }

    /** A portal with a viewer who leads the quality work at a hospital. */
    static TestPortal viewed() {
        return viewedOn(0);
    }

    static TestPortal viewedOn(int port) {
        var portal = new TestPortal(Optional.of(VIEWER), port);
        portal.appoint(Role.QUALITY_LEAD, Fixtures.TROMSO);
        return portal;
    }

    /** A portal for the public only. */
    static TestPortal open() {
        return new TestPortal(Optional.empty(), 0);
    }

    void appoint(Role role, String unit) {
        appoint(VIEWER.subject(), role, unit);
    }

    void appoint(String subject, Role role, String unit) {
        transactions.commit(stores -> {
            stores.appointments().add(new Appointment(subject, role, unit));
            return unit;
        });
    }

    void end(Role role, String unit) {
        transactions.commit(stores -> {
            stores.appointments().end(new Appointment(VIEWER.subject(), role, unit));
            return unit;
        });
    }

    /** Takes a form in, of whichever kind. */
    Receipt take(String id, ReportForm form) {
        var submission = new Submission(form.with("message_id", id), SENDER, Optional.empty(), TODAY);
        var outcome = isReport(form.answer("form").orElseThrow())
                ? submitReport.submit(submission)
                : recordEvidence.record(submission);
        return outcome.fold(Outcome.Answered::receipt, refused -> {
            throw new AssertionError(refused.reason());
        });
    }

    private static boolean isReport(String code) {
        var kind = Codes.parse(FormKind.class, code).orElseThrow();
        return kind == FormKind.WITHDRAWAL || kind.family() == FormKind.Family.REPORT;
    }

    Release release() {
        return new PublishStatistics(transactions).run(TODAY);
    }

    int port() {
        return server.port();
    }

    HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return answer(request);
    }

    /** Sends a form as a page of the portal itself would. */
    HttpResponse<String> post(String path, Map<String, List<String>> form) {
        return post(path, form, "Sec-Fetch-Site", "same-origin");
    }

    HttpResponse<String> post(String path, Map<String, List<String>> form, String... headers) {
        var body = form.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> URLEncoder.encode(field.getKey(), StandardCharsets.UTF_8) + "="
                                + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
        var request = posting(path, "application/x-www-form-urlencoded", body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return answer(request);
    }

    /** Sends anything at all, as if a page of the portal did. */
    HttpResponse<String> send(String path, String type, String body) {
        return answer(posting(path, type, body).header("Sec-Fetch-Site", "same-origin"));
    }

    private HttpRequest.Builder posting(String path, String type, String body) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port() + path))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** Every receipt that the hospital got. */
    List<Receipt> receipts() {
        var all = new ReceiptFilter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
        return transactions.read(stores -> stores.receipts().before(SENDER, all, Optional.empty(), 100));
    }

    /** The drafts, for a colleague of the viewer. */
    Drafting drafting() {
        return reporting.drafting();
    }

    private HttpResponse<String> answer(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException unreachable) {
            throw new UncheckedIOException(unreachable);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Doesn't wait until the server has ended: that takes it a second. */
    @Override
    @SuppressWarnings("FutureReturnValueIgnored") // nobody waits for it
    public void close() {
        new Thread(server::close).start();
    }
}
