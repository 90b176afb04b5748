package org.sarcomaregistry.domain.indicator;

import static java.util.stream.Collectors.joining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.text.Text;

/** Puts criteria together: their properties, their words and their verdicts. */
final class Phrases {

    private Phrases() {}

    static ImmutableSet<Property> properties(List<Criterion> parts) {
        return parts.stream().flatMap(part -> part.properties().stream()).collect(ImmutableSet.toImmutableSet());
    }

    static Text join(List<Criterion> parts, Text conjunction) {
        return Text.of(
                parts.stream().map(part -> inner(part).nb()).collect(joining(conjunction.nb())),
                parts.stream().map(part -> inner(part).en()).collect(joining(conjunction.en())));
    }

    private static Text inner(Criterion part) {
        boolean simple = part.fold(p -> true, all -> false, any -> false, not -> true);
        return simple
                ? part.text()
                : Text.of("(" + part.text().nb() + ")", "(" + part.text().en() + ")");
    }

    /**
     * The first part that decides; else the first that is unknown; else all of them together.
     *
     * @param deciding no for a conjunction, yes for a disjunction
     */
    static Verdict decide(List<Criterion> parts, Course course, LocalDate dataDate, Truth deciding) {
        var verdicts =
                parts.stream().map(part -> part.explain(course, dataDate)).toList();
        return Stream.of(deciding, Truth.UNKNOWN)
                .flatMap(truth -> verdicts.stream().filter(v -> v.truth() == truth))
                .findFirst()
                .orElseGet(() -> together(verdicts));
    }

    private static Verdict together(List<Verdict> verdicts) {
        return new Verdict(
                verdicts.get(0).truth(),
                Text.of(
                        verdicts.stream().map(v -> v.reason().nb()).distinct().collect(joining("; ")),
                        verdicts.stream().map(v -> v.reason().en()).distinct().collect(joining("; "))),
                verdicts.stream()
                        .flatMap(v -> v.because().stream())
                        .distinct()
                        .sorted(java.util.Comparator.comparingLong(EntryRef::position))
                        .collect(ImmutableList.toImmutableList()));
    }
}
