package org.sarcomaregistry.http.sandbox;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/** Everything that the sandbox has seen, in the order in which requests came; the last ten thousand of it. */
final class Observed {

    private static final int MOST = 10_000;

    private final List<Exchange> seen = new ArrayList<>();

    synchronized void add(Exchange exchange) {
        if (seen.size() == MOST) {
            seen.remove(0);
        }
        seen.add(exchange);
    }

    synchronized ImmutableList<Exchange> all() {
        return ImmutableList.copyOf(seen);
    }
}
