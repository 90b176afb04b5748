package org.sarcomaregistry.domain.course;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.report.Completeness;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.MessageReader;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.report.ReportForm;

/** A person's part of the log, told in words. */
public final class Entries {

    public static final PersonKey PERSON = new PersonKey(1);

    private final List<Entry> entries = new ArrayList<>();
    private final List<Completeness> declared = new ArrayList<>();

    /** Nothing told yet. */
    public static Entries entries() {
        return new Entries();
    }

    /** Adds a form as the next entry, with a message id of its own. */
    public Entries told(ReportForm form) {
        return told("m-" + (entries.size() + 1), form);
    }

    /** Adds a form under a message id. */
    public Entries told(String id, ReportForm form) {
        return put(id, Optional.empty(), form);
    }

    /** Adds a form that corrects an earlier message. */
    public Entries corrected(String id, String original, ReportForm form) {
        return put(id, Optional.of(original), form);
    }

    /** Takes an earlier message back. */
    public Entries withdrawn(String id, String original) {
        return put(id, Optional.of(original), ReportForm.of(java.util.Map.of("form", List.of("withdrawal"))));
    }

    /** Adds a decision of the registry; the later it is told, the later it was made. */
    public Entries decided(String id, ReportForm decision) {
        return put(
                id,
                Optional.empty(),
                decision.with("decided_at", "2024-08-01T10:00:00.00" + (1000 + entries.size()) + "Z"));
    }

    /** A decision about messages. */
    public static ReportForm ruling(String ruling, String... about) {
        return ReportForm.of(java.util.Map.of(
                "form", List.of("adjudication"),
                "ruling", List.of(ruling),
                "about", java.util.Arrays.stream(about).map(id -> "test/" + id).toList(),
                "reason", List.of("seen-in-record"),
                "decided_by", List.of("registrar"),
                "decided_for", List.of("norway")));
    }

    /** The decision that the word of the first of some messages stands, wholly. */
    public static ReportForm stands(String... about) {
        return ruling("stands", about).with("stands", "test/" + about[0]);
    }

    private Entries put(String id, Optional<String> original, ReportForm form) {
        var kind =
                Codes.parse(FormKind.class, form.answer("form").orElseThrow()).orElseThrow();
        var content = MessageReader.content(kind, form);
        if (content instanceof Completeness completeness) {
            declared.add(completeness);
        } else {
            entries.add(new Entry(
                    entries.size() + 1L,
                    LocalDate.of(2024, 9, 1),
                    Optional.of(PERSON),
                    new MessageKey("test", id),
                    original.map(o -> new MessageKey("test", o)),
                    Optional.empty(),
                    content));
        }
        return this;
    }

    /** All entries, in the order told. */
    public List<Entry> list() {
        return List.copyOf(entries);
    }

    /** The history of a woman born in 1960. */
    public History history() {
        return history(entries);
    }

    /** The history that some entries give. */
    public History history(List<Entry> some) {
        return Courses.fold(woman(), some, Silence.of(declared));
    }

    /** The only course. */
    public Course course() {
        var courses = history().courses();
        if (courses.size() != 1) {
            throw new AssertionError(courses.size() + " courses");
        }
        return courses.get(0);
    }

    private static Person woman() {
        return new Person(ImmutableSet.of(PERSON), Optional.of(LocalDate.of(1960, 5, 17)), Optional.of(Sex.FEMALE));
    }
}
