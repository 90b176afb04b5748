package org.sarcomaregistry.testkit.law;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.Contribution;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.testkit.law.FigureAnswer.Range;

/** Every way in which up to eight open cases may turn out, one by one. */
final class Completions {

    private static final int MOST_OPEN = 8;

    private final List<Contribution> open;
    private final List<Double> shares = new ArrayList<>();

    private Completions(List<Contribution> open) {
        this.open = open;
    }

    /** The least and the greatest share that comes out; empty if none does, or if too many cases are open. */
    static Optional<Range> of(FigureAnswer figure) {
        return figure.counts().filter(counts -> counts.open() <= MOST_OPEN).flatMap(Completions::extremes);
    }

    private static Optional<Range> extremes(Counts counts) {
        var completions = new Completions(open(counts));
        completions.complete(0, counts.met(), counts.met() + counts.unmet());
        var shares = completions.shares;
        return shares.isEmpty()
                ? Optional.empty()
                : Optional.of(new Range(Collections.min(shares), Collections.max(shares)));
    }

    private static List<Contribution> open(Counts counts) {
        var open = new ArrayList<Contribution>();
        add(open, counts.undecided(), new Contribution(Truth.YES, Truth.UNKNOWN));
        add(open, counts.perhapsMet(), new Contribution(Truth.UNKNOWN, Truth.YES));
        add(open, counts.perhapsUnmet(), new Contribution(Truth.UNKNOWN, Truth.NO));
        add(open, counts.perhaps(), new Contribution(Truth.UNKNOWN, Truth.UNKNOWN));
        return open;
    }

    private static void add(List<Contribution> open, long number, Contribution contribution) {
        open.addAll(Collections.nCopies((int) number, contribution));
    }

    private void complete(int at, long met, long all) {
        if (at == open.size()) {
            if (all > 0) {
                shares.add((double) met / all);
            }
            return;
        }
        var one = open.get(at);
        if (one.included() == Truth.UNKNOWN) {
            complete(at + 1, met, all);
        }
        if (one.met() != Truth.NO) {
            complete(at + 1, met + 1, all + 1);
        }
        if (one.met() != Truth.YES) {
            complete(at + 1, met, all + 1);
        }
    }
}
