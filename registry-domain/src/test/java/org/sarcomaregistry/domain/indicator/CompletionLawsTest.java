package org.sarcomaregistry.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sarcomaregistry.domain.course.Entries.entries;
import static org.sarcomaregistry.domain.report.Fixtures.BODO;
import static org.sarcomaregistry.domain.report.Fixtures.TROMSO;
import static org.sarcomaregistry.domain.report.Fixtures.aDeath;
import static org.sarcomaregistry.domain.report.Fixtures.aDose;
import static org.sarcomaregistry.domain.report.Fixtures.aWorkUp;
import static org.sarcomaregistry.domain.report.Fixtures.anOperation;
import static org.sarcomaregistry.domain.report.Fixtures.complete;
import static org.sarcomaregistry.domain.report.Fixtures.drugs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.report.ReportForm;

/** What a property says while answers are unknown leaves room for everything that they may turn out to be. */
class CompletionLawsTest {

    private static final LocalDate DATA_DATE = LocalDate.of(2026, 12, 31);

    /** Fields whose answer may be unknown: the answer that says so, and what it may turn out to be. */
    private static final Map<String, List<String>> UNKNOWN = Map.of(
            "pet", List.of("unknown", "done", "not-done"),
            "referral_route",
                    List.of("unknown", "untouched", "after-needle-biopsy", "after-open-biopsy", "after-surgery"),
            "per_protocol", List.of("unknown", "yes", "no"),
            "residual", List.of("RX", "R0", "R1", "R2"),
            "route", List.of("unknown", "intravenous", "oral", "other"));

    /** Those of guideline and pathway, told of a tumour of the thigh. */
    private static final Map<String, List<String>> MORE_UNKNOWN = Map.of(
            "mr", List.of("unknown", "done", "not-done"),
            "mdt", List.of("unknown", "none", "local", "regional"),
            "biopsy", List.of("unknown", "none", "core-needle"),
            "depth", List.of("unknown", "superficial", "deep"),
            "pathology_review", List.of("unknown", "sarcoma-pathologist", "no"),
            "metastasis_sites", List.of("unknown", "none", "lung"),
            "rupture", List.of("unknown", "yes", "no"));

    @net.jqwik.api.Property
    void every_completion_is_among_what_a_property_allows(@ForAll("told") List<ReportForm> told) {
        var open = course(told);
        for (var completion : completions(told, UNKNOWN)) {
            allows(open, completion);
        }
    }

    @net.jqwik.api.Property(tries = 300)
    void every_completion_of_a_work_up_is_among_what_a_property_allows(@ForAll("thighs") List<ReportForm> told) {
        var open = course(told);
        for (var completion : completions(told, MORE_UNKNOWN)) {
            allows(open, completion);
        }
    }

    private static void allows(Course open, List<ReportForm> completion) {
        var completed = course(completion);
        assertThat(properties()).allSatisfy(property -> {
            var allowed = property.explain(open, DATA_DATE).truth();
            var truth = property.explain(completed, DATA_DATE).truth();
            assertThat(allowed == Truth.UNKNOWN || allowed == truth)
                    .as("%s says %s, and %s of %s", property, allowed, truth, completion)
                    .isTrue();
        });
    }

    private static List<Property> properties() {
        return SarcomaIndicators.all().stream()
                .flatMap(indicator -> indicator
                        .measure()
                        .fold(
                                share -> indicator.population().and(share.met()).properties().stream(),
                                unpublished -> java.util.stream.Stream.<Property>empty()))
                .distinct()
                .toList();
    }

    private static List<List<ReportForm>> completions(List<ReportForm> told, Map<String, List<String>> unknown) {
        List<List<ReportForm>> all = List.of(List.of());
        for (var form : told) {
            var longer = new ArrayList<List<ReportForm>>();
            for (var begun : all) {
                completed(form, unknown).forEach(completion -> {
                    var next = new ArrayList<>(begun);
                    next.add(completion);
                    longer.add(next);
                });
            }
            all = longer;
        }
        return all;
    }

    private static List<ReportForm> completed(ReportForm form, Map<String, List<String>> unknown) {
        List<ReportForm> all = List.of(form);
        for (var field : unknown.entrySet()) {
            var answers = field.getValue();
            if (form.answer(field.getKey()).filter(answers.get(0)::equals).isPresent()) {
                all = all.stream()
                        .flatMap(f -> answers.stream().skip(1).map(answer -> f.with(field.getKey(), answer)))
                        .toList();
            }
        }
        return all;
    }

    private static Course course(List<ReportForm> told) {
        var entries = entries();
        told.forEach(entries::told);
        return entries.course();
    }

    @Provide
    Arbitrary<List<ReportForm>> told() {
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(2, workUps()),
                        net.jqwik.api.Tuple.of(2, treatments()),
                        net.jqwik.api.Tuple.of(
                                1,
                                Arbitraries.of(
                                        aDose("2024-04-15"),
                                        aDose("2024-08-10"),
                                        aDeath("2024-08-20"),
                                        complete("drug-record", "2026-12-31"))))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3)
                .map(CompletionLawsTest::withWorkUp);
    }

    /** Two work-ups of one tumour, each with two answers that may be unknown, and perhaps an operation. */
    @Provide
    Arbitrary<List<ReportForm>> thighs() {
        var work = Combinators.combine(Arbitraries.of(TROMSO, BODO), answers(), answers())
                .as((unit, one, other) -> Map.entry(unit, List.of(one, other)))
                .map(drawn -> {
                    var form = aWorkUp()
                            .with("sender_unit", drawn.getKey())
                            .with("mr_date", "2024-02-20")
                            .with("biopsy_date", "2024-02-25")
                            .with("mdt_date", "2024-04-10");
                    for (var answer : drawn.getValue()) {
                        form = form.with(answer.getKey(), answer.getValue());
                    }
                    return form;
                });
        var operation = Arbitraries.of(MORE_UNKNOWN.get("rupture"))
                .map(rupture -> anOperation("2024-04-01", "R0").with("rupture", rupture));
        return Combinators.combine(work, work, operation.optional())
                .as((one, other, operated) -> java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(one, other), operated.stream())
                        .toList());
    }

    private static Arbitrary<Map.Entry<String, String>> answers() {
        return Arbitraries.of(MORE_UNKNOWN.keySet().stream()
                        .filter(field -> !field.equals("rupture"))
                        .sorted()
                        .toList())
                .flatMap(field -> Arbitraries.of(MORE_UNKNOWN.get(field)).map(answer -> Map.entry(field, answer)));
    }

    private static List<ReportForm> withWorkUp(List<ReportForm> forms) {
        var all = new ArrayList<ReportForm>();
        all.add(bone(aWorkUp()));
        all.addAll(forms);
        return all;
    }

    private static Arbitrary<ReportForm> workUps() {
        return Combinators.combine(
                        Arbitraries.of(TROMSO, BODO),
                        Arbitraries.of(UNKNOWN.get("pet")),
                        Arbitraries.of(UNKNOWN.get("referral_route")))
                .as((unit, pet, route) -> bone(aWorkUp())
                        .with("sender_unit", unit)
                        .with("pet", pet)
                        .with("referral_route", route));
    }

    private static Arbitrary<ReportForm> treatments() {
        var operations = Combinators.combine(
                        Arbitraries.of("2024-04-01", "2024-05-01"), Arbitraries.of(UNKNOWN.get("residual")))
                .as((on, residual) -> anOperation(on, residual));
        var lines = Combinators.combine(
                        Arbitraries.of("2024-03-10", "2024-04-21", "2024-08-01", "2026-06-01"),
                        Arbitraries.of(UNKNOWN.get("per_protocol")),
                        Arbitraries.of(UNKNOWN.get("route")))
                .as((first, followed, route) -> drugs(
                                first, LocalDate.parse(first).plusDays(20).toString())
                        .with("per_protocol", followed)
                        .with("route", route));
        return Arbitraries.oneOf(operations, lines);
    }

    private static ReportForm bone(ReportForm workUp) {
        return workUp.with("topography", "C40.2")
                .with("morphology", "9180/3")
                .with("grade_system", "bone")
                .with("depth", "not-applicable");
    }
}
