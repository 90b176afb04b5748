package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.ImmutableList;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.util.Collection;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Cuts a list that lies in memory into pages. A page goes on behind the position that the cursor carries, whether or not a
 * row is there still. A position names persons by the registry's keys only.
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

    /**
     * The page that the caller wants; the answer names the next one, if there is one. Rows are put in the order of their
     * positions, each of which is another one's.
     */
    <T> ImmutableList<T> page(Collection<T> rows, Function<T, Position> position) {
        var after = parameters.parsed(AFTER, Position::parse).orElse(Position.FIRST);
        var left = rows.stream()
                .map(row -> new Placed<>(row, position.apply(row)))
                .filter(placed -> placed.position().compareTo(after) > 0)
                .sorted(Comparator.comparing(Placed::position))
                .limit(limit() + 1L)
                .collect(toImmutableList());
        var page = left.subList(0, Math.min(left.size(), limit()));
        if (page.size() < left.size()) {
            next(AFTER, page.get(page.size() - 1).position().cursor());
        }
        return page.stream().map(Placed::row).collect(toImmutableList());
    }

    private record Placed<T>(T row, Position position) {}

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
}
