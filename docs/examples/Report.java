import java.net.URI;
import java.net.http.*;

/** From a draft to a corrected report: java Report.java http://127.0.0.1:8080 TOKEN */
class Report {
    static final String FORM = "\"form\":\"surgery\",\"form_version\":\"2\",\"sender_unit\":\"974557746\",\"department\":\"surgery\","
            + "\"reporter_hpr\":\"1234567\",\"documented_on\":\"2026-06-02\",\"target\":\"primary\",\"patient_scheme\":\"fnr\","
            + "\"patient_value\":\"14835800041\",\"operation_date\":\"2026-06-01\",\"intention\":\"curative\",\"planned\":\"planned\","
            + "\"limb\":\"not-applicable\",\"rupture\":\"no\",\"surgeon_margin\":\"wide\",\"neoadjuvant\":\"none\"";

    public static void main(String[] to) throws Exception {
        var draft = text("id", ask(to, "POST", "/drafts", "{" + FORM + "}")); // may be incomplete: residual is missing
        ask(to, "PUT", "/drafts/" + draft, "{" + FORM + ",\"residual\":\"R1\"}", "If-Match", "\"1\"");
        var receipt = ask(to, "POST", "/drafts/" + draft + "/submission", "", "If-Match", "\"2\""); // what was read, no other
        System.out.println(text("status", ask(to, "GET", "/receipts/" + text("id", receipt), ""))); // readable for ever
        var correction = "{" + FORM + ",\"residual\":\"R0\",\"reason\":\"wrong-content\",\"replaces\":\""
                + text("message_id", receipt) + "\",\"message_id\":\"c-" + draft + "\"}";
        System.out.println(text("status", ask(to, "POST", "/reports", correction, "Idempotency-Key", "c-" + draft)));
    }
    static String ask(String[] to, String method, String path, String body, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(to[0] + "/api/v1" + path)).method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Authorization", "Bearer " + to[1]).header("Content-Type", "application/json");
        var answer = HttpClient.newHttpClient().send((headers.length == 0 ? request : request.headers(headers)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) throw new IllegalStateException(answer.body()); // tells every finding
        return answer.body();
    }
    static String text(String name, String json) { // a program would use its JSON library
        return json.replaceFirst("(?s).*?\"" + name + "\":\"([^\"]*)\".*", "$1"); }
}
