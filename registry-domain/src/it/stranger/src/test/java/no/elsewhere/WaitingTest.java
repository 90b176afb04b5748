package no.elsewhere;

import static org.sarcomaregistry.domain.indicator.Indicator.indicator;
import static org.sarcomaregistry.domain.indicator.Placing.byDiagnosis;
import static org.sarcomaregistry.domain.indicator.TumourProperties.SARCOMA;
import static org.sarcomaregistry.domain.indicator.WorkUpProperties.PET;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.domain.indicator.Attribution;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.Status;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.testkit.arbitrary.Cohorts;
import org.sarcomaregistry.testkit.law.Laws;
import org.sarcomaregistry.testkit.story.Stories;

/** An indicator of another hospital: whoever has no work-up report was not examined. That is wrong, and must be told. */
class WaitingTest {

    private static final Indicator PET_IN_OUR_OPINION = indicator("OURS-PET", "PET hos oss", "PET with us")
            .among(SARCOMA)
            .share(new org.sarcomaregistry.domain.indicator.Property(
                    "our-pet", Text.of("PET er tatt", "PET was made"), (course, date) -> {
                        var verdict = PET.explain(course, date);
                        return verdict.truth() == Truth.UNKNOWN
                                ? Verdict.of(Truth.NO, Text.of("ingen PET", "no PET"))
                                : verdict;
                    }))
            .answeredBy(FormKind.WORK_UP)
            .placed(byDiagnosis(Attribution.ASSESSING), Status.COMPARATOR, "vår egen", "our own");

    @Example
    void our_indicator_keeps_the_laws() {
        Laws.all().check(PET_IN_OUR_OPINION);
    }

    @Property(tries = 20)
    boolean whoever_is_drawn_has_at_most_as_many_courses_as_messages(@ForAll("people") Stories people) {
        return people.courses().size() <= people.size();
    }

    @Provide
    Arbitrary<Stories> people() {
        return Cohorts.any().stories();
    }
}
