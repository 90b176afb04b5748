package org.sarcomaregistry.domain.indicator;

import java.time.LocalDate;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.text.Text;

/** What it means that nobody told of a treatment within the time of first treatment. */
public final class Silent {

    private Silent() {}

    /**
     * {@return no when the time is over and the source is declared complete; else unknown, saying which of the two is
     * wanting; unknown where death is dated before the diagnosis, which leaves no time at all}
     *
     * @param course of whose treatment nobody told
     * @param dataDate last day of which anything is known
     * @param source kind of evidence that would have told
     * @param nb what nobody told of, in Norwegian bokmål
     * @param en what nobody told of, in English
     */
    public static Verdict within(Course course, LocalDate dataDate, FormKind source, String nb, String en) {
        var until = course.firstTreatmentUntil();
        if (until.isBefore(course.diagnosedOn())) {
            return Verdict.of(
                    Truth.UNKNOWN, Text.of("død er datert før diagnosen", "death is dated before the diagnosis"));
        }
        if (dataDate.isBefore(until)) {
            return Verdict.of(Truth.UNKNOWN, Text.of("det er ennå tid til " + nb, "there is still time for " + en));
        }
        return course.silence().meansNo(source, course.units(), course.diagnosedOn(), until)
                ? Verdict.of(
                        Truth.NO,
                        Text.of(
                                "ingen " + nb + ": kilden er erklært komplett",
                                "no " + en + ": the source is complete"))
                : Verdict.of(Truth.UNKNOWN, Text.of("ingen har meldt om " + nb, "nobody has told of " + en));
    }
}
