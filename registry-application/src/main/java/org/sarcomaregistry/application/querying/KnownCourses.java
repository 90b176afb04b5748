package org.sarcomaregistry.application.querying;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.report.Entry;

/**
 * The courses as known on a data date.
 *
 * @param watermark position of the last entry that was known then; 0 if nothing was
 * @param histories each person's history, by least identity
 */
public record KnownCourses(LocalDate dataDate, long watermark, ImmutableList<History> histories) {

    /** The courses from all that the registry had learnt on or before a data date, by what is in the log now. */
    public static KnownCourses on(LocalDate dataDate, Transactions transactions) {
        return on(dataDate, Long.MAX_VALUE, transactions);
    }

    /** The same from the log up to a position only: what a release of that watermark was made of. */
    public static KnownCourses on(LocalDate dataDate, long most, Transactions transactions) {
        var files = new PersonFiles();
        Predicate<Entry> known = entry -> !entry.learntOn().isAfter(dataDate);
        var last = new AtomicLong();
        transactions.read(stores -> {
            stores.log().read(0, Math.min(most, stores.log().watermark()), entry -> {
                if (known.test(entry)) {
                    files.add(entry);
                    last.set(entry.position());
                }
            });
            files.complete(stores.identities());
            return files;
        });
        var silence = files.silence(known);
        var histories = files.persons().stream()
                .map(person -> files.history(person, known, silence))
                .collect(toImmutableList());
        return new KnownCourses(dataDate, last.get(), histories);
    }

    /** Every course, by person and date of diagnosis. */
    public ImmutableList<Course> courses() {
        return histories.stream().flatMap(history -> history.courses().stream()).collect(toImmutableList());
    }
}
