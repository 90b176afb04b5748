package org.sarcomaregistry.domain.programme;

import static org.sarcomaregistry.domain.programme.Questions.unknown;

import java.time.LocalDate;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.text.Text;

/** What it means that nobody told of a treatment within the time of first treatment. */
final class Silent {

    private Silent() {}

    /** No when the time is over and the source is declared complete; else unknown, saying which of the two is wanting. */
    static Verdict within(Course course, LocalDate dataDate, FormKind source, String nb, String en) {
        var until = course.firstTreatmentUntil();
        if (dataDate.isBefore(until)) {
            return unknown("det er ennå tid til " + nb, "there is still time for " + en);
        }
        return course.silence().meansNo(source, course.units(), course.diagnosedOn(), until)
                ? Verdict.of(
                        Truth.NO,
                        Text.of(
                                "ingen " + nb + ": kilden er erklært komplett",
                                "no " + en + ": the source is complete"))
                : unknown("ingen har meldt om " + nb, "nobody has told of " + en);
    }
}
