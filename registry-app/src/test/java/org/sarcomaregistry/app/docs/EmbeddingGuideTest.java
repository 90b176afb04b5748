package org.sarcomaregistry.app.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.indicator.SarcomaIndicators.CHEMOTHERAPY_AFTER_SURGERY;

import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sarcomaregistry.domain.code.Labelled;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Courses;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.course.Person;
import org.sarcomaregistry.domain.course.Silence;
import org.sarcomaregistry.domain.explanation.Derived;
import org.sarcomaregistry.domain.explanation.Explained;
import org.sarcomaregistry.domain.indicator.Cohort;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Evaluation;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.FigureText;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.Examined;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.MessageReader;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.text.Text;
import org.sarcomaregistry.domain.tumour.TumourGroup;
import org.sarcomaregistry.testkit.law.Laws;
import org.sarcomaregistry.testkit.mutation.Difference;
import org.sarcomaregistry.testkit.mutation.MutationReport;
import org.sarcomaregistry.testkit.mutation.Survivor;
import org.sarcomaregistry.testkit.story.PlainForms;
import org.sarcomaregistry.testkit.story.Story;

/** What docs/embedding.md shows is compiled and run here, word by word. */
class EmbeddingGuideTest {

    private static final Pattern JAVA = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);
    private static final Pattern ADDED = Pattern.compile("<version>([^<]*)</version>");
    private static final Indicator MY_INDICATOR = SarcomaIndicators.PET_IN_WORK_UP;

    @Test
    void a_report_is_checked_folded_and_counted() {
        Map<String, List<String>> answers = answers();
        ReportForm form = ReportForm.of(answers);
        Examined examined = Examination.current(IdPolicy.IMPORT).of(form, LocalDate.of(2024, 9, 1));
        List<String> codes = examined.findings().stream().map(Finding::code).toList();
        boolean accepted = examined.findings().stream().noneMatch(Finding::rejects);
        assertThat(accepted).as(codes.toString()).isTrue();

        Person person = new Person(
                ImmutableSet.of(new PersonKey(1)), Optional.of(LocalDate.of(1960, 5, 17)), Optional.of(Sex.FEMALE));
        Entry entry = new Entry(
                1,
                LocalDate.of(2024, 9, 1),
                Optional.of(new PersonKey(1)),
                new MessageKey("our-hospital", "m-1"),
                Optional.empty(),
                Optional.empty(),
                MessageReader.content(FormKind.WORK_UP, form));
        History history = Courses.fold(person, List.of(entry), Silence.UNEXPLAINED);
        Course course = history.courses().get(0);
        Explained<Labelled> group = Derived.GROUP.explain(course);
        assertThat(course.key().toString()).isEqualTo("C49-6-left");
        assertThat(group.value()).contains(TumourGroup.EXTREMITY_TRUNK);
        assertThat(group.grounds().decidedBy()).containsExactly(entry.ref());

        Indicator indicator = SarcomaIndicators.REFERRAL_SOFT_TISSUE;
        Cohort cohort = Cohort.of(history.courses(), LocalDate.of(2024, 12, 31));
        Counts counts = Evaluation.of(List.of(indicator), cohort).of(new FigureKey(indicator.id(), Scope.NATION, 2024));
        Text figure = FigureText.of(Figure.of(indicator, new FigureKey(indicator.id(), Scope.NATION, 2024), counts));
        Text reason =
                indicator.explain(course, LocalDate.of(2024, 12, 31)).met().reason();
        assertThat(figure.en()).isEqualTo("0 % (0 of 1)");
        assertThat(reason.en()).isEqualTo("referred after surgery or open biopsy: no");
    }

    @Test
    void my_indicator_keeps_the_laws() {
        Laws.all().check(MY_INDICATOR);
    }

    @Test
    void mutants_survive_weak_tests_and_editions_differ() {
        MutationReport report = MutationReport.of(CHEMOTHERAPY_AFTER_SURGERY, mutant -> myTests(mutant));
        List<String> missing = report.missed().stream().map(Survivor::text).toList();
        assertThat(missing).isNotEmpty();

        Indicator nextEdition = SarcomaIndicators.PROTOCOL;
        Optional<Difference> difference = Difference.between(CHEMOTHERAPY_AFTER_SURGERY, nextEdition);
        assertThat(difference).isPresent();
    }

    @Test
    void everything_that_the_guide_shows_is_in_this_test() throws IOException {
        var source = plain(Files.readString(Checkout.top()
                .resolve("registry-app/src/test/java")
                .resolve(EmbeddingGuideTest.class.getName().replace('.', '/') + ".java")));
        assertThat(JAVA.matcher(guide()).results().map(shown -> plain(shown.group(1))))
                .hasSize(6)
                .allMatch(source::contains);
    }

    @Test
    void the_versions_of_the_guide_are_those_of_this_build() throws IOException {
        var parent = Files.readString(Checkout.top().resolve("pom.xml"));
        assertThat(ADDED.matcher(guide()).results().map(shown -> shown.group(1)))
                .hasSize(3)
                .allMatch(version -> parent.contains(">" + version + "<"));
    }

    private static void myTests(Indicator indicator) {
        assertThat(indicator.id()).isEqualTo("SARK-CHEMO-3W");
    }

    private static Map<String, List<String>> answers() {
        var day = LocalDate.of(2024, 3, 1);
        var story = Story.of(1, day, PlainForms.of(FormKind.WORK_UP, day));
        return Map.copyOf(story.message(story.tellings().get(0)).fields());
    }

    private static String plain(String code) {
        return code.replaceAll("\\s+", "");
    }

    private static String guide() throws IOException {
        return Files.readString(Checkout.top().resolve("docs/embedding.md"));
    }
}
