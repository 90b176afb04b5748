package org.sarcomaregistry.domain.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.stream.Collectors.joining;
import static org.sarcomaregistry.domain.programme.Questions.shown;
import static org.sarcomaregistry.domain.programme.Questions.timeless;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Operated;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.domain.indicator.Silent;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.SystemicTherapy;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.treatment.Drug;
import org.sarcomaregistry.domain.treatment.DrugKind;
import org.sarcomaregistry.domain.treatment.Drugs;
import org.sarcomaregistry.domain.treatment.Intention;
import org.sarcomaregistry.domain.unit.HealthUnits;
import org.sarcomaregistry.domain.unit.Hospital;

/** What recommendations ask about drugs. */
final class DrugQuestions {

    private static final String ANTHRACYCLINES = "L01DB";
    private static final Text NO_REPORT =
            Text.of("meldingen om medikamentell behandling mangler", "the report of drug treatment is missing");

    static final Property BEFORE_OPERATION = around("before the operation", "før operasjonen", true);
    static final Property AFTER_OPERATION = around("after the operation", "etter operasjonen", false);

    static final Property CHEMOTHERAPY_REPORTED =
            timeless("chemotherapy-reported", Text.of("kjemoterapi er meldt", "chemotherapy is reported"), course -> {
                var reports = reports(course, DrugQuestions::isChemotherapy);
                return reports.isEmpty()
                        ? Verdict.of(Truth.NO, Text.of("ingen kjemoterapi er meldt", "no chemotherapy is reported"))
                        : shown(Truth.YES, "kjemoterapi er meldt", "chemotherapy is reported", reports);
            });

    static final Property AT_CENTRE = timeless(
            "chemotherapy-at-centre",
            Text.of("all kjemoterapi er gitt ved et sarkomsenter", "all chemotherapy was given at a sarcoma centre"),
            course -> Questions.every(
                    reports(course, DrugQuestions::isChemotherapy),
                    told -> Truth.of(HealthUnits.norway()
                            .hospital(told.content().head().unit())
                            .filter(Hospital::sarcomaCentre)
                            .isPresent()),
                    Text.of("kjemoterapi gitt ved et sarkomsenter", "chemotherapy given at a sarcoma centre"),
                    (told, truth) -> told.by()));

    static final Property PALLIATIVE_FIRST_LINE = timeless(
            "palliative-first-line",
            Text.of("palliativ førstelinjebehandling er meldt", "a first palliative line is reported"),
            course -> ofFirstLine(
                    course, therapy -> Truth.YES, "palliativ førstelinje er meldt", "a first line is reported"));

    static final Property ANTHRACYCLINE_FIRST = timeless(
            "anthracycline-first",
            Text.of("førstelinjen inneholder et antracyklin", "the first line has an anthracycline"),
            course -> ofFirstLine(
                    course,
                    therapy -> Truth.of(therapy.drugs().stream().anyMatch(atc -> atc.startsWith(ANTHRACYCLINES))),
                    "antracyklin i førstelinje",
                    "anthracycline in the first line"));

    private DrugQuestions() {}

    /** Every one of these drugs was given within the time of first treatment, by a report or a record. */
    static Property gave(String id, String... atc) {
        var wanted = ImmutableSet.copyOf(atc);
        var text = Text.of(
                "gitt " + names(wanted, d -> d.name().nb()),
                "given " + names(wanted, d -> d.name().en()));
        return new Property(id, text, (course, dataDate) -> {
            var told = toldOf(course, wanted);
            var given = FirstDrugs.of(course).codes();
            return given.containsAll(wanted)
                    ? shown(Truth.YES, text.nb(), text.en(), told)
                    : Silent.within(
                            course,
                            dataDate,
                            FormKind.DRUG_RECORD,
                            names(Sets.difference(wanted, given), d -> d.name().nb()),
                            names(Sets.difference(wanted, given), d -> d.name().en()));
        });
    }

    /** No other drugs against the tumour than these were given within the time of first treatment. */
    static Property gaveOnly(String id, String... atc) {
        var wanted = ImmutableSet.copyOf(atc);
        var text = Text.of(
                "bare gitt " + names(wanted, d -> d.name().nb()),
                "given only " + names(wanted, d -> d.name().en()));
        return new Property(id, text, (course, dataDate) -> {
            var given = FirstDrugs.of(course).codes();
            var other = Sets.difference(given, wanted);
            if (given.isEmpty()) {
                return Silent.within(course, dataDate, FormKind.DRUG_RECORD, "medikamenter", "drugs");
            }
            return other.isEmpty()
                    ? shown(Truth.YES, text.nb(), text.en(), toldOf(course, wanted))
                    : shown(
                            Truth.NO,
                            "også gitt " + names(other, d -> d.name().nb()),
                            "also given " + names(other, d -> d.name().en()),
                            toldOf(course, other));
        });
    }

    private static ImmutableList<Told<?>> toldOf(Course course, Set<String> codes) {
        return FirstDrugs.of(course).telling(codes);
    }

    private static String names(Set<String> codes, Function<Drug, String> name) {
        return codes.stream()
                .map(code -> Drugs.current().byAtc(code).map(name).orElse(code))
                .collect(joining(", "));
    }

    private static Property around(String en, String nb, boolean before) {
        var text = Text.of("kjemoterapi er gitt " + nb, "chemotherapy was given " + en);
        return new Property("chemotherapy-" + en.replace(' ', '-'), text, (course, dataDate) -> {
            var operation = before ? course.primaryOperations().stream().findFirst() : OperationQuestions.last(course);
            if (operation.filter(Operated::isCertain).isEmpty()) {
                return operation.isEmpty()
                        ? Questions.unknown("ingen operasjon er kjent", "no operation is known")
                        : Questions.unknown(Operated.UNINTENDED.nb(), Operated.UNINTENDED.en());
            }
            var told = FirstDrugs.of(course).chemotherapy(operation.get().on(), before);
            return told.isEmpty()
                    ? Silent.within(course, dataDate, FormKind.DRUG_RECORD, "kjemoterapi " + nb, "chemotherapy " + en)
                    : shown(Truth.YES, text.nb(), text.en(), told);
        });
    }

    private static Verdict ofFirstLine(Course course, Function<SystemicTherapy, Truth> of, String nb, String en) {
        var first = reports(
                course,
                therapy -> therapy.intention() == Intention.PALLIATIVE
                        && therapy.line().filter(line -> line == 1).isPresent());
        return first.isEmpty() && course.events().systemicTherapies().isEmpty()
                ? Verdict.of(Truth.UNKNOWN, NO_REPORT)
                : first.isEmpty()
                        ? Verdict.of(
                                Truth.NO,
                                Text.of("ingen palliativ førstelinje er meldt", "no first palliative line is reported"))
                        : Questions.any(first, of, Text.of(nb, en), NO_REPORT);
    }

    private static ImmutableList<Told<SystemicTherapy>> reports(Course course, Predicate<SystemicTherapy> fits) {
        return course.events().systemicTherapies().stream()
                .filter(told -> fits.test(told.content()))
                .collect(toImmutableList());
    }

    private static boolean isChemotherapy(SystemicTherapy therapy) {
        return therapy.drugs().stream().anyMatch(DrugQuestions::isCytotoxic);
    }

    static boolean isCytotoxic(String atc) {
        return Drugs.current()
                .byAtc(atc)
                .filter(d -> d.kind() == DrugKind.CYTOTOXIC)
                .isPresent();
    }
}
