package org.sarcomaregistry.http.portal.form;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.consistency.ConsistencyRules;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.Reference;
import org.sarcomaregistry.domain.report.ReportForm;
import org.sarcomaregistry.http.portal.view.ControlView;
import org.sarcomaregistry.http.portal.view.ControlView.Option;
import org.sarcomaregistry.http.portal.view.FormView.Lookup;
import org.sarcomaregistry.http.portal.view.FormView.Section;
import org.sarcomaregistry.http.portal.view.Link;
import org.sarcomaregistry.http.portal.view.Words;

/**
 * A form on a page: every field of the codebook that a reporter answers, with what stands in it and what was found there.
 *
 * @param findings what was found, if anybody asked
 */
public record Sheet(
        Codebook codebook,
        FormKind kind,
        ReportForm form,
        Optional<ImmutableList<Finding>> findings,
        Circumstances circumstances) {

    /** What the registry answers itself, and what is confirmed beside what was found. */
    private static final ImmutableSet<String> NOT_ASKED =
            ImmutableSet.of("message_id", "replaces", "form", "form_version", "confirmed");

    private static final String COMMENT = "comment";
    private static final String REASON = "reason";

    /** The fields under their headings: the correction, the patient, who reports, and what. */
    public ImmutableList<Section> sections(Words words) {
        return Stream.of(
                        section("correction", words.say("Rettingen", "The correction"), words, "all"),
                        section("patient", words.say("Pasienten", "The patient"), words, "patient"),
                        section(
                                "reporter",
                                words.say("Hvem som melder, og om hva", "Who reports, and about what"),
                                words,
                                "report"),
                        section("content", words.say(kind.label()), words, kind.code()),
                        comment(words))
                .filter(section -> !section.controls().isEmpty())
                .collect(toImmutableList());
    }

    private Section section(String id, String title, Words words, String group) {
        return new Section(
                id,
                title,
                asked().filter(field ->
                                field.group().equals(group) && !field.name().equals(COMMENT))
                        .map(field -> control(field, words))
                        .collect(toImmutableList()));
    }

    private Section comment(Words words) {
        return new Section(
                "remark",
                words.say("Til slutt", "Finally"),
                asked().filter(field -> field.name().equals(COMMENT))
                        .map(field -> control(field, words))
                        .collect(toImmutableList()));
    }

    private Stream<FieldSpec> asked() {
        return codebook.fields(kind).values().stream()
                .filter(field -> !NOT_ASKED.contains(field.name()))
                .filter(field ->
                        !field.name().equals(REASON) || form.answer("replaces").isPresent());
    }

    private ControlView control(FieldSpec field, Words words) {
        return new Control(this, field, words).view();
    }

    ImmutableList<Finding> found(FieldSpec field) {
        return findings.stream()
                .flatMap(ImmutableList::stream)
                .filter(finding -> finding.field().equals(field.name()))
                .collect(toImmutableList());
    }

    /** Everything that was found, each with a link to its field; empty if nobody asked. */
    public Optional<ImmutableList<Link>> problems(Words words) {
        var shown = asked().filter(field -> !field.hidden().holdsFor(form))
                .map(FieldSpec::name)
                .collect(toImmutableSet());
        return findings.map(all ->
                all.stream().map(finding -> problem(finding, shown, words)).collect(toImmutableList()));
    }

    private Link problem(Finding finding, ImmutableSet<String> shown, Words words) {
        var field = Optional.ofNullable(codebook.fields(kind).get(finding.field()));
        var said = words.say(finding.text());
        var text = field.map(spec -> words.say(spec.label()))
                        .filter(label -> !said.startsWith(label))
                        .map(label -> label + ": ")
                        .orElse("")
                + said;
        return new Link(text, shown.contains(finding.field()) ? "#f-" + finding.field() : "");
    }

    /** What was confirmed earlier and doesn't stand beside a field. */
    public ImmutableList<Option> confirmed(Words words) {
        var fields = asked().map(FieldSpec::name).collect(toImmutableSet());
        var beside = findings.stream()
                .flatMap(ImmutableList::stream)
                .filter(finding -> fields.contains(finding.field()))
                .map(Finding::code)
                .collect(toImmutableSet());
        return Sets.difference(ImmutableSet.copyOf(form.answers("confirmed")), beside).stream()
                .map(code -> new Option(code, code + text(code, words), true))
                .collect(toImmutableList());
    }

    private static String text(String code, Words words) {
        return ConsistencyRules.all().stream()
                .filter(rule -> rule.code().equals(code))
                .map(rule -> ": " + words.say(rule.text()))
                .findFirst()
                .orElse("");
    }

    /** The lists of suggestions that the fields refer to. */
    public ImmutableList<Lookup> lists(Words words) {
        return asked().flatMap(field -> new Choices(field, words, circumstances).suggested().stream())
                .distinct()
                .map(reference -> new Lookup(listId(reference), entries(reference, words)))
                .collect(toImmutableList());
    }

    private static ImmutableList<Option> entries(Reference reference, Words words) {
        return Suggestions.of(reference).entrySet().stream()
                .map(entry -> new Option(entry.getKey(), words.say(entry.getValue()), false))
                .collect(toImmutableList());
    }

    static String listId(Reference reference) {
        return "list-" + Ascii.toLowerCase(reference.name()).replace('_', '-');
    }
}
