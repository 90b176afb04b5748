package org.sarcomaregistry.testkit.mutation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.indicator.Criterion;
import org.sarcomaregistry.domain.indicator.Property;

/** A criterion with one change, at any depth. */
final class CriterionMutants {

    /** A changed criterion, and the change in words. */
    record Changed(String change, Criterion criterion) {

        Changed within(Function<Criterion, Criterion> whole) {
            return new Changed(change, whole.apply(criterion));
        }
    }

    private CriterionMutants() {}

    static Stream<Changed> of(Criterion criterion) {
        var inside = criterion.<Stream<Changed>>fold(
                CriterionMutants::limits,
                all -> joined(all.parts(), Criterion.All::new, "any of these instead of all: ", Criterion.Any::new),
                any -> joined(any.parts(), Criterion.Any::new, "all of these instead of any: ", Criterion.All::new),
                not -> Stream.concat(
                        Stream.of(new Changed(
                                "no longer negated: " + not.part().text().en(), not.part())),
                        of(not.part()).map(part -> part.within(Criterion.Not::new))));
        boolean negated = criterion.fold(p -> false, all -> false, any -> false, not -> true);
        var negation = new Changed("negated: " + criterion.text().en(), criterion.negate());
        return negated ? inside : Stream.concat(Stream.of(negation), inside);
    }

    /** On whole days, less than n is at most n - 1: both are one mutant. */
    private static Stream<Changed> limits(Property property) {
        return property.limit().stream()
                .flatMap(limit -> Stream.of(limit.days() - 1, limit.days() + 1)
                        .filter(days -> days >= 0)
                        .map(days -> new Changed(
                                days + " days instead of " + limit.days() + ": "
                                        + property.text().en(),
                                limit.at(days))));
    }

    private static Stream<Changed> joined(
            List<Criterion> parts,
            Function<ImmutableList<Criterion>, Criterion> same,
            String exchanged,
            Function<ImmutableList<Criterion>, Criterion> other) {
        boolean several = parts.size() > 1;
        var whole = other.apply(ImmutableList.copyOf(parts));
        var exchange = several ? Stream.of(new Changed(exchanged + whole.text().en(), whole)) : Stream.<Changed>empty();
        var dropped = several
                ? IntStream.range(0, parts.size())
                        .mapToObj(i ->
                                new Changed("dropped: " + parts.get(i).text().en(), joined(without(parts, i), same)))
                : Stream.<Changed>empty();
        var inside = IntStream.range(0, parts.size())
                .boxed()
                .flatMap(i -> of(parts.get(i)).map(part -> part.within(p -> same.apply(replaced(parts, i, p)))));
        return Stream.of(exchange, dropped, inside).flatMap(changes -> changes);
    }

    private static Criterion joined(
            ImmutableList<Criterion> parts, Function<ImmutableList<Criterion>, Criterion> same) {
        return parts.size() == 1 ? parts.get(0) : same.apply(parts);
    }

    private static ImmutableList<Criterion> without(List<Criterion> parts, int index) {
        var copy = new ArrayList<>(parts);
        copy.remove(index);
        return ImmutableList.copyOf(copy);
    }

    private static ImmutableList<Criterion> replaced(List<Criterion> parts, int index, Criterion by) {
        var copy = new ArrayList<>(parts);
        copy.set(index, by);
        return ImmutableList.copyOf(copy);
    }
}
