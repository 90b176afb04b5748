package org.sarcomaregistry.domain.indicator;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.treatment.Drug;
import org.sarcomaregistry.domain.treatment.Drugs;

/** Properties of the drugs that belong to first treatment. */
public final class FirstDrugProperties {

    private static final Text GIVEN = Text.of(
            "legemidler mot svulsten er begynt innen ett år", "drugs against the tumour were begun within a year");

    /** Drugs against the tumour were begun within a year of diagnosis; silence is a no only when the time is over. */
    public static final Property DRUGS_IN_FIRST_TREATMENT =
            new Property("drugs-in-first-treatment", GIVEN, FirstDrugProperties::given);

    private FirstDrugProperties() {}

    private static Verdict given(Course course, LocalDate dataDate) {
        var told = told(course);
        return told.isEmpty()
                ? Silent.within(course, dataDate, FormKind.DRUG_RECORD, "legemidler", "drugs")
                : new Verdict(
                        Truth.YES,
                        GIVEN,
                        told.stream()
                                .flatMap(one -> one.by().stream())
                                .distinct()
                                .collect(toImmutableList()));
    }

    private static ImmutableList<Told<?>> told(Course course) {
        var until = course.firstTreatmentUntil();
        return Stream.<Told<?>>concat(
                        course.events().systemicTherapies().stream()
                                .filter(t -> !t.content().given().firstDose().isAfter(until)),
                        course.events().drugRecords().stream()
                                .filter(t -> !t.content().on().isAfter(until))
                                .filter(t -> isAgainstTumour(t.content().drug())))
                .collect(toImmutableList());
    }

    private static boolean isAgainstTumour(String atc) {
        return Drugs.current().byAtc(atc).filter(Drug::againstTumour).isPresent();
    }
}
