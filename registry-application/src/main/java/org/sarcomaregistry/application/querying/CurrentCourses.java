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

    private final Transactions transactions;
    private final PersonFiles files = new PersonFiles();
    private final Map<PersonKey, History> histories = new TreeMap<>();
    private final List<Entry> unfolded = new ArrayList<>();
    private long readTo;
    private Silence silence = Silence.UNEXPLAINED;
    private Picture picture = new Picture(0, ImmutableMap.of(), ImmutableList.of());

    public CurrentCourses(Transactions transactions) {
        this.transactions = transactions;
    }

    /**
     * Everything that is derived from the log up to a position.
     *
     * @param position the watermark up to which the log was read
     * @param histories each person's history by least identity
     * @param all every course, by person and date of diagnosis
     */
    public record Picture(long position, ImmutableMap<PersonKey, History> histories, ImmutableList<Course> all) {}

    /** The picture of now. */
    public synchronized Picture picture() {
        transactions.read(this::readNews);
        if (!unfolded.isEmpty()) {
            fold();
            unfolded.clear();
        }
        return picture;
    }

    /** What a person's entries amount to now, under whichever identity; empty when the log tells nothing of them. */
    public synchronized Optional<History> history(PersonKey person) {
        var histories = picture().histories();
        return files.identities(person).stream()
                .flatMap(key -> Optional.ofNullable(histories.get(key)).stream())
                .findFirst();
    }

    /** All numbers of the person who bears one of them. */
    public synchronized ImmutableSet<PersonKey> identities(PersonKey person) {
        picture();
        return files.identities(person);
    }

    /** What those of a person's entries that were known at some time amounted to then; empty when there were none. */
    synchronized Optional<History> history(PersonKey person, Predicate<Entry> known) {
        picture();
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
        picture();
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
        boolean newSilence = unfolded.stream().anyMatch(entry -> entry.person().isEmpty());
        if (newSilence) {
            silence = files.silence(entry -> true);
            histories.clear();
            files.persons().forEach(this::fold);
        } else {
            Set<PersonKey> concerned = new HashSet<>();
            unfolded.forEach(entry -> entry.person().ifPresent(person -> concerned.addAll(files.circle(person))));
            concerned.forEach(histories::remove);
            files.persons(concerned).forEach(this::fold);
        }
        var all = histories.values().stream().flatMap(history -> history.courses().stream());
        picture = new Picture(readTo, ImmutableMap.copyOf(histories), all.collect(ImmutableList.toImmutableList()));
    }

    private void fold(PersonKey least) {
        histories.put(least, files.history(least, entry -> true, silence));
    }
}
