package org.sarcomaregistry.http.api;

import com.google.common.base.Splitter;
import io.javalin.http.Context;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;

/** The formats of an answer, chosen by what the client accepts (RFC 9110, section 12.5.1). */
enum Accept {
    JSON("application/json"),
    CSV("text/csv"),
    XML("application/xml");

    private static final Pattern QUALITY = Pattern.compile(";\\s*q=([01](?:\\.[0-9]{0,3})?)\\s*$");

    private final String mediaType;

    Accept(String mediaType) {
        this.mediaType = mediaType;
    }

    /** JSON or CSV, as the client likes best. */
    static Accept of(Context ctx) {
        return of(ctx, JSON, CSV);
    }

    /** The format that the client likes best, the first where it doesn't care; a problem is thrown if it takes none. */
    static Accept of(Context ctx, Accept... formats) {
        var header = Optional.ofNullable(ctx.header("Accept"))
                .filter(text -> !text.isBlank())
                .orElse("*/*");
        return Arrays.stream(formats)
                .filter(format -> format.quality(header) > 0)
                .max(Comparator.comparingDouble((Accept format) -> format.quality(header))
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_ACCEPTABLE).toException());
    }

    /** The quality that the most specific range fitting this format has; 0 if none fits. */
    private double quality(String header) {
        return Splitter.on(',')
                .trimResults()
                .splitToStream(header)
                .filter(range -> specificity(range) > 0)
                .max(Comparator.comparingInt(this::specificity))
                .map(Accept::qualityOf)
                .orElse(0.0);
    }

    private int specificity(String range) {
        var type = Splitter.on(';').trimResults().split(range).iterator().next();
        if (type.equals(mediaType)) {
            return 3;
        }
        if (type.equals(mediaType.substring(0, mediaType.indexOf('/')) + "/*")) {
            return 2;
        }
        return type.equals("*/*") ? 1 : 0;
    }

    private static double qualityOf(String range) {
        var matcher = QUALITY.matcher(range);
        return matcher.find() ? Double.parseDouble(matcher.group(1)) : 1;
    }
}
