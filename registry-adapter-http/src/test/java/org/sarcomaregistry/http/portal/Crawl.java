package org.sarcomaregistry.http.portal;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Follows every link of a portal from its front page. */
final class Crawl {

    private static final Pattern ADDRESS = Pattern.compile("(?:href|src|action|hx-get)=\"([^\"]*)\"");

    private Crawl() {}

    /** Every address that can be reached, with its answer. */
    static Map<String, HttpResponse<String>> from(TestPortal portal, String start) {
        var answers = new LinkedHashMap<String, HttpResponse<String>>();
        var open = new ArrayDeque<>(List.of(start));
        while (!open.isEmpty()) {
            var address = open.removeFirst();
            if (!answers.containsKey(address)) {
                var answer = portal.get(address);
                answers.put(address, answer);
                open.addAll(addresses(answer));
            }
        }
        return answers;
    }

    /** The addresses on a page, without what stands behind a hash. */
    static List<String> addresses(HttpResponse<String> page) {
        if (!page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            return List.of();
        }
        return ADDRESS.matcher(page.body())
                .results()
                .map(match -> match.group(1).replace("&amp;", "&").replaceAll("#.*", ""))
                .filter(address -> !address.isEmpty())
                .distinct()
                .toList();
    }
}
