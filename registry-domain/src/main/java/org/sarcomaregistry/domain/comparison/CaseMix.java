package org.sarcomaregistry.domain.comparison;

import static com.google.common.collect.ImmutableSortedMap.toImmutableSortedMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.WorkUpProperties;
import org.sarcomaregistry.domain.statistics.Stratum;
import org.sarcomaregistry.domain.text.Text;

/**
 * What an indicator is adjusted for when units are compared. Only results are: what ought to be done for every patient is not
 * excused by who the patients are.
 *
 * @param covariates at least one
 */
public record CaseMix(ImmutableList<Covariate> covariates) {

    /**
     * A property of patients that a unit does not choose.
     *
     * @param id stable name
     * @param label for people
     * @param value of a course; unknown is a value
     */
    public record Covariate(String id, Text label, Function<Course, String> value) {}

    private static final String UNKNOWN = "unknown";

    private static final Covariate GROUP = new Covariate(
            "group",
            Text.of("svulstgruppe", "reporting group"),
            course -> course.tumour().group().code());

    private static final Covariate SIZE = new Covariate(
            "size",
            Text.of("størrelse over 5 cm", "size over 5 cm"),
            course -> told(WorkUpProperties.OVER_5_CM
                    .explain(course, course.diagnosedOn())
                    .truth()));

    private static final Covariate AGE = new Covariate(
            "age",
            Text.of(
                    "alder ved diagnose (under 40, 40–59, 60–74, fra 75)",
                    "age at diagnosis (under 40, 40–59, 60–74, from 75)"),
            course -> course.ageAtDiagnosis().map(CaseMix::band).orElse(UNKNOWN));

    private static final ImmutableMap<String, CaseMix> BY_INDICATOR = ImmutableMap.of(
            SarcomaIndicators.FREE_MARGINS_AT_SURGERY.id(),
            new CaseMix(ImmutableList.of(GROUP, SIZE)),
            "SARK-R0-ABD",
            new CaseMix(ImmutableList.of(SIZE)),
            SarcomaIndicators.CHEMOTHERAPY_NEAR_DEATH.id(),
            new CaseMix(ImmutableList.of(AGE)));

    /**
     * {@return what an indicator is adjusted for; empty where it measures what ought to be done for everybody}
     *
     * @param indicator the definition
     */
    public static Optional<CaseMix> of(Indicator indicator) {
        return Optional.ofNullable(BY_INDICATOR.get(indicator.id()));
    }

    /**
     * {@return the stratum of a course}
     *
     * @param course as known on the data date
     */
    public Stratum stratum(Course course) {
        return new Stratum(covariates.stream()
                .collect(toImmutableSortedMap(
                        Comparator.naturalOrder(),
                        Covariate::id,
                        one -> one.value().apply(course))));
    }

    private static String told(Truth truth) {
        return switch (truth) {
            case YES -> "yes";
            case NO -> "no";
            case UNKNOWN -> UNKNOWN;
        };
    }

    private static String band(int age) {
        if (age < 40) {
            return "under-40";
        }
        return age < 60 ? "40-59" : age < 75 ? "60-74" : "from-75";
    }
}
