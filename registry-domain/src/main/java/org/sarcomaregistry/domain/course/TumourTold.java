package org.sarcomaregistry.domain.course;

import static java.util.Comparator.comparing;
import static java.util.Comparator.reverseOrder;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.report.Evidence.Pathology;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.Specimen;
import org.sarcomaregistry.domain.report.SpecimenKind;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.subtype.Morphology;
import org.sarcomaregistry.domain.subtype.SubtypeCatalogue;
import org.sarcomaregistry.domain.tumour.Topography;

/**
 * What was told of one tumour, by whom. Of several tellings of one thing the first one decides; the fold takes it, and an
 * explanation names it together with those that it overruled.
 */
public final class TumourTold {

    private static final Comparator<Pathology> LAST_SAMPLED =
            comparing(Pathology::on).thenComparing(Pathology::specimenNumber).reversed();

    private final Events events;

    private TumourTold(Events events) {
        this.events = events;
    }

    /**
     * {@return what was told in a course}
     *
     * @param events of one tumour
     */
    public static TumourTold in(Events events) {
        return new TumourTold(events);
    }

    /** {@return work-ups of the primary tumour, the one documented last first} */
    public Stream<Told<WorkUp>> workUps() {
        return events.workUps().stream()
                .sorted(comparing((Told<WorkUp> w) -> w.content().head().documentedOn(), reverseOrder())
                        .thenComparing(TumourTold::message, reverseOrder()));
    }

    /** {@return what pathologists saw of the resected tumour, the last operation first} */
    public Stream<Told<Specimen>> resected() {
        return events.operations().reverse().stream()
                .flatMap(operated -> operated.report().stream())
                .map(report -> report.map(surgery -> surgery.specimen()));
    }

    /** {@return sites: of the work-ups, then of the specimens} */
    public Stream<Told<Topography>> topographies() {
        return Stream.concat(
                workUps().map(told -> told.map(workUp -> workUp.site().topography())),
                specimens().map(told -> told.map(Pathology::topography)));
    }

    /** {@return histologies recoded to ICD-O-3.2: of resected tumours, then of the work-ups, then of other specimens} */
    public Stream<Told<Morphology>> morphologies() {
        return Stream.of(
                        resected().flatMap(TumourTold::morphology),
                        specimens()
                                .filter(told -> told.content().specimen() == SpecimenKind.RESECTION)
                                .map(told -> told.map(Pathology::morphology)),
                        workUps()
                                .map(told ->
                                        told.map(workUp -> workUp.histology().morphology())),
                        specimens().map(told -> told.map(Pathology::morphology)))
                .flatMap(Function.identity())
                .map(told -> told.map(TumourTold::recoded));
    }

    /** {@return days of diagnosis: of the work-ups, then of the specimens of a living patient; each the earliest first} */
    public Stream<Told<LocalDate>> diagnoses() {
        return Stream.concat(
                byDay(events.workUps().stream()
                        .map(told -> told.map(w -> w.diagnosis().date().assumed()))),
                byDay(events.pathologies().stream()
                        .filter(told -> told.content().specimen() != SpecimenKind.AUTOPSY)
                        .map(told -> told.map(Pathology::on))));
    }

    /** Specimens of the primary tumour, the last one first. */
    private Stream<Told<Pathology>> specimens() {
        return events.pathologies().stream()
                .filter(told -> Description.isOfPrimary(told.content()))
                .sorted(comparing(Told<Pathology>::content, LAST_SAMPLED));
    }

    private static Stream<Told<LocalDate>> byDay(Stream<Told<LocalDate>> days) {
        return days.sorted(comparing(Told<LocalDate>::content).thenComparing(TumourTold::message));
    }

    private static Stream<Told<Morphology>> morphology(Told<Specimen> told) {
        return told.content().morphology().stream().map(found -> told.map(specimen -> found));
    }

    /** An old code that still stands for something else is left as it is. */
    private static Morphology recoded(Morphology morphology) {
        var recoding = SubtypeCatalogue.current().recode(morphology);
        return recoding.settled() ? recoding.to() : morphology;
    }

    private static MessageKey message(Told<?> told) {
        return told.by().get(0).message();
    }
}
