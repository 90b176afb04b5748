package org.sarcomaregistry.http.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.google.common.base.Splitter;
import com.google.common.html.HtmlEscapers;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The few elements of which the page of the contract is made. Text goes in escaped, markup as it stands. */
final class Html {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Splitter PARAGRAPHS = Splitter.on("\n\n").trimResults().omitEmptyStrings();

    private Html() {}

    static String escaped(String text) {
        return CODE.matcher(HtmlEscapers.htmlEscaper().escape(text)).replaceAll("<code>$1</code>");
    }

    static String element(String name, String markup) {
        return "<" + name + ">" + markup + "</" + name + ">";
    }

    static String code(String text) {
        return element("code", HtmlEscapers.htmlEscaper().escape(text));
    }

    static String link(String address, String text) {
        return "<a href=\"" + escaped(address) + "\">" + escaped(text) + "</a>";
    }

    /** Paragraphs; nothing for a text that is not there. */
    static String prose(JsonNode text) {
        return PARAGRAPHS
                .splitToStream(text.asText())
                .map(paragraph -> element("p", escaped(paragraph)))
                .collect(Collectors.joining());
    }

    static String row(String... cells) {
        return element("tr", Stream.of(cells).map(cell -> element("td", cell)).collect(Collectors.joining()));
    }

    static String table(String caption, Stream<String> columns, Stream<String> rows) {
        var head =
                columns.map(column -> "<th scope=\"col\">" + column + "</th>").collect(Collectors.joining());
        return element(
                "table",
                (caption.isEmpty() ? "" : element("caption", caption))
                        + element("thead", element("tr", head))
                        + element("tbody", rows.collect(Collectors.joining())));
    }
}
