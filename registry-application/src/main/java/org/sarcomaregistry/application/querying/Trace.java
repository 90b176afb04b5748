package org.sarcomaregistry.application.querying;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.CourseQuery;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.indicator.CaseExplanation;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.text.Text;

/**
 * What became of a message: the courses that tell of it, and how each indicator counts them.
 *
 * @param queries what a registrar must settle about the message, and remarks on it
 * @param courses the courses that the message belongs to; none unless it stands
 * @param countings by course, then in the order of the indicators; those without a definition are left out
 */
public record Trace(
        Standing standing,
        ImmutableList<CourseQuery> queries,
        ImmutableList<Course> courses,
        ImmutableList<Counting> countings) {

    /** Whether a message says anything in the log now. */
    public enum Standing {
        /** It counts as what it says. */
        STANDS,
        /** A correction or a withdrawal took its place. */
        REPLACED,
        /** It takes another message back. */
        WITHDRAWS,
        /** It never came into the log. */
        REJECTED,
        /** It is about the log or a source, and about no patient. */
        ABOUT_NOBODY,
        /** It came later than what was known then. */
        NOT_YET
    }

    /**
     * How an indicator counts a course.
     *
     * @param figure the figure of the smallest place, and of the year, that the course belongs to; empty if it can't be
     *     placed in a year. An indicator that pools years counts it in those of the following years too
     */
    public record Counting(
            Indicator indicator, Course course, Optional<FigureKey> figure, CaseExplanation explanation) {

        /** Whether the course is or could be in the denominator of the figure. */
        public boolean counts() {
            return figure.isPresent() && explanation.included().truth() != Truth.NO;
        }

        /** Whether a message is among those that decided how the course counts. */
        public boolean isDecidedBy(MessageKey message) {
            return Stream.of(explanation.included(), explanation.met())
                    .flatMap(verdict -> verdict.because().stream())
                    .anyMatch(ref -> ref.message().equals(message));
        }
    }

    static Trace without(Standing standing) {
        return new Trace(standing, ImmutableList.of(), ImmutableList.of(), ImmutableList.of());
    }

    /** What it means for the figures that the message stands as it does. */
    public Text meaning() {
        return switch (standing) {
            case REJECTED ->
                Text.of(
                        "Meldingen er avvist og regnes ikke med noe sted.",
                        "The message was rejected and is counted nowhere.");
            case REPLACED ->
                Text.of(
                        "Meldingen er rettet eller trukket tilbake; det som kom i stedet, regnes med.",
                        "The message was corrected or withdrawn; what came in its place is counted.");
            case WITHDRAWS ->
                Text.of(
                        "Meldingen trekker en annen melding tilbake; den regnes ikke lenger med.",
                        "The message withdraws another one, which is no longer counted.");
            case ABOUT_NOBODY ->
                Text.of(
                        "Meldingen gjelder en kilde, ikke en pasient: den sier hva taushet betyr.",
                        "The message is about a source and no patient: it says what silence means.");
            case NOT_YET ->
                Text.of("Meldingen kom etter at tallene ble laget.", "The message came after the figures were made.");
            case STANDS ->
                courses.isEmpty()
                        ? Text.of(
                                "Meldingen hører ikke til noen kjent svulst ennå, og regnes derfor ikke med.",
                                "The message belongs to no known tumour yet, and is therefore not counted.")
                        : Text.of(
                                "Meldingen står, og forløpet den hører til, regnes med som her vist.",
                                "The message stands, and its course is counted as shown here.");
        };
    }

    /** Every place that answers for one of the courses in some indicator. */
    public ImmutableSet<Scope> places() {
        return courses.stream()
                .flatMap(course -> Arrays.stream(Attribution.values()).map(unit -> unit.of(course)))
                .collect(toImmutableSet());
    }
}
