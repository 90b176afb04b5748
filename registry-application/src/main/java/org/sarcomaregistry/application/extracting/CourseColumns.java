package org.sarcomaregistry.application.extracting;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Operated;
import org.sarcomaregistry.domain.explanation.Derived;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.indicator.Criterion;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.pathway.PathwayInterval;
import org.sarcomaregistry.domain.pathway.PatientPathway;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.Topography;

/**
 * The columns of the file of courses: what a course is, when and where it counts, and the answer to every property that
 * an indicator or a recommendation asks for.
 */
public final class CourseColumns {

    private static final String YES_NO_UNKNOWN = "yes, no, unknown";

    private CourseColumns() {}

    /** All of them, in the order of the file. */
    public static ImmutableList<CourseColumn> all() {
        return Stream.of(
                        tumour(),
                        extent(),
                        time(),
                        pathway(),
                        ProgrammeColumns.editions(),
                        places(),
                        properties(),
                        treatment())
                .flatMap(s -> s)
                .collect(ImmutableList.toImmutableList());
    }

    private static Stream<CourseColumn> tumour() {
        return Stream.of(
                plain(
                        "tumour",
                        "Svulstens id, entydig innen personen",
                        "The tumour's id, unique within the person",
                        c -> c.key().toString()),
                plain(
                        "topography",
                        "Lokalisasjon (ICD-O-3)",
                        "Site (ICD-O-3)",
                        c -> c.tumour().topography().map(Topography::code).orElse("")),
                plain(
                        "morphology",
                        "Histologi (ICD-O-3.2)",
                        "Histology (ICD-O-3.2)",
                        c -> c.tumour().morphology().map(Morphology::toString).orElse("")),
                plain(
                        "tumour_group",
                        "Svulstgruppe",
                        "Reporting group",
                        c -> c.tumour().group().code()));
    }

    /** What is derived from several messages; blank where they don't decide it. */
    private static Stream<CourseColumn> extent() {
        return Stream.of(
                        Derived.SIZE_MM,
                        Derived.GRADE,
                        Derived.T,
                        Derived.STAGE_UICC,
                        Derived.STAGE_AJCC,
                        Derived.GIST_RISK,
                        Derived.SFT_RISK)
                .map(derived -> new CourseColumn(
                        derived.code().replace('-', '_'),
                        derived.label(),
                        "blank where nobody told what it takes",
                        (course, dataDate) -> derived.explain(course)
                                .value()
                                .map(Labelled::code)
                                .orElse("")));
    }

    private static Stream<CourseColumn> time() {
        return Stream.of(
                plain(
                        "diagnosis_year",
                        "Diagnoseår",
                        "Year of diagnosis",
                        c -> String.valueOf(c.diagnosedOn().getYear())),
                plain(
                        "death_year",
                        "Dødsår, blankt når ingen død er kjent",
                        "Year of death, blank while none is known",
                        c -> c.fate()
                                .diedOn()
                                .map(day -> String.valueOf(day.getYear()))
                                .orElse("")),
                plain(
                        "age_at_diagnosis",
                        "Alder ved diagnose i hele år",
                        "Age at diagnosis in completed years",
                        c -> c.ageAtDiagnosis().map(String::valueOf).orElse("")),
                plain(
                        "sex",
                        "Kjønn",
                        "Sex",
                        c -> c.person().sex().map(sex -> sex.code()).orElse("")));
    }

    /** The calendar days of the four times of the pathway, of which the answers to their limits are made. */
    private static Stream<CourseColumn> pathway() {
        return Stream.of(PathwayInterval.values())
                .map(interval -> new CourseColumn(
                        "pathway_" + interval.code().toLowerCase(java.util.Locale.ROOT) + "_days",
                        Text.of("Pakkeforløp, dager ", "Patient pathway, days ").then("", interval.label()),
                        "whole number; negative where the days are in the wrong order; blank where one is not known",
                        (course, dataDate) -> PatientPathway.of(course, dataDate)
                                .time(interval)
                                .days()
                                .map(String::valueOf)
                                .orElse("")));
    }

    /** For every attribution the hospital, trust and region: a course is counted in each of them and in the nation. */
    private static Stream<CourseColumn> places() {
        return Stream.of(Attribution.values())
                .flatMap(attribution -> Stream.of(Scope.Level.HOSPITAL, Scope.Level.TRUST, Scope.Level.REGION)
                        .map(level -> place(attribution, level)));
    }

    private static CourseColumn place(Attribution attribution, Scope.Level level) {
        return new CourseColumn(
                attribution.name().toLowerCase(java.util.Locale.ROOT) + "_" + level.code(),
                attribution.label().then(": ", Text.same(level.code())),
                "organisation number; blank where nobody knows",
                (course, dataDate) -> up(Optional.of(attribution.of(course)), level)
                        .map(Scope::code)
                        .orElse(""));
    }

    private static Optional<Scope> up(Optional<Scope> scope, Scope.Level level) {
        if (scope.isEmpty() || scope.get().level() == level) {
            return scope;
        }
        return up(Scopes.NORWAY.parent(scope.get()), level);
    }

    private static Stream<CourseColumn> properties() {
        var indicated = SarcomaIndicators.all().stream()
                .flatMap(CourseColumns::criteria)
                .flatMap(criterion -> criterion.properties().stream());
        return Stream.concat(indicated, ProgrammeColumns.properties())
                .distinct()
                .map(property -> new CourseColumn(
                        property.id().replace('-', '_'),
                        property.text(),
                        YES_NO_UNKNOWN,
                        (course, dataDate) -> property.explain(course, dataDate)
                                .truth()
                                .name()
                                .toLowerCase(java.util.Locale.ROOT)));
    }

    private static Stream<Criterion> criteria(Indicator indicator) {
        return indicator
                .measure()
                .fold(
                        share -> Stream.of(indicator.population(), share.met()),
                        unpublished -> Stream.<Criterion>empty());
    }

    private static Stream<CourseColumn> treatment() {
        return Stream.of(
                plain(
                        "residual",
                        "Resttumor ved operasjonene av primærsvulsten, i rekkefølge",
                        "Residual tumour at the operations of the primary tumour, in order",
                        c -> c.primaryOperations().stream()
                                .map(CourseColumns::residual)
                                .collect(Collectors.joining(" "))),
                plain(
                        "treated_with",
                        "Behandling som meldinger eller andre kilder viser",
                        "Treatment that reports or other sources show",
                        CourseColumns::treatedWith));
    }

    private static String residual(Operated operated) {
        return operated.report()
                .map(r -> r.content().resection().residual().code())
                .orElse("missing");
    }

    private static String treatedWith(Course course) {
        var events = course.events();
        var kinds = ImmutableSet.<String>builder();
        if (events.operations().stream().anyMatch(Operated::isCertain)) {
            kinds.add("surgery");
        }
        if (!events.irradiations().isEmpty()) {
            kinds.add("radiotherapy");
        }
        if (!events.systemicTherapies().isEmpty() || !events.drugRecords().isEmpty()) {
            kinds.add("drugs");
        }
        return String.join(" ", kinds.build());
    }

    private static CourseColumn plain(String name, String nb, String en, Function<Course, String> value) {
        return new CourseColumn(name, Text.of(nb, en), "", (course, dataDate) -> value.apply(course));
    }
}
