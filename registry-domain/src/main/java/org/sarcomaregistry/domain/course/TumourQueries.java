package org.sarcomaregistry.domain.course;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.function.BiConsumer;
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
    static List<CourseQuery> of(Tumours tumours, Collection<Course> courses) {
        var all = new ArrayList<CourseQuery>();
        tumours.keys().forEach(key -> all.addAll(within(tumours.descriptions(key))));
        var queries = new TumourQueries(tumours);
        var byKey = ImmutableList.sortedCopyOf(comparing(Course::key), courses);
        eachTwo(byKey, (one, other) -> queries.between(one, other).forEach(all::add));
        return all;
    }

    private static List<CourseQuery> within(List<Description> tumour) {
        var open = new ArrayList<Description>();
        var oncePerPerson = new LinkedHashSet<PairRule>();
        eachTwo(tumour, (one, other) -> {
            if (MultiplePrimaries.recording(one.statement(), other.statement()) != Recording.ONE) {
                open.add(one);
                open.add(other);
            }
            oncePerPerson.addAll(oncePerPerson(one, other));
        });
        var queries = new ArrayList<CourseQuery>();
        if (!open.isEmpty()) {
            queries.add(Doubt.TUMOUR_SEVERAL.about(about(open.stream())));
        }
        oncePerPerson.forEach(rule -> queries.add(query(rule, about(tumour.stream()))));
        return queries;
    }

    /** A systemic tumour that was told at two places is one, and the registrar is told so. */
    private static List<PairRule> oncePerPerson(Description one, Description other) {
        boolean systemic = HistologyGroup.of(one.statement().morphology()).systemic();
        boolean elsewhere = !SiteGroup.of(one.statement().site())
                .equals(SiteGroup.of(other.statement().site()));
        return systemic && elsewhere ? MultiplePrimaryRules.of(one.statement(), other.statement()) : List.of();
    }

    private Stream<CourseQuery> between(Course one, Course other) {
        var refs = about(Stream.of(one.key(), other.key()).flatMap(key -> tumours.descriptions(key).stream()));
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
        return new CourseQuery(rule.code(), rule.severity(), rule.text(), about);
    }

    private static ImmutableList<EntryRef> about(Stream<Description> descriptions) {
        return descriptions
                .map(description -> description.entry().ref())
                .distinct()
                .sorted(comparingLong(EntryRef::position))
                .collect(toImmutableList());
    }

    private static <T> void eachTwo(List<T> all, BiConsumer<T, T> of) {
        for (int i = 0; i < all.size(); i++) {
            for (int j = i + 1; j < all.size(); j++) {
                of.accept(all.get(i), all.get(j));
            }
        }
    }
}
