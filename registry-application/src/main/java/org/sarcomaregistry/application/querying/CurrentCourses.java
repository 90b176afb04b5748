package org.sarcomaregistry.application.querying;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.sarcomaregistry.application.Stores;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.course.Silence;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.PersonKey;
import org.sarcomaregistry.domain.restatement.Sides;

/**
 * The courses as they stand now, kept in memory. Each question reads what the log has got since the last one and folds
 * only the persons whom it concerns.
 */
public final class CurrentCourses {

    /** So many changes are remembered for those who follow; who missed more looks at everything again. */
    private static final int REMEMBERED = 2_000;

    private final Transactions transactions;
    private final PersonFiles files = new PersonFiles();
    private final Map<PersonKey, History> histories = new TreeMap<>();
    private final List<Entry> unfolded = new ArrayList<>();
    private final List<Refolded> changes = new ArrayList<>();
    private long generation;
    private long readTo;
    private Silence silence = Silence.UNEXPLAINED;
    private Picture picture = new Picture(new Mark(0, 0, 0), ImmutableMap.of(), ImmutableList.of());

    public CurrentCourses(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Everything that is derived from the log up to a position.
     *
     * @param mark from which changes are to be followed
     * @param histories each person's history by least identity
     * @param all every course, by person and date of diagnosis
     */
    public record Picture(Mark mark, ImmutableMap<PersonKey, History> histories, ImmutableList<Course> all) {

        /** The watermark up to which the log was read. */
        public long position() {
            return mark.position();
        }
    }

    /**
     * How far somebody has followed.
     *
     * @param generation counts how often everything was folded anew
     * @param changes how many changes of that generation were seen
     * @param position of the log
     */
    public record Mark(long generation, int changes, long position) {

        /** Of somebody who has seen nothing. */
        public static final Mark NOTHING = new Mark(-1, 0, -1);
    }

    /**
     * What somebody finds who has followed up to a mark.
     *
     * @param now the mark to go on from
     * @param changes since then; empty where so much changed that the picture is to be looked at instead
     */
    public record News(Mark now, Optional<ImmutableList<Refolded>> changes) {}

    /** The picture of now. It is laid out anew where something changed, which takes time in a large registry. */
    public synchronized Picture picture() {
        var now = readOn();
        if (!now.equals(picture.mark())) {
            var all = histories.values().stream().flatMap(history -> history.courses().stream());
            picture = new Picture(now, ImmutableMap.copyOf(histories), all.collect(ImmutableList.toImmutableList()));
        }
        return picture;
    }

    /**
     * What changed since a mark, for those who keep something that is made of all courses: the time that it takes depends on
     * what changed and not on how large the registry is.
     */
    public synchronized News since(Mark mark) {
        var now = readOn();
        return new News(
                now,
                mark.generation() == generation
                        ? Optional.of(ImmutableList.copyOf(changes.subList(mark.changes(), changes.size())))
                        : Optional.empty());
    }

    private Mark readOn() {
        transactions.read(this::readNews);
        if (!unfolded.isEmpty()) {
            fold();
            unfolded.clear();
        }
        return new Mark(generation, changes.size(), readTo);
    }

    /** What a person's entries amount to now, under whichever identity; empty when the log tells nothing of them. */
    public synchronized Optional<History> history(PersonKey person) {
        readOn();
        return files.identities(person).stream()
                .flatMap(key -> Optional.ofNullable(histories.get(key)).stream())
                .findFirst();
    }

    /** All numbers of the person who bears one of them. */
    public synchronized ImmutableSet<PersonKey> identities(PersonKey person) {
        readOn();
        return files.identities(person);
    }

    /** What those of a person's entries that were known at some time amounted to then; empty when there were none. */
    synchronized Optional<History> history(PersonKey person, Predicate<Entry> known) {
        readOn();
        return files.asKnown(person, known);
    }

    /** What was known of everybody at two times, all that was known earlier being known later too. */
    public synchronized Lookback between(Predicate<Entry> earlier, Predicate<Entry> later) {
        picture();
        var first = new PersonFiles.Then(earlier, files.silence(earlier));
        var second = new PersonFiles.Then(later, files.silence(later));
        return new Lookback(
                files.statements(entry -> later.test(entry) && !earlier.test(entry)),
                files.circles().stream().map(circle -> sides(circle, first, second)));
    }

    private synchronized Sides sides(ImmutableSet<PersonKey> circle, PersonFiles.Then earlier, PersonFiles.Then later) {
        return files.sides(circle, earlier, later);
    }

    /**
     * Two times beside each other.
     *
     * @param statements about sources and no person, that were known later and not earlier
     * @param people each as the stream comes to them, so that others may ask meanwhile; to be read once
     */
    public record Lookback(ImmutableList<Entry> statements, Stream<Sides> people) {}

    /**
     * The history of the person whom an entry is about, with and without that entry.
     *
     * <p>Where others are writing, the entry can be beyond the watermark, and no picture holds it yet. It is read ahead
     * then, and the side without it is what the picture shows.
     *
     * @param shown the position of the picture that the change is to be compared with
     */
    synchronized Change change(PersonKey person, long position, long shown) {
        readOn();
        Predicate<Entry> without =
                position <= shown ? entry -> entry.position() != position : entry -> entry.position() <= shown;
        return new Change(
                position <= shown,
                files.history(person, without, silence),
                files.history(person, entry -> true, ahead(position), silence));
    }

    private List<Entry> ahead(long position) {
        var ahead = new ArrayList<Entry>();
        if (position > readTo) {
            transactions.read(stores -> {
                stores.log().read(readTo, position, ahead::add);
                return ahead;
            });
        }
        return ahead;
    }

    /**
     * What one entry did to a person's history.
     *
     * @param isShown whether the picture holds the entry already
     */
    record Change(boolean isShown, History without, History with) {}

    private long readNews(Stores stores) {
        long watermark = stores.log().watermark();
        var news = new ArrayList<Entry>();
        stores.log().read(readTo, watermark, news::add);
        news.forEach(files::add);
        unfolded.addAll(news);
        readTo = Math.max(readTo, watermark);
        files.complete(stores.identities());
        return readTo;
    }

    private void fold() {
        if (unfolded.stream().anyMatch(entry -> entry.person().isEmpty())) {
            silence = files.silence(entry -> true);
            histories.clear();
            files.persons().forEach(this::fold);
            forget();
        } else {
            Set<PersonKey> concerned = new HashSet<>();
            unfolded.forEach(entry -> entry.person().ifPresent(person -> concerned.addAll(files.circle(person))));
            refold(concerned);
        }
    }

    private void refold(Set<PersonKey> concerned) {
        var before = concerned.stream()
                .flatMap(key -> Optional.ofNullable(histories.remove(key)).stream())
                .flatMap(history -> history.courses().stream())
                .collect(ImmutableList.toImmutableList());
        var persons = files.persons(concerned);
        persons.forEach(this::fold);
        if (changes.size() >= REMEMBERED || persons.size() >= REMEMBERED) {
            forget();
        } else {
            changes.add(new Refolded(before, courses(persons)));
        }
    }

    private ImmutableList<Course> courses(List<PersonKey> persons) {
        return persons.stream()
                .flatMap(key -> Optional.ofNullable(histories.get(key)).stream())
                .flatMap(history -> history.courses().stream())
                .collect(ImmutableList.toImmutableList());
    }

    /** Who followed so far can't go on from there. */
    private void forget() {
        changes.clear();
        generation++;
    }

    private void fold(PersonKey least) {
        histories.put(least, files.history(least, entry -> true, silence));
    }
}
