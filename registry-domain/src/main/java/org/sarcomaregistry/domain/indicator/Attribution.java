package org.sarcomaregistry.domain.indicator;

import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Irradiated;
import org.sarcomaregistry.domain.course.Operated;
import org.sarcomaregistry.domain.report.UnitCode;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.unit.OrganisationNumber;
import org.sarcomaregistry.domain.unit.Residence;

/** Which unit answers for a course. */
public enum Attribution {
    /** The hospital that worked the tumour up; while that report is missing, the one that asked for the pathology. */
    ASSESSING(Text.of("utredende sykehus", "assessing hospital")) {
        @Override
        Stream<UnitCode> units(Course course) {
            return Stream.concat(
                    course.events().workUps().stream()
                            .map(w -> UnitCode.of(w.content().head().unit())),
                    course.events().pathologies().stream().map(p -> p.content().requester()));
        }
    },
    /** The hospital of the last operation of first treatment; without one, the assessing hospital. */
    OPERATING(Text.of("opererende sykehus", "operating hospital")) {
        @Override
        Stream<UnitCode> units(Course course) {
            var operations = course.likelyOperations().reverse();
            return Stream.concat(operations.stream().map(Operated::unit), ASSESSING.units(course));
        }
    },
    /** The hospital of the first radiotherapy; without any, the assessing hospital. */
    IRRADIATING(Text.of("strålebehandlende sykehus", "irradiating hospital")) {
        @Override
        Stream<UnitCode> units(Course course) {
            return Stream.concat(
                    course.events().irradiations().stream().map(Irradiated::unit), ASSESSING.units(course));
        }
    },
    /** The hospital that gave drugs first; without any, the assessing hospital. */
    MEDICATING(Text.of("sykehuset som ga medikamentell behandling", "hospital that gave the drugs")) {
        @Override
        Stream<UnitCode> units(Course course) {
            return Stream.of(
                            course.events().systemicTherapies().stream()
                                    .map(s -> UnitCode.of(s.content().head().unit())),
                            course.events().drugRecords().stream()
                                    .map(d -> d.content().unit()),
                            ASSESSING.units(course))
                    .flatMap(s -> s);
        }
    },
    /** The health region where the patient lived at diagnosis. */
    RESIDENCE(Text.of("boområde", "area of residence")) {
        @Override
        Stream<UnitCode> units(Course course) {
            return Stream.empty();
        }
    };

    private final Text label;

    Attribution(Text label) {
        this.label = label;
    }

    abstract Stream<UnitCode> units(Course course);

    /**
     * {@return the place that a course is attributed to; {@link Scope#UNKNOWN} when nobody knows}
     *
     * @param course as known on the data date
     */
    public Scope of(Course course) {
        if (this == RESIDENCE) {
            return course.fate()
                    .municipalityOn(course.diagnosedOn())
                    .flatMap(Residence::of)
                    .map(Scopes.NORWAY::region)
                    .orElse(Scope.UNKNOWN);
        }
        return units(course)
                .map(UnitCode::number)
                .flatMap(Optional::stream)
                .findFirst()
                .flatMap(Attribution::hospital)
                .orElse(Scope.UNKNOWN);
    }

    private static Optional<Scope> hospital(OrganisationNumber number) {
        return Scopes.NORWAY.hospital(number);
    }

    /**
     * In words.
     *
     * @return the rule in words
     */
    public Text label() {
        return label;
    }
}
