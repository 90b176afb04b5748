package org.sarcomaregistry.domain.indicator;

import java.time.LocalDate;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.pathway.Answer;
import org.sarcomaregistry.domain.pathway.PathwayInterval;
import org.sarcomaregistry.domain.pathway.PathwayRules;
import org.sarcomaregistry.domain.pathway.PathwayStage;
import org.sarcomaregistry.domain.pathway.PathwayTime;
import org.sarcomaregistry.domain.pathway.PatientPathway;
import org.sarcomaregistry.domain.text.Text;

/** Properties of the patient pathway (pakkeforløp): whether one of its four times is limited, and whether it was kept. */
public final class PathwayProperties {

    private PathwayProperties() {}

    /**
     * A limit holds for this time: the patient was referred after the pathway began, and is treated if the time ends with
     * treatment. Unknown while the referral or the treatment that decides it is; a referral that nobody tells is taken to
     * lie within the year before the diagnosis.
     *
     * @param interval one of the four
     * @return the criterion
     */
    public static Property limited(PathwayInterval interval) {
        return new Property(
                "pathway-" + code(interval) + "-limited",
                Text.of(
                        "pakkeforløpets tidsfrist gjelder " + interval.label().nb(),
                        "the pathway sets a limit " + interval.label().en()),
                (course, dataDate) -> limited(interval, course, dataDate));
    }

    /**
     * The time took at most so many calendar days; the same day is 0.
     *
     * @param interval one of the four
     * @param days limit, inclusive
     * @return the criterion
     */
    public static Property within(PathwayInterval interval, int days) {
        return Property.within(days, limit -> drawnWithin(interval, limit));
    }

    private static Property drawnWithin(PathwayInterval interval, int days) {
        return new Property(
                "pathway-" + code(interval) + "-within-" + days + "d",
                Text.of(
                        "høyst " + days + " dager " + interval.label().nb(),
                        "at most " + days + " days " + interval.label().en()),
                (course, dataDate) -> {
                    var time = PatientPathway.of(course, dataDate).time(interval);
                    return verdict(kept(time, days), time);
                });
    }

    private static String code(PathwayInterval interval) {
        return interval.code().toLowerCase(java.util.Locale.ROOT);
    }

    private static Verdict limited(PathwayInterval interval, Course course, LocalDate dataDate) {
        var pathway = PatientPathway.of(course, dataDate);
        var time = pathway.time(interval);
        if (time.answer() == Answer.NOT_APPLICABLE) {
            return verdict(Truth.NO, time);
        }
        var since = pathway.step(PathwayStage.START).isPresent() ? Truth.YES : referredSince(course.diagnosedOn());
        boolean ends = time.answer() != Answer.NOT_DECIDABLE
                || interval.to() != PathwayStage.TREATMENT
                || pathway.step(PathwayStage.TREATMENT).isPresent();
        return verdict(ends ? since : since.and(Truth.UNKNOWN), time);
    }

    /** Where nobody tells the referral, it came before the diagnosis and less than a year before it. */
    private static Truth referredSince(LocalDate diagnosedOn) {
        if (diagnosedOn.isBefore(PathwayRules.SINCE)) {
            return Truth.NO;
        }
        return diagnosedOn.isBefore(PathwayRules.SINCE.plusYears(1)) ? Truth.UNKNOWN : Truth.YES;
    }

    /** What was not treated within the pathway's own limit may still have been within a longer one. */
    private static Truth kept(PathwayTime time, int days) {
        if (time.answer() == Answer.NOT_APPLICABLE
                || time.days().filter(d -> d < 0).isPresent()) {
            return Truth.UNKNOWN;
        }
        boolean silent = time.answer() == Answer.NOT_FOLLOWED
                && time.limit().filter(limit -> days <= limit).isPresent();
        return time.days().map(taken -> Truth.of(taken <= days)).orElse(silent ? Truth.NO : Truth.UNKNOWN);
    }

    private static Verdict verdict(Truth truth, PathwayTime time) {
        return new Verdict(truth, time.reason(), time.because());
    }
}
