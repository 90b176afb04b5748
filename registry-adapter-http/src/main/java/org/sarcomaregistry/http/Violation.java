package org.sarcomaregistry.http;

import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.text.Text;

/**
 * One thing that is wrong with what was sent. It names the place and never repeats what stood there.
 *
 * @param pointer JSON pointer (RFC 6901) into the body; empty for the whole of it, or for something outside it
 * @param rule stable code of the rule
 * @param severity error, warning, query or info
 */
public record Violation(String pointer, String rule, String severity, String nb, String en) {

    /** What the examination of a form found. */
    public static Violation of(Finding finding) {
        var text = finding.text();
        return new Violation(
                finding.pointer(), finding.code(), finding.severity().code(), text.nb(), text.en());
    }

    /** An error outside what the examination judges. */
    public static Violation error(String pointer, String rule, Text text) {
        return new Violation(pointer, rule, "error", text.nb(), text.en());
    }
}
