package org.sarcomaregistry.testkit.arbitrary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.Examined;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.testkit.story.Stories;
import org.sarcomaregistry.testkit.story.Story;

class ArbitrariesLawsTest {

    private static final Examination EXAMINATION = Examination.current(IdPolicy.IMPORT);

    @Property
    void valid_forms_are_accepted(@ForAll("validForms") ReportForm form) {
        var story = Story.of(1, Cohorts.LAST_DAY, form);
        assertThat(EXAMINATION
                        .of(story.message(story.tellings().get(0)), Cohorts.LAST_DAY)
                        .findings())
                .noneMatch(finding -> finding.rejects());
    }

    @Property(tries = 300)
    void stories_are_acceptable_and_amount_to_courses(@ForAll("stories") Stories stories) {
        assertThat(stories.people()).allMatch(Story::isAcceptable);
        assertThat(stories.courses().size()).isLessThanOrEqualTo(stories.size());
    }

    @Property
    void whatever_is_nasty_is_examined_without_an_exception(@ForAll("badForms") ReportForm form) {
        assertThat(EXAMINATION.of(form, LocalDate.of(2025, 1, 1))).isInstanceOf(Examined.class);
    }

    @Provide
    Arbitrary<ReportForm> validForms() {
        return Arbitraries.oneOf(FormKind.forms().stream()
                .filter(kind -> kind != FormKind.WITHDRAWAL)
                .map(Reports::valid)
                .toList());
    }

    @Provide
    Arbitrary<ReportForm> badForms() {
        return Arbitraries.oneOf(
                Reports.nasty(), Arbitraries.of(FormKind.forms()).flatMap(Reports::nearlyValid));
    }

    @Provide
    Arbitrary<Stories> stories() {
        return Cohorts.around(java.util.Set.of(30)).stories();
    }
}
