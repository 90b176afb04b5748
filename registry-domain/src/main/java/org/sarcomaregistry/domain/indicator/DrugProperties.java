package org.sarcomaregistry.domain.indicator;

import static java.util.Comparator.naturalOrder;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.code.YesNoUnknown;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Operated;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.SystemicTherapy;
import org.sarcomaregistry.domain.text.Text;

/** Properties of drug treatment. Chemotherapy is an ATC code of L01 that isn't a kinase inhibitor (provisional). */
public final class DrugProperties {

    /**
     * How long after the operation chemotherapy is taken to be resumed. Inferred, provisional: chemotherapy that is
     * first known later belongs to something else, as a relapse, and says nothing of this window.
     */
    static final int RESUMED_WITHIN_DAYS = 120;

    /** Any drug treatment: a report or a record shows it. */
    public static final Property DRUG_TREATED = new Property(
            "drug-treated",
            Text.of("pasienten har fått medikamentell behandling", "the patient was given drug treatment"),
            (course, dataDate) -> treated(course, dataDate));

    /** The reporter says that a protocol was followed; what counts as one is not published. */
    public static final Property PER_PROTOCOL = new Property(
            "per-protocol",
            Text.of("behandlingen er meldt å følge protokoll", "the treatment is reported to follow a protocol"),
            (course, dataDate) -> perProtocol(course));

    /** Chemotherapy was given again within {@value #RESUMED_WITHIN_DAYS} days of the first operation. */
    public static final Property RESUMED_AFTER_SURGERY = new Property(
            "chemotherapy-after-surgery",
            Text.of(
                    "kjemoterapi er gitt igjen innen " + RESUMED_WITHIN_DAYS + " dager etter operasjonen",
                    "chemotherapy was given again within " + RESUMED_WITHIN_DAYS + " days of the operation"),
            (course, dataDate) -> resumed(course, dataDate));

    private DrugProperties() {}

    /**
     * Chemotherapy was given again within so many days of the first operation.
     *
     * @param days limit, inclusive
     * @return the criterion
     */
    public static Property resumedWithin(int days) {
        return Property.within(days, DrugProperties::drawnResumedWithin);
    }

    private static Property drawnResumedWithin(int days) {
        return new Property(
                "chemotherapy-within-" + days + "d-of-surgery",
                Text.of(
                        "kjemoterapi er gitt innen " + days + " dager etter operasjonen",
                        "chemotherapy was given within " + days + " days of the operation"),
                (course, dataDate) -> resumedWithin(course, days));
    }

    private static Verdict treated(Course course, LocalDate dataDate) {
        var refs = Stream.<List<? extends Told<?>>>of(
                        course.events().systemicTherapies(), course.events().drugRecords())
                .flatMap(List::stream)
                .flatMap(told -> told.by().stream())
                .collect(ImmutableList.toImmutableList());
        if (!refs.isEmpty()) {
            return new Verdict(Truth.YES, Text.of("medikamentelt behandlet", "given drugs"), refs);
        }
        var until = course.fate().diedOn().filter(dataDate::isAfter).orElse(dataDate);
        return course.silence().meansNo(FormKind.DRUG_RECORD, course.units(), course.diagnosedOn(), until)
                ? Verdict.of(
                        Truth.NO,
                        Text.of(
                                "ingen legemidler: kilden er erklært komplett",
                                "no drugs: the source is declared complete"))
                : Verdict.of(Truth.UNKNOWN, Text.of("ingen har meldt om legemidler", "nobody has told of any drugs"));
    }

    private static Verdict perProtocol(Course course) {
        var reports = course.events().systemicTherapies();
        if (reports.isEmpty()) {
            return Verdict.of(
                    Truth.UNKNOWN,
                    Text.of("melding om medikamentell behandling mangler", "the report of drug treatment is missing"));
        }
        return Stream.of(Truth.NO, Truth.UNKNOWN, Truth.YES)
                .flatMap(truth -> reports.stream()
                        .filter(told -> followed(told.content()) == truth)
                        .map(told -> new Verdict(truth, protocol(truth), told.by())))
                .findFirst()
                .orElseThrow();
    }

    /** One line of treatment outside a protocol makes the course one that did not follow it. */
    private static Truth followed(SystemicTherapy therapy) {
        if (therapy.protocol().name().equals("none")) {
            return Truth.NO;
        }
        var followed = therapy.protocol().followed().orElse(YesNoUnknown.UNKNOWN);
        return followed == YesNoUnknown.UNKNOWN ? Truth.UNKNOWN : Truth.of(followed == YesNoUnknown.YES);
    }

    private static Text protocol(Truth truth) {
        return switch (truth) {
            case YES -> Text.of("meldt etter protokoll", "reported as per protocol");
            case NO -> Text.of("meldt utenfor protokoll", "reported as outside a protocol");
            case UNKNOWN -> Text.of("melder vet ikke om protokollen er fulgt", "the reporter doesn't know");
        };
    }

    private static Optional<Operated> firstOperation(Course course) {
        return course.primaryOperations().stream().findFirst();
    }

    private static Verdict withoutOperation(Optional<Operated> doubtful) {
        return doubtful.map(operation -> TreatmentProperties.unintended(ImmutableList.of(operation)))
                .orElseGet(
                        () -> Verdict.of(Truth.UNKNOWN, Text.of("ingen operasjon er kjent", "no operation is known")));
    }

    private static Verdict resumed(Course course, LocalDate dataDate) {
        var operation = firstOperation(course);
        if (operation.filter(Operated::isCertain).isEmpty()) {
            return withoutOperation(operation);
        }
        var on = operation.get().on();
        var doses = Chemotherapy.of(course);
        var window = on.plusDays(RESUMED_WITHIN_DAYS);
        var refs = doses.toldBetween(on.plusDays(1), window);
        if (!refs.isEmpty()) {
            return new Verdict(Truth.YES, Text.of("kjemoterapi etter operasjonen", "chemotherapy after surgery"), refs);
        }
        var until = dataDate.isBefore(window) ? dataDate : window;
        return course.silence().meansNo(FormKind.DRUG_RECORD, course.units(), on, until)
                ? Verdict.of(
                        Truth.NO, Text.of("ingen kjemoterapi etter operasjonen", "no chemotherapy after the operation"))
                : Verdict.of(
                        Truth.UNKNOWN,
                        Text.of(
                                "ingen har meldt kjemoterapi etter operasjonen",
                                "nobody has told of any after surgery"));
    }

    private static Verdict resumedWithin(Course course, int days) {
        var operation = firstOperation(course);
        if (operation.filter(Operated::isCertain).isEmpty()) {
            return withoutOperation(operation);
        }
        var on = operation.get().on();
        var doses = Chemotherapy.of(course);
        var window = on.plusDays(Math.max(days, RESUMED_WITHIN_DAYS));
        var first = doses.daysAfter(on).filter(day -> !day.isAfter(window)).min(naturalOrder());
        ImmutableList<EntryRef> refs = doses.toldBetween(on.plusDays(1), window);
        if (first.filter(day -> !day.isAfter(on.plusDays(days))).isPresent()) {
            return new Verdict(Truth.YES, Text.of("gitt " + first.get(), "given on " + first.get()), refs);
        }
        boolean silent =
                course.silence().meansNo(FormKind.DRUG_RECORD, course.units(), on.plusDays(1), on.plusDays(days));
        boolean reported = first.filter(doses::isBegunOn).isPresent() && !doses.isSpanning(on);
        if (silent || reported) {
            return new Verdict(
                    Truth.NO,
                    Text.of("ikke gitt innen " + days + " dager", "not given within " + days + " days"),
                    refs);
        }
        return new Verdict(
                Truth.UNKNOWN,
                Text.of("dagen for første dose er ikke kjent", "the day of the first dose is not known"),
                refs);
    }
}
