package org.sarcomaregistry.domain.explanation;

import static com.google.common.collect.ImmutableSet.toImmutableSet;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Happened;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.course.TumourTold;
import org.sarcomaregistry.domain.report.Content;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.Laterality;
import org.sarcomaregistry.domain.tumour.Topography;
import org.sarcomaregistry.domain.tumour.TumourGroup;
import org.sarcomaregistry.domain.tumour.TumourGroups;

/** Where and what a tumour is, and since when. */
final class TumourFacts {

    private static final Text UNDESCRIBED =
            Text.of("ingen har fortalt både sted og type", "nobody has told both site and type");
    private static final Text FIRST = Text.of(
            "det første som hendte, for ingen har fortalt diagnosen", "the first event, as nobody told the diagnosis");

    private static final Text OVERRULED = Text.of(
            "fortalt i en tidligere melding om samme utredning", "told by an earlier report of the same work-up");

    private TumourFacts() {}

    static Explained<Topography> topography(Course course) {
        return Explained.first(told(course).topographies());
    }

    static Explained<Morphology> morphology(Course course) {
        return Explained.first(told(course).morphologies());
    }

    /** The side that made the tumour this tumour; nothing where no work-up told one. */
    static Explained<Laterality> laterality(Course course) {
        var side = course.key().side();
        if (side == Laterality.UNKNOWN) {
            return Explained.first(Stream.empty());
        }
        var stated = Explained.first(told(course)
                .workUps()
                .map(told -> told.map(workUp -> workUp.site().laterality()))
                .filter(told -> told.content() == side));
        var overruled = overruled(course);
        return stated.value().isPresent()
                ? stated.beside(new Grounds(ImmutableSet.of(), overruled))
                : new Explained<>(Optional.of(side), OVERRULED, new Grounds(overruled, ImmutableSet.of()));
    }

    /** Reports that another report of the same work-up overruled: a side that only they tell stands nevertheless. */
    private static ImmutableSet<EntryRef> overruled(Course course) {
        return told(course)
                .workUps()
                .flatMap(told -> told.tellers().stream().skip(1))
                .collect(toImmutableSet());
    }

    static Explained<TumourGroup> group(Course course) {
        var site = topography(course);
        var type = morphology(course);
        var grounds = site.grounds().plus(type.grounds());
        if (site.value().isEmpty() || type.value().isEmpty()) {
            return new Explained<>(Optional.of(TumourGroup.UNKNOWN_SITE), UNDESCRIBED, grounds);
        }
        var grouping = TumourGroups.of(
                type.value().orElseThrow(),
                site.value().orElseThrow(),
                course.tumour().wallOrCavity());
        return new Explained<>(Optional.of(grouping.group()), grouping.reason(), grounds);
    }

    static Explained<LocalDate> diagnosedOn(Course course) {
        var told = Explained.first(told(course).diagnoses());
        return told.value().isPresent() ? told : firstEvent(course);
    }

    private static Explained<LocalDate> firstEvent(Course course) {
        var days = course.events().all().stream()
                .map(TumourFacts::day)
                .sorted(comparing((Told<LocalDate> told) -> told.content())
                        .thenComparing(told -> told.by().get(0).message()));
        var first = Explained.first(days);
        var death = new Grounds(ImmutableSet.copyOf(course.fate().deathTold()), ImmutableSet.of());
        return first.value().filter(course.diagnosedOn()::equals).isPresent()
                ? new Explained<>(first.value(), FIRST, first.grounds())
                : new Explained<>(Optional.of(course.diagnosedOn()), FIRST, death.beside(first.grounds()));
    }

    /** The day on which something happened. */
    static Told<LocalDate> day(Told<?> told) {
        return told.map(content -> Happened.on((Content) content));
    }

    static TumourTold told(Course course) {
        return TumourTold.in(course.events());
    }
}
