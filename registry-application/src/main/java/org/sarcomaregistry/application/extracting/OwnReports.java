package org.sarcomaregistry.application.extracting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Effective;
import org.sarcomaregistry.domain.course.Happened;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.Codebook;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FieldSpec;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.FormWriter;
import org.sarcomaregistry.domain.report.Report;
import org.sarcomaregistry.domain.report.Withdrawal;
import org.sarcomaregistry.domain.text.Text;

/** The reports of the units of a place as they stand: not withdrawn, and in the words of their last correction. */
record OwnReports(Transactions transactions, CurrentCourses courses) {

    private static final ImmutableSet<String> NOT_TOLD = ImmutableSet.of("all", "patient");

    static ImmutableList<ExtractTable.Column> columns(FormKind kind) {
        return Stream.concat(
                        Stream.of(
                                OwnCourses.PERSON,
                                column(
                                        "tumour",
                                        Text.of("Registerets svulst-id", "The registry's tumour id"),
                                        "unique within the person; blank where the report fits no tumour or several"),
                                column(
                                        "message_id",
                                        Text.of("Meldingens id hos avsenderen", "The sender's id of the message"),
                                        "by which the sender finds its own patient"),
                                column("learnt_on", Text.of("Mottatt", "Received"), "yyyy-mm-dd"),
                                column("happened_on", Text.of("Hendelsen", "The event"), "yyyy-mm-dd")),
                        fields(kind).stream().map(spec -> column(spec.name(), spec.label(), values(spec))))
                .collect(toImmutableList());
    }

    /** Everything that a report tells, without what names its patient and without free text, which is kept encrypted. */
    private static ImmutableList<FieldSpec> fields(FormKind kind) {
        return Codebook.current().fields(kind).values().stream()
                .filter(spec -> !NOT_TOLD.contains(spec.group()) && !spec.name().equals("comment"))
                .collect(toImmutableList());
    }

    private static ExtractTable.Column column(String name, Text label, String values) {
        return new ExtractTable.Column(name, label, values);
    }

    private static String values(FieldSpec spec) {
        var codes = String.join(" ", spec.values().codes());
        var unit = spec.unit().isEmpty() ? "" : " (" + spec.unit() + ")";
        return (spec.type().code() + unit + " " + codes).strip()
                + (spec.type().isMany() ? "; several with a space" : "");
    }

    ExtractTable of(FormKind kind, Scope place, int year) {
        var rows = Effective.of(entries()).stream()
                .filter(entry -> entry.content().kind() == kind)
                .filter(entry -> isOwn((Report) entry.content(), place, year))
                .map(entry -> row(kind, entry, (Report) entry.content()))
                .collect(toImmutableList());
        return new ExtractTable(columns(kind), rows);
    }

    /** All reports, for one may be corrected by one on another form, and whatever may have taken one back. */
    private Collection<Entry> entries() {
        var entries = new ArrayList<Entry>();
        transactions.read(stores -> {
            stores.log().read(0, stores.log().watermark(), entry -> {
                if (entry.content() instanceof Report || entry.content() instanceof Withdrawal) {
                    entries.add(entry);
                }
            });
            return entries;
        });
        return entries;
    }

    private static boolean isOwn(Report report, Scope place, int year) {
        var unit = Scopes.NORWAY.hospital(report.head().unit()).orElse(Scope.UNKNOWN);
        return Happened.on(report).getYear() == year && Scopes.NORWAY.isWithin(unit, place);
    }

    private ImmutableList<String> row(FormKind kind, Entry entry, Report report) {
        var form = FormWriter.of(report);
        var history = entry.person().flatMap(courses::history);
        return Stream.concat(
                        Stream.of(
                                history.map(told -> "P" + told.person().key().value())
                                        .orElse(""),
                                history.flatMap(told -> course(told, entry))
                                        .map(course -> course.key().toString())
                                        .orElse(""),
                                entry.message().id(),
                                entry.learntOn().toString(),
                                Happened.on(report).toString()),
                        fields(kind).stream().map(spec -> String.join(" ", form.answers(spec.name()))))
                .collect(toImmutableList());
    }

    private static Optional<Course> course(History history, Entry entry) {
        return history.courses().stream()
                .filter(course -> course.sources().contains(entry.ref()))
                .findFirst();
    }
}
