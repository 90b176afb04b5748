package org.sarcomaregistry.domain.programme;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Operated;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.Radiotherapy;
import org.sarcomaregistry.domain.report.SystemicTherapy;
import org.sarcomaregistry.domain.treatment.Intention;
import org.sarcomaregistry.domain.treatment.Timing;

/**
 * The last day of a first treatment meant to cure: of operation, radiotherapy and chemotherapy, whichever ended last. A
 * kinase inhibitor taken for years does not put follow-up off.
 */
final class CuredOn {

    private CuredOn() {}

    /** Empty unless the tumour was operated on with another intention than palliation, or irradiated to cure. */
    static Optional<LocalDate> of(Course course) {
        var until = course.firstTreatmentUntil();
        boolean local = course.certainOperations().stream().anyMatch(CuredOn::isCurative)
                || irradiations(course).anyMatch(r -> r.timing() == Timing.DEFINITIVE);
        return local
                ? Stream.of(
                                course.certainOperations().stream().map(Operated::on),
                                irradiations(course)
                                        .filter(r -> !r.start().isAfter(until))
                                        .map(r -> r.end().orElse(r.start())),
                                chemotherapy(course))
                        .flatMap(days -> days)
                        .max(LocalDate::compareTo)
                : Optional.empty();
    }

    /** An operation without a report is taken for what operations of sarcoma mostly are. */
    private static boolean isCurative(Operated operated) {
        return operated.report()
                .filter(told -> told.content().intention() == Intention.PALLIATIVE)
                .isEmpty();
    }

    private static Stream<Radiotherapy> irradiations(Course course) {
        return course.events().radiotherapyReports().stream()
                .map(Told::content)
                .filter(r -> r.intention() != Intention.PALLIATIVE);
    }

    private static Stream<LocalDate> chemotherapy(Course course) {
        return FirstDrugs.of(course).reports().stream()
                .map(Told::content)
                .filter(therapy -> therapy.intention() != Intention.PALLIATIVE)
                .filter(CuredOn::isChemotherapy)
                .flatMap(therapy -> therapy.given().lastDose().stream());
    }

    private static boolean isChemotherapy(SystemicTherapy therapy) {
        return therapy.drugs().stream().anyMatch(DrugQuestions::isCytotoxic);
    }
}
