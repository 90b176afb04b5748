package org.sarcomaregistry.http.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.http.testing.TestApi.REPORTER;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.testing.TestApi;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Receipts as application receipts, element by element in the order of the standard. */
class AppRecTest {

    private static final String NAMESPACE = "http://www.kith.no/xmlstds/apprec/2004-11-21";

    private static TestApi api;

    @BeforeAll
    static void start() {
        api = TestApi.start();
    }

    @AfterAll
    static void stop() {
        api.close();
    }

    private static Document receipt(String message, ReportForm form) throws Exception {
        var sent = api.report(message, 1, form);
        var id = sent.json().path(sent.status() == 201 ? "id" : "receipt").asText();
        var answer = api.ask("GET", "/receipts/" + id)
                .bearer(api.token(REPORTER))
                .header("Accept", "application/xml")
                .answer();
        assertThat(answer.mediaType()).isEqualTo("application/xml");
        assertThat(answer.text()).doesNotContain(TestApi.number(1));
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(answer.text())));
    }

    private static List<Element> children(Document document) {
        var nodes = document.getDocumentElement().getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static List<String> values(Document document, String name) {
        return children(document).stream()
                .filter(element -> element.getLocalName().equals(name))
                .map(element -> element.getAttribute("V"))
                .toList();
    }

    @Test
    void an_accepted_message_is_ok_and_named_by_the_senders_id() throws Exception {
        var document = receipt("m-1", aWorkUp());
        assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo(NAMESPACE);
        assertThat(children(document).stream().map(Element::getLocalName).distinct())
                .startsWith("MsgType", "MIGversion", "GenDate", "Id", "Sender", "Receiver", "Status")
                .endsWith("OriginalMsgId");
        boolean remarked = !values(document, "Error").isEmpty();
        assertThat(values(document, "Status")).containsExactly(remarked ? "3" : "1");
        assertThat(document.getElementsByTagNameNS(NAMESPACE, "GenDate").item(0).getTextContent())
                .isEqualTo("2024-09-01T12:00:00");
        var original =
                document.getElementsByTagNameNS(NAMESPACE, "OriginalMsgId").item(0);
        assertThat(original.getTextContent()).endsWith("m-1");
    }

    @Test
    void a_rejected_message_tells_each_error() throws Exception {
        var document = receipt("m-2", aWorkUp().without("documented_on").with("form_version", "0"));
        assertThat(values(document, "Status")).containsExactly("2");
        assertThat(values(document, "Error")).contains("X99", "T10");
        var error = children(document).stream()
                .filter(element -> element.getAttribute("OT").startsWith("FIELD-MISSING"))
                .findFirst()
                .orElseThrow();
        assertThat(error.getAttribute("S")).isEqualTo("2.16.578.1.12.4.1.1.8221");
    }

    @Test
    void a_wrong_number_of_the_patient_has_an_error_of_its_own() throws Exception {
        var wrong = TestApi.message("m-3", 1, aWorkUp()).with("patient_value", "17056012345");
        var sent = api.post("/reports", REPORTER, wrong);
        var answer = api.ask("GET", "/receipts/" + sent.json().path("receipt").asText())
                .bearer(api.token(REPORTER))
                .header("Accept", "application/xml")
                .answer();
        assertThat(answer.text()).contains("V=\"E31\"").doesNotContain("17056012345");
    }

    @Test
    void what_is_neither_json_nor_xml_is_not_to_be_had() {
        var id = api.report("m-4", 4, aWorkUp()).json().path("id").asText();
        var answer = api.ask("GET", "/receipts/" + id)
                .bearer(api.token(REPORTER))
                .header("Accept", "text/csv")
                .answer();
        assertThat(answer.status()).isEqualTo(406);
    }
}
