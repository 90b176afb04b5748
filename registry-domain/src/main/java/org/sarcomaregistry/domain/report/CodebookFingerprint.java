package org.sarcomaregistry.domain.report;

import static java.util.stream.Collectors.joining;

import com.google.common.hash.Hashing;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.text.Text;

/** One number for everything that a codebook says, whatever its tables look like: over its UTF-16, low byte first. */
final class CodebookFingerprint {

    private CodebookFingerprint() {}

    static String of(Codebook codebook) {
        return Hashing.sha256()
                .hashUnencodedChars(
                        codebook.all().stream().map(CodebookFingerprint::line).collect(joining("\n")))
                .toString();
    }

    private static String line(FieldSpec spec) {
        return Stream.of(
                        spec.group(),
                        spec.name(),
                        spec.type().code(),
                        spec.unit(),
                        values(spec.values()),
                        condition(spec.required()),
                        condition(spec.hidden()),
                        text(spec.label()),
                        spec.words().help().map(CodebookFingerprint::text).orElse(""),
                        spec.words().codes().entrySet().stream()
                                .map(code -> code.getKey() + '=' + text(code.getValue()))
                                .collect(joining("|")))
                .collect(joining("\t"));
    }

    private static String values(Values values) {
        return Stream.of(
                        String.join("|", values.codes()),
                        values.least().map(BigDecimal::toPlainString).orElse(""),
                        values.most().map(BigDecimal::toPlainString).orElse(""),
                        values.reference().map(Codes::fromName).orElse(""))
                .collect(joining(";"));
    }

    private static String condition(Condition condition) {
        return condition.always() ? "yes" : String.join(",", condition.conditions());
    }

    private static String text(Text text) {
        return text.nb() + '/' + text.en();
    }
}
