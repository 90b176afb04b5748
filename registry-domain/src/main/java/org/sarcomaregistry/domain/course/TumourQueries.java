package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.consistency.MultiplePrimaryRules;
import org.sarcomaregistry.domain.consistency.PairRule;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.tumour.HistologyGroup;
import org.sarcomaregistry.domain.tumour.MultiplePrimaries;
import org.sarcomaregistry.domain.tumour.Primary;
import org.sarcomaregistry.domain.tumour.Recording;
import org.sarcomaregistry.domain.tumour.SiteGroup;

/** Compares a person's tumours, and what was told of each, by the rules for several primary tumours. */
final class TumourQueries {

    private final Tumours tumours;

    private TumourQueries(Tumours tumours) {
        this.tumours = tumours;
    }

    /** Whether one course is about several tumours, and what the rules MP-1 to MP-4 say of each two. */
    static Stream<CourseQuery> of(Tumours tumours, Collection<Course> courses) {
        var queries = new TumourQueries(tumours);
        var within = tumours.keys().stream().map(tumours::descriptions);
        var keys = courses.stream()
                .sorted(java.util.Comparator.comparing(Course::key))
                .toList();
        return Stream.concat(within.flatMap(TumourQueries::within), pairs(keys, queries::between));
    }

    private static Stream<CourseQuery> within(List<Description> tumour) {
        var open = about(pairs(
                tumour,
                (one, other) -> recording(one, other) == Recording.ONE
                        ? Stream.empty()
                        : Stream.of(one.entry().ref(), other.entry().ref())));
        var oncePerPerson =
                pairs(tumour, TumourQueries::oncePerPerson).distinct().toList();
        var doubts = open.isEmpty() ? Stream.<CourseQuery>empty() : Stream.of(Doubt.TUMOUR_SEVERAL.about(open));
        return Stream.concat(
                doubts,
                oncePerPerson.stream()
                        .map(rule -> query(
                                rule, about(tumour.stream().map(d -> d.entry().ref())))));
    }

    private static Recording recording(Description one, Description other) {
        return MultiplePrimaries.compare(one.statement(), other.statement()).recording();
    }

    /** A systemic tumour that was told at two places is one, and the registrar is told so. */
    private static Stream<PairRule> oncePerPerson(Description one, Description other) {
        boolean systemic = HistologyGroup.of(one.statement().morphology()).systemic();
        boolean elsewhere = !SiteGroup.of(one.statement().site())
                .equals(SiteGroup.of(other.statement().site()));
        return systemic && elsewhere
                ? MultiplePrimaryRules.of(one.statement(), other.statement()).stream()
                : Stream.empty();
    }

    private Stream<CourseQuery> between(Course one, Course other) {
        var refs = about(Stream.of(one.key(), other.key())
                .flatMap(key -> tumours.descriptions(key).stream())
                .map(description -> description.entry().ref()));
        return primary(one)
                .flatMap(a -> primary(other).flatMap(b -> MultiplePrimaryRules.of(a, b).stream()))
                .map(rule -> query(rule, refs));
    }

    /** The tumour as it is known from all statements. */
    private static Stream<Primary> primary(Course course) {
        var tumour = course.tumour();
        return tumour.topography().stream()
                .flatMap(site -> tumour.morphology().stream()
                        .map(morphology -> new Primary(site, morphology, tumour.laterality())));
    }

    private static CourseQuery query(PairRule rule, ImmutableList<EntryRef> about) {
        return new CourseQuery(rule.code(), rule.text(), about);
    }

    private static ImmutableList<EntryRef> about(Stream<EntryRef> refs) {
        return refs.distinct().sorted(comparingLong(EntryRef::position)).collect(toImmutableList());
    }

    private static <T, R> Stream<R> pairs(List<T> all, BiFunction<T, T, Stream<R>> of) {
        return IntStream.range(0, all.size())
                .boxed()
                .flatMap(i -> all.subList(i + 1, all.size()).stream().flatMap(next -> of.apply(all.get(i), next)));
    }
}
