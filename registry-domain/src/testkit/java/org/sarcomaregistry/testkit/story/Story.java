package org.sarcomaregistry.testkit.story;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.sarcomaregistry.domain.course.Courses;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.course.Person;
import org.sarcomaregistry.domain.course.Silence;
import org.sarcomaregistry.domain.person.Sex;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.Examination;
import org.sarcomaregistry.domain.report.Examined;
import org.sarcomaregistry.domain.report.IdPolicy;
import org.sarcomaregistry.domain.report.MessageKey;
import org.sarcomaregistry.domain.report.MessageReader;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.report.ReportForm;

/**
 * Everything that is told of one person, in the order of arrival.
 *
 * @param person number of the person, positive
 */
public record Story(int person, LocalDate born, Sex sex, ImmutableList<Telling> tellings) {

    private static final Examination EXAMINATION = Examination.current(IdPolicy.IMPORT);

    /** Entries of one person have positions of their own below this distance to the next person's. */
    private static final long DISTANCE = 1_000;

    private static final LocalDate PLAIN_BIRTH = LocalDate.of(1960, 5, 17);

    /**
     * {@return the story of a woman born in 1960, of whom everything is learnt on one day}
     *
     * @param person number from which the birth number follows
     * @param learntOn day of receipt
     * @param forms messages in the order of receipt
     */
    public static Story of(int person, LocalDate learntOn, ReportForm... forms) {
        var tellings = IntStream.range(0, forms.length)
                .mapToObj(i -> Telling.of(Integer.toString(i + 1), learntOn, forms[i]))
                .collect(toImmutableList());
        return new Story(person, PLAIN_BIRTH, Sex.FEMALE, tellings);
    }

    /** The same messages about the plainest person. */
    Story ofPlainPerson() {
        return new Story(person, PLAIN_BIRTH, Sex.FEMALE, tellings);
    }

    /**
     * {@return the same person with other messages}
     *
     * @param others instead of those there are
     */
    public Story telling(List<Telling> others) {
        return new Story(person, born, sex, ImmutableList.copyOf(others));
    }

    /**
     * {@return the same messages about another person}
     *
     * @param otherPerson number instead of the one there is
     */
    public Story about(int otherPerson) {
        return new Story(otherPerson, born, sex, tellings);
    }

    /**
     * {@return the whole form of a message as it is sent, under a number of the registry's own}
     *
     * @param telling one of this story
     */
    public ReportForm message(Telling telling) {
        var form = telling.form().with("message_id", messageId(telling.id()));
        var full = telling.replaces()
                .map(original -> form.with("replaces", messageId(original))
                        .with("reason", form.answer("reason").orElse("wrong-content")))
                .orElse(form);
        return telling.kind().namesPatient()
                ? full.with("patient_scheme", "local")
                        .with("patient_value", "P-" + person)
                        .with("patient_born", born.toString())
                        .with("patient_sex", sex.code())
                : full;
    }

    private String messageId(String id) {
        return "p" + person + "-" + id;
    }

    /** {@return whether the registry's examination accepts every message} */
    public boolean isAcceptable() {
        return tellings.stream()
                .allMatch(telling -> EXAMINATION.of(message(telling), telling.learntOn()) instanceof Examined.Accepted);
    }

    /**
     * {@return the messages as entries of the log, as far as they are known on a day}
     *
     * @param knownOn nothing received after it is known
     */
    public ImmutableList<Entry> entries(LocalDate knownOn) {
        return IntStream.range(0, tellings.size())
                .filter(i -> !tellings.get(i).learntOn().isAfter(knownOn))
                .mapToObj(i -> entry(i, tellings.get(i)))
                .collect(toImmutableList());
    }

    private Entry entry(int index, Telling telling) {
        return new Entry(
                person * DISTANCE + index,
                telling.learntOn(),
                Optional.of(new PersonKey(person)),
                key(telling.id()),
                telling.replaces().map(this::key),
                Optional.empty(),
                MessageReader.content(telling.kind(), telling.form()));
    }

    private MessageKey key(String id) {
        return new MessageKey("kit", messageId(id));
    }

    /**
     * {@return what the messages known on a day amount to}
     *
     * @param knownOn nothing received after it is known
     * @param silence what the silence of sources means
     */
    public History history(LocalDate knownOn, Silence silence) {
        var whom = new Person(ImmutableSet.of(new PersonKey(person)), Optional.of(born), Optional.of(sex));
        return Courses.fold(whom, entries(knownOn), silence);
    }
}
