package org.sarcomaregistry.domain.indicator;

import java.time.LocalDate;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.text.Text;

/** Properties of the end of life. */
public final class DeathProperties {

    /** The patient had died by the data date. */
    public static final Property DEAD = new Property(
            "dead",
            Text.of("pasienten er død", "the patient has died"),
            (course, dataDate) -> course.fate().diedOn().isPresent()
                    ? new Verdict(
                            Truth.YES, Text.of("død", "dead"), course.fate().deathTold())
                    : alive(course, dataDate));

    private DeathProperties() {}

    /**
     * Intravenous chemotherapy was given in the last days of life.
     *
     * @param days limit, inclusive
     * @return the criterion
     */
    public static Property chemotherapyInLast(int days) {
        return Property.within(days, DeathProperties::drawnChemotherapyInLast);
    }

    private static Property drawnChemotherapyInLast(int days) {
        return new Property(
                "chemotherapy-in-last-" + days + "d",
                Text.of(
                        "intravenøs kjemoterapi er gitt de siste " + days + " dagene før død",
                        "intravenous chemotherapy was given in the last " + days + " days of life"),
                (course, dataDate) -> course.fate()
                        .diedOn()
                        .map(died -> inLast(course, died, days))
                        .orElseGet(
                                () -> Verdict.of(Truth.UNKNOWN, Text.of("ingen død er kjent", "no death is known"))));
    }

    private static Verdict alive(Course course, LocalDate dataDate) {
        return course.silence().meansNo(FormKind.POPULATION_REGISTER, course.units(), course.diagnosedOn(), dataDate)
                ? Verdict.of(
                        Truth.NO,
                        Text.of(
                                "i live: folkeregisteret er erklært komplett",
                                "alive: the population register is declared complete"))
                : Verdict.of(Truth.UNKNOWN, Text.of("ingen har meldt død", "nobody has told of a death"));
    }

    private static Verdict inLast(Course course, LocalDate died, int days) {
        var chemotherapy = Chemotherapy.of(course).intravenous();
        var begin = died.minusDays(days);
        var refs = chemotherapy.toldBetween(begin, died);
        if (chemotherapy.isGivenBetween(begin, died)) {
            return new Verdict(Truth.YES, Text.of("gitt før død", "given before death"), refs);
        }
        var unknown = Chemotherapy.of(course).ofUnknownRoute();
        if (unknown.isGivenBetween(begin, died)) {
            return new Verdict(
                    Truth.UNKNOWN,
                    Text.of("gitt før død, men måten er ukjent", "given before death, but the route is unknown"),
                    unknown.toldBetween(begin, died));
        }
        boolean silent = course.silence().meansNo(FormKind.DRUG_RECORD, course.units(), begin, died);
        return silent
                ? Verdict.of(
                        Truth.NO,
                        Text.of(
                                "ingen legemidler: kilden er erklært komplett",
                                "no drugs: the source is declared complete"))
                : new Verdict(
                        Truth.UNKNOWN,
                        Text.of("ingen har meldt kjemoterapi før død", "nobody has told of chemotherapy before death"),
                        refs);
    }
}
