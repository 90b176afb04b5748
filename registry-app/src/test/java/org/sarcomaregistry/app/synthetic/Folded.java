package org.sarcomaregistry.app.synthetic;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Courses;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.course.Silence;
import org.sarcomaregistry.domain.report.Completeness;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.Finding;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.Message;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.PersonKey;

/** Synthetic Norway as the registry understands it: every form examined, every patient folded. */
final class Folded {

    private final Examination examination = Examination.current(IdPolicy.TRIAL);
    private final List<History> histories = new ArrayList<>();
    private final List<Life> lives = new ArrayList<>();
    private final TreeMap<String, Integer> rejections = new TreeMap<>();
    private final TreeMap<String, Integer> remarks = new TreeMap<>();
    private final TreeMap<FormKind, Integer> accepted = new TreeMap<>();
    private long position;
    private int rejected;

    static Folded of(SyntheticNorway norway) {
        var folded = new Folded();
        var declared = norway.declarations().stream()
                .map(submission ->
                        (Completeness) folded.examined(submission).orElseThrow().content())
                .toList();
        var silence = Silence.of(declared);
        norway.lives().forEach(told -> folded.add(told, silence));
        return folded;
    }

    private void add(SyntheticNorway.Told told, Silence silence) {
        var key = new PersonKey(told.life().index() + 1);
        var entries =
                told.submissions().stream().flatMap(s -> entry(s, key).stream()).toList();
        var person = new org.sarcomaregistry.domain.course.Person(
                ImmutableSet.of(key),
                Optional.of(told.life().person().born()),
                Optional.of(told.life().person().sex()));
        lives.add(told.life());
        if (!entries.isEmpty()) {
            histories.add(Courses.fold(person, entries, silence));
        }
    }

    private Optional<Entry> entry(Submission submission, PersonKey key) {
        var sender = submission.sender().name();
        return examined(submission)
                .map(message -> new Entry(
                        ++position,
                        submission.receivedOn(),
                        Optional.of(key),
                        new MessageKey(sender, message.id()),
                        message.replaces().map(replacement -> new MessageKey(sender, replacement.messageId())),
                        Optional.empty(),
                        message.content()));
    }

    private Optional<Message> examined(Submission submission) {
        var examined = examination.of(submission.form(), submission.receivedOn());
        return examined.fold(
                accepted -> {
                    count(accepted.findings(), remarks);
                    this.accepted.merge(accepted.message().content().kind(), 1, Integer::sum);
                    return Optional.of(accepted.message());
                },
                refused -> {
                    count(refused.findings(), rejections);
                    rejected++;
                    return Optional.empty();
                });
    }

    private static void count(List<Finding> findings, Map<String, Integer> into) {
        findings.forEach(finding -> into.merge(finding.severity() + " " + finding.code(), 1, Integer::sum));
    }

    ImmutableList<Course> courses() {
        return histories.stream()
                .flatMap(history -> history.courses().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Courses of patients diagnosed within some years. */
    ImmutableList<Course> courses(int first, int last) {
        return courses().stream()
                .filter(course -> course.diagnosedOn().getYear() >= first
                        && course.diagnosedOn().getYear() <= last)
                .collect(ImmutableList.toImmutableList());
    }

    List<History> histories() {
        return histories;
    }

    List<Life> lives() {
        return lives;
    }

    int rejected() {
        return rejected;
    }

    Map<String, Integer> rejections() {
        return rejections;
    }

    Map<String, Integer> remarks() {
        return remarks;
    }

    Map<FormKind, Integer> accepted() {
        return accepted;
    }
}
