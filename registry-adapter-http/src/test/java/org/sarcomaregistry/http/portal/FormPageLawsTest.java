package org.sarcomaregistry.http.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import net.jqwik.api.statistics.Statistics;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.Reference;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.domain.table.Table;
import org.sarcomaregistry.domain.text.Language;
import org.sarcomaregistry.http.portal.form.Circumstances;
import org.sarcomaregistry.http.portal.form.Sheet;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.FormView;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.Words;
import org.sarcomaregistry.http.testing.SpoiltForms;

/**
 * The page of a form takes and refuses the forms that the examination does, and says the same of them. What its controls
 * can't say, the examination refuses.
 */
class FormPageLawsTest {

    private static final LocalDate TODAY = LocalDate.of(2030, 1, 1);
    private static final Examination EXAMINATION = Examination.current(IdPolicy.IMPORT);
    private static final List<FormKind> REPORTS = java.util.Arrays.stream(FormKind.values())
            .filter(kind -> kind.family() == FormKind.Family.REPORT)
            .toList();
    private static final ImmutableMap<String, String> UNITS =
            ImmutableMap.of("974795787", "Tromsø", "974557746", "Haukeland");
    private static final Pattern SHOWN = Pattern.compile("data-field=\"([a-z0-9_]+)\"[^>]*?( hidden)?>");
    private static final Pattern OPTIONAL = Pattern.compile(
            "data-field=\"([a-z0-9_]+)\"(?:(?!data-field).)*?class=\"optional\"( hidden)?>", Pattern.DOTALL);
    private static final Pattern SUMMARY =
            Pattern.compile("<li>(?:<a href=\"#f-[a-z0-9_]+\">)?([^<]*)(?:</a>)?\\s*</li>");
    private static final Pages PAGES = new Pages();

    /** What the page finds out otherwise, and therefore doesn't ask. */
    private static final Set<String> NOT_ASKED = Set.of("message_id", "replaces", "form", "form_version");

    /** A page, as it is made of a codebook. */
    private record Page(Codebook codebook) {

        private static final Page REAL = new Page(Codebook.current());

        String html(FormKind kind, ReportForm form, Optional<List<Finding>> found) {
            var words = new Words(Language.NB);
            var sheet = new Sheet(codebook, kind, form, found.map(ImmutableList::copyOf), Circumstances.begin(UNITS));
            long errors = found.stream()
                    .flatMap(List::stream)
                    .filter(Finding::rejects)
                    .count();
            return PAGES.html(
                    "form",
                    new FormView(
                            new Frame(words, Address.of("/reports/new/x"), true),
                            new FormView.Head("x", Optional.empty(), Optional.empty()),
                            "/x",
                            new FormView.Shown("k", 0),
                            new FormView.Told(ImmutableList.of(), ImmutableList.of(), sheet.problems(words), errors),
                            sheet.sections(words),
                            ImmutableList.of(),
                            sheet.confirmed(words),
                            new FormView.Can(true, false, false, ImmutableList.of())));
        }

        ReportForm received(FormKind kind, FilledPage filled, ReportForm fixed) {
            return Writing.answers(codebook, kind, filled.sent(), fixed);
        }
    }

    /**
     * What came of filling in a page.
     *
     * @param first what was sent before anything could be confirmed
     */
    private record Filled(ReportForm first, ReportForm form, Set<String> unsaid) {}

    private static Filled fill(Page page, FormKind kind, ReportForm example) {
        var fixed = example.without(example.fields().keySet().stream()
                .filter(name -> !name.equals("replaces"))
                .toArray(String[]::new));
        var blank = fixed.with("form", kind.code()).with("form_version", "2");
        var first = answered(page, kind, page.html(kind, blank, Optional.empty()), example.without("confirmed"), fixed);
        if (example.answers("confirmed").isEmpty() || !first.unsaid().isEmpty()) {
            return first;
        }
        var kept = page.codebook().reset(kind, first.form());
        var again = FilledPage.of(page.html(kind, kept, Optional.of(found(kept))));
        var unsaid = new TreeSet<String>();
        if (!again.say("confirmed", example.answers("confirmed"))) {
            unsaid.add("confirmed");
        }
        return new Filled(first.form(), page.received(kind, again, fixed), unsaid);
    }

    private static Filled answered(Page page, FormKind kind, String html, ReportForm example, ReportForm fixed) {
        var filled = FilledPage.of(html);
        var unsaid = new TreeSet<String>();
        example.fields().forEach((name, answers) -> {
            if (!NOT_ASKED.contains(name) && !filled.say(name, answers)) {
                unsaid.add(name);
            }
        });
        var sent = page.received(kind, filled, fixed);
        return new Filled(sent, sent, unsaid);
    }

    private static List<Finding> found(ReportForm form) {
        return ImmutableList.copyOf(
                EXAMINATION.of(form.with("message_id", "m-1"), TODAY).findings());
    }

    /** The page can confirm what is asked and nothing else; that a known rule was confirmed in vain changes nothing. */
    private static ReportForm example(FormKind kind, ReportForm form) {
        var asked = form.with("message_id", "m-1").with("form_version", "2");
        var corrected = form.answer("replaces").isPresent() ? asked : asked.without("reason");
        var offered = found(Codebook.current().reset(kind, corrected.without("confirmed"))).stream()
                .filter(finding -> finding.severity().isConfirmable())
                .map(Finding::code)
                .toList();
        return corrected.with(
                "confirmed",
                corrected.answers("confirmed").stream()
                        .filter(code -> offered.contains(code) || !Reference.FINDING.knows(code))
                        .toArray(String[]::new));
    }

    private static void holds(Page page, FormKind kind, ReportForm form) {
        var example = example(kind, form);
        var filled = fill(page, kind, example);
        if (!filled.unsaid().isEmpty()) {
            Statistics.label("can be said").collect(false);
            filled.unsaid()
                    .forEach(field -> assertThat(found(example))
                            .as("what the page can't say in %s is refused", field)
                            .anyMatch(finding -> finding.rejects()
                                    && finding.pointer().equals(field.equals("colour") ? "/colour" : "/" + field)));
            return;
        }
        Statistics.label("can be said").collect(true);
        var kept = page.codebook().reset(kind, filled.form());
        var html = page.html(kind, kept, Optional.of(found(kept)));
        assertThat(taken(filled.first(), page.codebook().reset(kind, filled.first())))
                .as("taken away")
                .isEqualTo(hidden(example));
        assertThat(summary(html))
                .as(
                        "what the page says of %s; examined: %s",
                        filled.form().canonical().replace('\n', ' '), found(kept))
                .isEqualTo(said(kind, found(Codebook.current().reset(kind, example))));
        assertThat(shown(html))
                .as("what the page asks")
                .isEqualTo(asked(kind, Codebook.current().reset(kind, example)));
    }

    private static Set<String> taken(ReportForm sent, ReportForm kept) {
        return new TreeSet<>(
                Sets.difference(sent.fields().keySet(), kept.fields().keySet()));
    }

    private static Set<String> hidden(ReportForm example) {
        return found(example).stream()
                .filter(finding -> finding.code().equals("FIELD-HIDDEN"))
                .map(Finding::field)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> summary(String html) {
        int from = html.indexOf("id=\"problems\"");
        return from < 0
                ? List.of()
                : SUMMARY.matcher(html.substring(from, html.indexOf("</section>", from)))
                        .results()
                        .map(item -> FilledPage.unescaped(item.group(1)).strip())
                        .sorted()
                        .toList();
    }

    private static List<String> said(FormKind kind, List<Finding> findings) {
        return findings.stream()
                .map(finding ->
                        Optional.ofNullable(Codebook.current().fields(kind).get(finding.field()))
                                        .map(field -> field.label().nb())
                                        .filter(label -> !finding.text().nb().startsWith(label))
                                        .map(label -> label + ": ")
                                        .orElse("")
                                + finding.text().nb())
                .sorted()
                .toList();
    }

    private static Set<String> shown(String html) {
        return SHOWN.matcher(html)
                .results()
                .filter(control -> control.group(2) == null)
                .map(control -> control.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> asked(FormKind kind, ReportForm form) {
        return Codebook.current().fields(kind).values().stream()
                .filter(field -> !field.hidden().holdsFor(form))
                .map(FieldSpec::name)
                .filter(name -> !NOT_ASKED.contains(name) && !name.equals("confirmed"))
                .filter(name ->
                        !name.equals("reason") || form.answer("replaces").isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Property(tries = 3000)
    void the_page_says_what_the_examination_finds(@ForAll("spoilt") Tuple2<FormKind, ReportForm> form) {
        holds(Page.REAL, form.get1(), form.get2());
    }

    @Property(tries = 200)
    void what_isnt_marked_as_optional_is_missed_when_it_is_blank(@ForAll("spoilt") Tuple2<FormKind, ReportForm> form) {
        var kind = form.get1();
        var given = Codebook.current().reset(kind, example(kind, form.get2()));
        var html = Page.REAL.html(kind, given, Optional.empty());
        var needed = OPTIONAL.matcher(html)
                .results()
                .filter(control -> control.group(2) != null)
                .map(control -> control.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
        var missed = asked(kind, given).stream()
                .filter(name -> found(given.without(name)).stream()
                        .anyMatch(finding -> finding.code().equals("FIELD-MISSING")
                                && finding.field().equals(name)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(needed).isEqualTo(missed);
    }

    @Property
    void a_page_that_does_otherwise_is_found_out(@ForAll("mutants") Mutant mutant) throws IOException {
        var page = new Page(mutated(mutant.pattern(), mutant.instead()));
        assertThatExceptionOfType(AssertionError.class)
                .as(mutant.what())
                .isThrownBy(() -> examples(mutant.kind(), 300).forEach(form -> holds(page, mutant.kind(), form)));
    }

    /** A page that is made of a codebook in which something is otherwise. */
    private record Mutant(String what, FormKind kind, String pattern, String instead) {}

    @Provide
    Arbitrary<Mutant> mutants() {
        return Arbitraries.of(
                new Mutant("leaves a field out", FormKind.SURGERY, "^surgery\tresidual\t.*$", ""),
                new Mutant("leaves a voluntary field out", FormKind.WORK_UP, "^work-up\tsize_mm\t.*$", ""),
                new Mutant("drops a condition", FormKind.WORK_UP, "\tif:biopsy=none\t", "\tno\t"),
                new Mutant("drops a code", FormKind.SURGERY, "R0\\|R1\\|R2\\|RX", "R0|R1|R2"),
                new Mutant("takes one answer for several", FormKind.WORK_UP, "^(work-up\tmdt\t)codes", "$1code"),
                new Mutant(
                        "hides what is asked",
                        FormKind.SURGERY,
                        "^(surgery\tmargin_mm\t.*?\tno\t)no\t",
                        "$1if:limb=amputation\t"));
    }

    private static Codebook mutated(String pattern, String instead) throws IOException {
        var fields = read("codebook-2.tsv");
        var wrong = Pattern.compile(pattern, Pattern.MULTILINE)
                .matcher(fields)
                .replaceAll(instead)
                .replaceAll("(?m)^\\n", "");
        assertThat(wrong).isNotEqualTo(fields);
        var codes = read("codebook-2-codes.tsv")
                .lines()
                .filter(line -> !line.startsWith("residual\tRX") || wrong.contains("R2|RX"))
                .filter(line -> !line.startsWith("residual\t") || wrong.contains("\tresidual\t"))
                .collect(Collectors.joining("\n", "", "\n"));
        return Codebook.of("2", Table.parse("fields", wrong), Table.parse("codes", codes));
    }

    private static String read(String name) throws IOException {
        try (var in = Codebook.class.getResourceAsStream(name)) {
            return new String(
                    java.util.Objects.requireNonNull(in).readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }

    private static List<ReportForm> examples(FormKind kind, int number) {
        RandomGenerator<ReportForm> generator = SpoiltForms.of(kind).generator(1000);
        var random = new Random(7);
        return Stream.generate(() -> generator.next(random).value())
                .limit(number)
                .toList();
    }

    @Provide
    Arbitrary<Tuple2<FormKind, ReportForm>> spoilt() {
        return forms();
    }

    private static Arbitrary<Tuple2<FormKind, ReportForm>> forms() {
        return Arbitraries.of(REPORTS).flatMap(kind -> SpoiltForms.of(kind).map(form -> Tuple.of(kind, form)));
    }

    /** Of what is sent the page reads nothing but the form's own fields. */
    @net.jqwik.api.Example
    void other_fields_that_are_sent_are_no_answers() {
        var sent = Map.of("colour", List.of("red"), "-action", List.of("save"), "message_id", List.of("x"));
        var form = Writing.answers(Codebook.current(), FormKind.SURGERY, sent, ReportForm.of(Map.of()));
        assertThat(form.fields().keySet()).containsExactlyInAnyOrder("form", "form_version");
    }
}
