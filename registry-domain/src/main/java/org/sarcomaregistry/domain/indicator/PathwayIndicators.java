package org.sarcomaregistry.domain.indicator;

import static org.sarcomaregistry.domain.indicator.Indicator.indicator;
import static org.sarcomaregistry.domain.indicator.Placing.byDiagnosis;
import static org.sarcomaregistry.domain.indicator.TumourProperties.SARCOMA;

import org.sarcomaregistry.domain.pathway.PathwayInterval;
import org.sarcomaregistry.domain.report.FormKind;

/** The four times of the patient pathway (pakkeforløp), each within its limit. How many ought to be, nobody published. */
final class PathwayIndicators {

    /** SARK-OF1: 8 days from referral to first attendance. */
    static final Indicator TO_ATTENDANCE = within(PathwayInterval.OF1, 8);

    /** SARK-OF2: 21 days from first attendance to decision. */
    static final Indicator TO_DECISION = within(PathwayInterval.OF2, 21);

    /** SARK-OF3: 14 days from decision to treatment. */
    static final Indicator TO_TREATMENT = within(PathwayInterval.OF3, 14);

    /** SARK-OF4: 43 days in all. */
    static final Indicator WHOLE_WAY = within(PathwayInterval.OF4, 43);

    private PathwayIndicators() {}

    private static Indicator within(PathwayInterval interval, int days) {
        return indicator(
                        "SARK-" + interval.code(),
                        "Pakkeforløp: høyst " + days + " dager "
                                + interval.label().nb(),
                        "Patient pathway: at most " + days + " days "
                                + interval.label().en())
                .among(SARCOMA, PathwayProperties.limited(interval))
                .share(PathwayProperties.within(interval, days))
                .answeredBy(FormKind.WORK_UP)
                .placed(
                        byDiagnosis(Attribution.ASSESSING),
                        Status.GUIDELINE,
                        "Pakkeforløp for sarkom fra 1. september 2015, kalenderdager. Hvor stor andel som skal holde fristen, er ikke publisert.",
                        "Patient pathway for sarcoma from 1 September 2015, calendar days. Which share ought to keep the limit is not published.");
    }
}
