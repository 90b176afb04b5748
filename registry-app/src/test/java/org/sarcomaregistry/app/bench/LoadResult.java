package org.sarcomaregistry.app.bench;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a load met.
 *
 * @param taken answers 201
 * @param shed answers 503 or 429 that say when to come again
 * @param wrong everything else, broken connections too
 * @param micros how long each answer 201 took, sorted
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record LoadResult(int taken, int shed, int wrong, double seconds, int[] micros) {

    /** Several clients' results as one. */
    static LoadResult of(List<LoadResult> parts, double seconds) {
        var micros = parts.stream()
                .flatMapToInt(part -> Arrays.stream(part.micros))
                .sorted()
                .toArray();
        return new LoadResult(
                parts.stream().mapToInt(LoadResult::taken).sum(),
                parts.stream().mapToInt(LoadResult::shed).sum(),
                parts.stream().mapToInt(LoadResult::wrong).sum(),
                seconds,
                micros);
    }

    double rate() {
        return taken / seconds;
    }

    double offered() {
        return (taken + shed + wrong) / seconds;
    }

    /** Milliseconds within which a share of the answers 201 came. */
    double within(double share) {
        return micros.length == 0 ? 0 : micros[(int) Math.min(micros.length - 1, share * micros.length)] / 1e3;
    }

    String times() {
        return String.format(Locale.ROOT, "p50 %.1f ms, p99 %.1f ms", within(0.5), within(0.99));
    }
}
