package org.sarcomaregistry.http.sandbox;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.domain.text.Text;

/**
 * What a client made of the sandbox, rule by rule, for the developer of a portal.
 *
 * @param requests how many were seen
 */
public record ConformanceSheet(int requests, ImmutableList<Line> rules) {

    /**
     * One rule.
     *
     * @param result {@code kept}, {@code broken} or {@code untried}
     */
    public record Line(String rule, Text text, String result, Text evidence) {}

    static ConformanceSheet of(List<Exchange> seen) {
        return new ConformanceSheet(
                seen.size(),
                Arrays.stream(ConformanceRule.values())
                        .map(rule -> line(rule, rule.of(seen)))
                        .collect(toImmutableList()));
    }

    private static Line line(ConformanceRule rule, Verdict verdict) {
        return new Line(Codes.fromName(rule), rule.text(), Codes.fromName(verdict.result()), verdict.evidence());
    }

    /** The sheet as lines for a terminal. */
    public ImmutableList<String> lines(Language language) {
        return rules.stream()
                .map(line -> String.format(
                        Locale.ROOT,
                        "%-8s %s (%s)",
                        line.result(),
                        line.text().in(language),
                        line.evidence().in(language)))
                .collect(toImmutableList());
    }
}
