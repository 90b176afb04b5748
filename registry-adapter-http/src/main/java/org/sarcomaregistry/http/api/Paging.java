package org.sarcomaregistry.http.api;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.hash.Hashing;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts a list that lies in memory into pages. A page goes on after the row that the cursor names; the cursor is a hash of
 * the row's key, so that an address tells nothing.
 */
final class Paging {

    static final String AFTER = "after";
    static final String LIMIT = "limit";
    private static final int MOST = 200;
    private static final int USUAL = 100;

    private final Context ctx;
    private final Parameters parameters;

    Paging(Context ctx, Parameters parameters) {
        this.ctx = ctx;
        this.parameters = parameters;
    }

    /** How many rows the caller wants at once. */
    int limit() {
        return parameters.number(LIMIT, 1, MOST, USUAL);
    }

    /** The page that the caller wants; the answer names the next one, if there is one. */
    <T> ImmutableList<T> page(ImmutableList<T> rows, Function<T, String> key) {
        Function<T, String> cursor = row -> hash(key.apply(row));
        int from =
                parameters.parsed(AFTER, wanted -> after(rows, cursor, wanted)).orElse(0);
        var page = rows.subList(from, Math.min(rows.size(), from + limit()));
        if (from + page.size() < rows.size()) {
            next(AFTER, cursor.apply(Iterables.getLast(page)));
        }
        return page;
    }

    /** Says that the next page starts after a row. */
    void next(String parameter, String cursor) {
        var others = ctx.queryParamMap().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(parameter))
                .flatMap(entry -> entry.getValue().stream().map(value -> pair(entry.getKey(), value)));
        var query = Stream.concat(others, Stream.of(pair(parameter, cursor))).collect(Collectors.joining("&"));
        ctx.header("Link", "<" + ctx.path() + "?" + query + ">; rel=\"next\"");
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, UTF_8);
    }

    private static <T> Optional<Integer> after(List<T> rows, Function<T, String> cursor, String wanted) {
        int at = Iterables.indexOf(rows, row -> cursor.apply(row).equals(wanted));
        return at < 0 ? Optional.empty() : Optional.of(at + 1);
    }

    private static String hash(String key) {
        return Hashing.sha256().hashString(key, UTF_8).toString().substring(0, 24);
    }
}
