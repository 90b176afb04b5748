package org.sarcomaregistry.application.querying;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.time.Clock;
import java.time.LocalDate;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.programme.ActionProgramme;
import org.sarcomaregistry.domain.programme.Adherence;
import org.sarcomaregistry.domain.programme.AdherenceFigures;
import org.sarcomaregistry.domain.programme.AdherenceKey;
import org.sarcomaregistry.domain.programme.Recommendation;

/** How far the action programme is followed, from the courses as they stand: for one's own unit only. */
public final class Followed {

    private final CurrentCourses courses;
    private final Clock clock;
    private Computed computed = new Computed(-1, LocalDate.MIN, AdherenceFigures.NONE);

    public Followed(CurrentCourses courses, Clock clock) {
        this.courses = courses;
        this.clock = clock;
    }

    private record Computed(long position, LocalDate day, AdherenceFigures figures) {}

    /** Every recommendation at a place in a year of diagnosis, as of today; also those that nobody was asked about. */
    public ImmutableMap<Recommendation, Adherence> figures(Scope scope, int year) {
        var figures = computed().figures();
        return ActionProgramme.norwegian().recommendations().stream()
                .collect(ImmutableMap.toImmutableMap(
                        recommendation -> recommendation,
                        recommendation -> figures.of(new AdherenceKey(recommendation.id(), scope, year))));
    }

    /** One of them. */
    public Adherence figure(AdherenceKey key) {
        return computed().figures().of(key);
    }

    /** The courses behind one of them, with the answers and the reasons, in the order of diagnosis. */
    public ImmutableList<AdherenceFigures.Case> cases(AdherenceKey key) {
        return AdherenceFigures.cases(
                        ActionProgramme.norwegian(), Cohort.of(courses.picture().all(), today()), key)
                .stream()
                .sorted(comparing(one -> one.course().diagnosedOn()))
                .collect(toImmutableList());
    }

    /** The day that the figures are of. */
    public LocalDate today() {
        return LocalDate.now(clock);
    }

    private synchronized Computed computed() {
        var picture = courses.picture();
        if (computed.position() != picture.position() || !computed.day().equals(today())) {
            var cohort = Cohort.of(picture.all(), today());
            computed =
                    new Computed(picture.position(), today(), AdherenceFigures.of(ActionProgramme.norwegian(), cohort));
        }
        return computed;
    }
}
