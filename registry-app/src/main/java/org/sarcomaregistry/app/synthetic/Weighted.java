package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Things of which some are drawn more often than others. */
final class Weighted<T> {

    private final ImmutableList<T> things;
    private final double[] upTo;

    private Weighted(ImmutableList<T> things, double[] upTo) {
        this.things = things;
        this.upTo = upTo;
    }

    /** Weights need not sum to anything; those of nothing at all are refused. */
    static <T> Weighted<T> of(Collection<T> things, ToDoubleFunction<T> weight) {
        var list = ImmutableList.copyOf(things);
        double[] upTo = new double[list.size()];
        double sum = 0;
        for (int i = 0; i < upTo.length; i++) {
            sum += weight.applyAsDouble(list.get(i));
            upTo[i] = sum;
        }
        if (!(sum > 0)) {
            throw new IllegalArgumentException("nothing to draw from");
        }
        return new Weighted<>(list, upTo);
    }

    /** For a few things with weights beside them. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    static <T> Weighted<T> shares(Share<T>... shares) {
        var list = List.of(shares);
        var weights = list.iterator();
        return of(
                list.stream().map(Share::thing).toList(),
                thing -> weights.next().weight());
    }

    static <T> Share<T> share(double weight, T thing) {
        return new Share<>(weight, thing);
    }

    T from(Draw draw) {
        double at = draw.unit() * upTo[upTo.length - 1];
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (at < upTo[middle]) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return things.get(low);
    }

    ImmutableList<T> things() {
        return things;
    }

    record Share<T>(double weight, T thing) {}
}
