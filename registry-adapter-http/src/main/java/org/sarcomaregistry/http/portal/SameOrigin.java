package org.sarcomaregistry.http.portal;

import com.google.common.net.MediaType;
import io.javalin.http.Context;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sarcomaregistry.http.Problem;
import org.sarcomaregistry.http.ProblemKind;

/**
 * Lets only our own pages send forms, and only as pages send them. The viewer is known without a password or a cookie, so nothing that a form carries
 * tells our pages from a stranger's; what the browser itself says of where it came from does, and no page can forge it.
 */
final class SameOrigin {

    private static final String SITE = "Sec-Fetch-Site";
    private static final MediaType FORM = MediaType.create("application", "x-www-form-urlencoded");

    private SameOrigin() {}

    /** Refuses what came from elsewhere, and what doesn't say where it came from. */
    static void require(Context ctx) {
        var site = Optional.ofNullable(ctx.header(SITE));
        boolean told = site.filter("same-origin"::equals).isPresent();
        if (!(told || (site.isEmpty() && isOurs(ctx)))) {
            throw Problem.of(ProblemKind.OTHER_ORIGIN).toException();
        }
        if (!isForm(ctx.header("Content-Type"))) {
            throw Problem.of(ProblemKind.BAD_REQUEST).toException();
        }
    }

    /** Whatever else could be sent, no page of ours sends it, and an empty form might be read out of it. */
    private static boolean isForm(@Nullable String header) {
        try {
            return header != null && MediaType.parse(header).is(FORM);
        } catch (IllegalArgumentException malformed) {
            return false;
        }
    }

    /** Browsers say more only to servers that they reach by TLS or on the same machine. */
    private static boolean isOurs(Context ctx) {
        return Optional.ofNullable(ctx.header("Origin"))
                .flatMap(SameOrigin::authority)
                .filter(origin -> Objects.equals(origin, ctx.header("Host")))
                .isPresent();
    }

    private static Optional<String> authority(String origin) {
        try {
            return Optional.ofNullable(new URI(origin).getAuthority());
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
