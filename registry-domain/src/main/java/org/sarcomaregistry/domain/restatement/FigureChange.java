package org.sarcomaregistry.domain.restatement;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.FigureKey;

/**
 * A figure that is another one than before, with everybody who is counted otherwise in it.
 *
 * @param before what was counted
 * @param after what is counted now: {@code before} with every case's change
 * @param cases one for each person who is counted otherwise, in the order of persons; two changes that cancel each other
 *     out are told too
 */
public record FigureChange(FigureKey key, Counts before, Counts after, ImmutableList<CaseChange> cases) {

    /** {@return every message that came between and changed the figure, each once, by position} */
    public ImmutableList<Cause> causes() {
        return cases.stream()
                .flatMap(one -> one.causes().stream())
                .distinct()
                .sorted(Comparator.comparing(cause -> cause.entry().position()))
                .collect(toImmutableList());
    }

    /** {@return how many persons are counted otherwise only because time has passed} */
    public long byTimeAlone() {
        return cases.stream().filter(one -> one.causes().isEmpty()).count();
    }
}
