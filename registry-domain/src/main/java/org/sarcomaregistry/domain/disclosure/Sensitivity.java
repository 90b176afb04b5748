package org.sarcomaregistry.domain.disclosure;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sarcomaregistry.domain.disclosure.Reason.Ground;

/** Finds the numbers that nobody may compute: primary suppression, with what earlier releases have told. */
final class Sensitivity {

    private final Layout layout;
    private final DisclosurePolicy policy;

    Sensitivity(Layout layout, DisclosurePolicy policy) {
        this.layout = layout;
        this.policy = policy;
    }

    /** The current release first; of a release the heaviest first, of those the greatest count; then by address. */
    ImmutableList<Sensitive> all() {
        return IntStream.range(0, layout.cells.size())
                .boxed()
                .flatMap(line -> sensitive(line).stream())
                .sorted(Comparator.comparingInt((Sensitive s) -> -s.release())
                        .thenComparingInt(s -> -layout.cells.get(s.line()).weight())
                        .thenComparingLong(s -> -layout.sums[layout.current()][s.line()])
                        .thenComparing(s -> layout.cells.get(s.line()).address()))
                .collect(toImmutableList());
    }

    /** What was protected once stays protected, unless it has been told since. */
    private ImmutableList<Sensitive> sensitive(int line) {
        int hiddenSince = hiddenSince(line);
        var numbers = ImmutableList.<Sensitive>builder();
        boolean before = false;
        for (int release = hiddenSince; release <= layout.current(); release++) {
            var ground = before ? Optional.of(Ground.EARLIER) : ground(release, line);
            if (ground.isPresent()) {
                numbers.add(new Sensitive(line, release, ground.get(), hiddenSince));
                before = true;
            }
        }
        return numbers.build();
    }

    private int hiddenSince(int line) {
        int release = layout.current();
        while (release > 0 && !layout.known[release - 1][line]) {
            release--;
        }
        return release;
    }

    private Optional<Ground> ground(int release, int line) {
        long count = layout.sums[release][line];
        if (policy.isSmall(count)) {
            return Optional.of(Ground.SMALL);
        }
        return share(release, line).or(() -> change(release, line));
    }

    private Optional<Ground> share(int release, int line) {
        var denominator = layout.cells.get(line).denominator();
        if (denominator.isEmpty()) {
            return Optional.empty();
        }
        long count = layout.sums[release][line];
        long assessed = layout.total(release, denominator.get());
        if (assessed > 0 && assessed < policy.leastAssessed()) {
            return Optional.of(Ground.FEW_ASSESSED);
        }
        boolean uniform = assessed > 0 && (count == 0 || count == assessed);
        return policy.uniform() && uniform ? Optional.of(Ground.UNIFORM) : Optional.empty();
    }

    /** Compared with every earlier release that told the number. */
    private Optional<Ground> change(int release, int line) {
        return IntStream.range(0, release)
                        .filter(before -> layout.known[before][line])
                        .anyMatch(before -> policy.changes()
                                && policy.isSmall(Math.abs(layout.sums[release][line] - layout.sums[before][line])))
                ? Optional.of(Ground.SMALL_CHANGE)
                : Optional.empty();
    }
}
