package org.sarcomaregistry.http.api;

import java.io.StringWriter;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.report.FormKind;

/**
 * A receipt as an application receipt of the Norwegian health sector: AppRec 1.0 of 21 November 2004 (HIS 80415), with the
 * status codes of that standard and errors of code system 8221. National ids are in it as little as in the receipt.
 *
 * <p>The sender of the message is named by its organisation number alone, because the registry knows no names of them. The
 * standard has one severity: what the registry found of a message that it accepted stands among the errors of status 3.
 */
final class AppRec {

    static final String MEDIA_TYPE = "application/xml";

    private static final String NAMESPACE = "http://www.kith.no/xmlstds/apprec/2004-11-21";
    private static final String ERRORS = "2.16.578.1.12.4.1.1.8221";
    private static final String REGISTRY_NAME = "Kreftregisteret";
    private static final String REGISTRY_NUMBER = "974771381";
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss");

    private final XMLStreamWriter xml;

    private AppRec(XMLStreamWriter xml) {
        this.xml = xml;
    }

    /** The whole document. */
    static String of(Receipt receipt) {
        var text = new StringWriter();
        try {
            new AppRec(XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text)).write(receipt);
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a text can't fail to be written", e);
        }
        return text.toString();
    }

    private void write(Receipt receipt) throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.setDefaultNamespace(NAMESPACE);
        xml.writeStartElement(NAMESPACE, "AppRec");
        xml.writeDefaultNamespace(NAMESPACE);
        coded("MsgType", "APPREC");
        element("MIGversion", "1.0 2004-11-21");
        element("GenDate", time(receipt.receivedAt()));
        element("Id", receipt.id().toString());
        party("Sender", "SENDER", REGISTRY_NAME, REGISTRY_NUMBER);
        party(
                "Receiver",
                "RECEIVER",
                receipt.message().sender(),
                receipt.message().sender());
        status(receipt.status());
        for (var finding : receipt.findings()) {
            error(finding);
        }
        original(receipt);
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void party(String element, String role, String name, String number) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, element);
        coded("Role", role);
        xml.writeStartElement(NAMESPACE, "HCP");
        xml.writeStartElement(NAMESPACE, "Inst");
        element("Name", name);
        element("Id", number);
        coded("TypeId", "ENH");
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    }

    private void status(Receipt.Status status) throws XMLStreamException {
        switch (status) {
            case ACCEPTED -> described("Status", "1", "OK");
            case REJECTED -> described("Status", "2", "Avvist");
            case ACCEPTED_WITH_REMARKS -> described("Status", "3", "OK, feil i delmelding");
        }
    }

    private void error(Finding finding) throws XMLStreamException {
        var code = AppRecError.of(finding);
        xml.writeEmptyElement(NAMESPACE, "Error");
        xml.writeAttribute("V", code.code());
        xml.writeAttribute("S", ERRORS);
        xml.writeAttribute("DN", code.meaning());
        xml.writeAttribute("OT", finding.code() + ": " + finding.text().nb());
    }

    private void original(Receipt receipt) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, "OriginalMsgId");
        xml.writeEmptyElement(NAMESPACE, "MsgType");
        xml.writeAttribute("V", receipt.kind().map(FormKind::code).orElse("unknown"));
        xml.writeAttribute("DN", receipt.kind().map(kind -> kind.label().nb()).orElse("ukjent skjema"));
        element("IssueDate", time(receipt.receivedAt()));
        element("Id", receipt.message().id());
        xml.writeEndElement();
    }

    private void described(String element, String code, String meaning) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, element);
        xml.writeAttribute("V", code);
        xml.writeAttribute("DN", meaning);
    }

    private void coded(String element, String code) throws XMLStreamException {
        xml.writeEmptyElement(NAMESPACE, element);
        xml.writeAttribute("V", code);
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(NAMESPACE, name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String time(Instant at) {
        return at.atZone(OSLO).format(TIME);
    }
}
