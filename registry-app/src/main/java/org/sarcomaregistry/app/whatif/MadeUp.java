package org.sarcomaregistry.app.whatif;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sarcomaregistry.application.reporting.Submission;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Courses;
import org.sarcomaregistry.domain.course.Person;
import org.sarcomaregistry.domain.course.Silence;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.Message;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.Patient;
import org.sarcomaregistry.domain.report.PersonKey;

/**
 * A patient who never lived, and what is told of them.
 *
 * @param submissions in the order of receipt
 */
public record MadeUp(ImmutableList<Submission> submissions) {

    private static final Examination EXAMINATION = Examination.current(IdPolicy.TRIAL);
    private static final PersonKey PERSON = new PersonKey(1);

    /** One message that was found in order. */
    private record Accepted(Submission submission, Message message) {

        MessageKey key() {
            return key(message.id());
        }

        MessageKey key(String id) {
            return new MessageKey(submission.sender().name(), id);
        }

        Entry entry(int position) {
            return new Entry(
                    position,
                    submission.receivedOn(),
                    Optional.of(PERSON),
                    key(),
                    message.replaces().map(replaced -> key(replaced.messageId())),
                    Optional.empty(),
                    message.content());
        }
    }

    /** The same patient as far as messages would be taken. */
    static MadeUp of(List<Submission> submissions) {
        var one = new MadeUp(ImmutableList.copyOf(submissions));
        return new MadeUp(one.accepted().map(Accepted::submission).collect(toImmutableList()));
    }

    /** Whether every message would be taken, and none corrects what is not there. */
    boolean isAcceptable() {
        var accepted = accepted().collect(toImmutableList());
        var keys = accepted.stream().map(Accepted::key).collect(toImmutableList());
        return accepted.size() == submissions.size()
                && accepted.stream()
                        .flatMap(
                                one -> one.message().replaces().map(replaced -> one.key(replaced.messageId())).stream())
                        .allMatch(keys::contains);
    }

    private Stream<Accepted> accepted() {
        return submissions.stream()
                .flatMap(submission -> EXAMINATION
                        .of(submission.form(), submission.receivedOn())
                        .<Optional<Message>>fold(one -> Optional.of(one.message()), rejected -> Optional.empty())
                        .stream()
                        .map(message -> new Accepted(submission, message)));
    }

    /** The courses of the patient. */
    ImmutableList<Course> courses(Silence silence) {
        var told = accepted().collect(toImmutableList());
        var patient =
                told.stream().flatMap(one -> one.message().patient().stream()).findFirst();
        var person = new Person(ImmutableSet.of(PERSON), patient.flatMap(Patient::born), patient.flatMap(Patient::sex));
        var entries = IntStream.range(0, told.size())
                .mapToObj(i -> told.get(i).entry(i + 1))
                .collect(toImmutableList());
        return Courses.fold(person, entries, silence).courses();
    }

    /** The patient with one message or one answer less. */
    Stream<MadeUp> smaller() {
        return Stream.concat(
                IntStream.range(0, submissions.size()).mapToObj(this::without),
                IntStream.range(0, submissions.size()).boxed().flatMap(this::withFewerAnswers));
    }

    private MadeUp without(int index) {
        return new MadeUp(IntStream.range(0, submissions.size())
                .filter(i -> i != index)
                .mapToObj(submissions::get)
                .collect(toImmutableList()));
    }

    private Stream<MadeUp> withFewerAnswers(int index) {
        var submission = submissions.get(index);
        return submission.form().fields().keySet().stream().map(name -> {
            var form = submission.form().without(name);
            return new MadeUp(IntStream.range(0, submissions.size())
                    .mapToObj(i -> i == index
                            ? new Submission(form, submission.sender(), Optional.empty(), submission.receivedOn())
                            : submissions.get(i))
                    .collect(toImmutableList()));
        });
    }
}
