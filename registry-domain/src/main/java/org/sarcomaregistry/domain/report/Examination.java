package org.sarcomaregistry.domain.report;

import static com.google.common.collect.ImmutableMap.toImmutableMap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.unit.HealthUnits;

/**
 * Examines a form as it arrives: whether it is a form at all, whether its answers are answers, whether they can be true
 * together. All findings come at once. A form is examined by the version of the codebook that it names.
 *
 * <p>Pure: the same form on the same day has the same outcome.
 */
public final class Examination {

    private final Function<ReportForm, ByBook> books;
    private final IdentityCheck identityCheck;
    private final UnitCheck unitCheck;

    /** What is examined by one version of the codebook. */
    private record ByBook(FormCheck formCheck, ImmutableMap<FormKind, DateCheck> dateChecks) {

        static ByBook of(Codebook codebook) {
            return new ByBook(
                    new FormCheck(codebook),
                    FormKind.forms().stream()
                            .collect(toImmutableMap(Function.identity(), kind -> new DateCheck(codebook, kind))));
        }
    }

    /**
     * An examination by one codebook, for a way in that takes certain patient numbers.
     *
     * @param codebook which fields there are, whatever version a form names
     * @param policy which numbers of patients are taken
     */
    public Examination(Codebook codebook, IdPolicy policy) {
        this(constant(ByBook.of(codebook)), policy);
    }

    private Examination(Function<ReportForm, ByBook> books, IdPolicy policy) {
        this.books = books;
        this.identityCheck = new IdentityCheck(policy);
        this.unitCheck = new UnitCheck(HealthUnits.norway());
    }

    private static Function<ReportForm, ByBook> constant(ByBook book) {
        return form -> book;
    }

    /**
     * Examines by every version that was released; a form that names none of them by the one in force.
     *
     * @param policy which numbers of patients are taken
     * @return an examination by the version that each form names
     */
    public static Examination current(IdPolicy policy) {
        var current = ByBook.of(Codebook.current());
        var released = Codebook.versions().stream()
                .flatMap(version -> Codebook.of(version).stream())
                .collect(toImmutableMap(Codebook::version, ByBook::of));
        return new Examination(
                form -> form.answer("form_version").map(released::get).orElse(current), policy);
    }

    /**
     * Examines one form.
     *
     * @param form answers by field name
     * @param today the day of receipt: no date of the form may be later
     * @return the message, or every finding that keeps the form from being one
     */
    public Examined of(ReportForm form, LocalDate today) {
        var kind = form.answer("form").flatMap(FormKind::form);
        return kind.map(k -> examine(k, form, today)).orElseGet(Examination::noSuchForm);
    }

    private static Examined noSuchForm() {
        return new Examined.Rejected(ImmutableList.of(FormRule.FORM_KIND.at("form")));
    }

    private Examined examine(FormKind kind, ReportForm form, LocalDate today) {
        var book = books.apply(form);
        var formal = ImmutableList.<Finding>builder()
                .addAll(book.formCheck().of(kind, form))
                .addAll(identity(form))
                .build();
        if (formal.stream().anyMatch(Finding::rejects)) {
            return new Examined.Rejected(formal);
        }
        var dates = ImmutableList.copyOf(Iterables.concat(formal, dates(book, kind, form, today)));
        if (dates.stream().anyMatch(Finding::rejects)) {
            return new Examined.Rejected(dates);
        }
        return content(MessageReader.message(kind, form), oldGrade(form));
    }

    /** The old bone system had four grades; what was reported in it is kept in today's three, and the sender told. */
    private static Stream<Finding> oldGrade(ReportForm form) {
        return form.answers("grade").contains("4") ? Stream.of(FormRule.GRADE_FOUR.at("grade")) : Stream.empty();
    }

    private Iterable<Finding> identity(ReportForm form) {
        return Stream.of(
                        identityCheck.of(form, "patient_scheme", "patient_value"),
                        identityCheck.of(form, "new_id_scheme", "new_id_value"),
                        identityCheck.contradiction(form))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Iterable<Finding> dates(ByBook book, FormKind kind, ReportForm form, LocalDate today) {
        return Optional.ofNullable(book.dateChecks().get(kind)).orElseThrow().of(form, born(form), today);
    }

    private static Optional<LocalDate> born(ReportForm form) {
        return MessageReader.patientIf(form).flatMap(Patient::born);
    }

    private Examined content(Message message, Stream<Finding> remarks) {
        var findings = Stream.concat(
                        remarks,
                        message.content()
                                .fold(new Content.ContentCases<Stream<Finding>>(
                                        report -> Stream.concat(
                                                unitCheck.of(report.head()).stream(),
                                                ReportRules.findings(
                                                        report,
                                                        message.patient().orElseThrow())),
                                        evidence -> EvidenceRules.findings(evidence, message, unitCheck),
                                        completeness -> completeness.unit().stream()
                                                .flatMap(unit -> unit.number().stream())
                                                .flatMap(number -> unitCheck.known("unit", number).stream()),
                                        withdrawal -> Stream.empty(),
                                        adjudication -> Stream.empty())))
                .collect(ImmutableList.toImmutableList());
        return findings.stream().anyMatch(Finding::rejects)
                ? new Examined.Rejected(findings)
                : new Examined.Accepted(message, findings);
    }
}
