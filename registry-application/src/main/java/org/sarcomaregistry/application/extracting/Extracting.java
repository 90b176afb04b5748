package org.sarcomaregistry.application.extracting;

import com.google.common.collect.ImmutableList;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.querying.CurrentCourses;
import org.sarcomaregistry.domain.indicator.Scope;

/** Gives a unit a table of its own reports or courses, as they stand now. Who takes it is written down first. */
public final class Extracting {

    private final Transactions transactions;
    private final CurrentCourses courses;
    private final Clock clock;

    public Extracting(Transactions transactions, CurrentCourses courses, Clock clock) {
        this.transactions = transactions;
        this.courses = courses;
        this.clock = clock;
    }

    /** Whoever takes an extract: the person, and the organisation number by which the person is known. */
    public record Reader(String subject, String organisation) {}

    /**
     * The table of a place and a year. If it can't be written down who takes it, nobody gets it.
     *
     * @param year of diagnosis for courses, of the event for reports
     */
    public ExtractTable take(Reader reader, Dataset dataset, Scope place, int year) {
        var table = table(dataset, place, year);
        var reading = new Reading(
                UUID.randomUUID(),
                reader.subject(),
                reader.organisation(),
                clock.instant(),
                new Reading.What(dataset.code(), place.code(), year),
                table.rows().size());
        transactions.commit(stores -> {
            stores.readings().add(reading);
            return reading;
        });
        return table;
    }

    private ExtractTable table(Dataset dataset, Scope place, int year) {
        return dataset.form()
                .map(kind -> new OwnReports(transactions, courses).of(kind, place, year))
                .orElseGet(() -> OwnCourses.of(courses.picture().all(), place, year, LocalDate.now(clock)));
    }

    /** What the columns of a table mean. */
    public static ImmutableList<ExtractTable.Column> codebook(Dataset dataset) {
        return dataset.form().map(OwnReports::columns).orElseGet(OwnCourses::columns);
    }

    /** Who took what, the newest first; before a reading if one is given. */
    public ImmutableList<Reading> readings(Optional<UUID> before, int most) {
        return transactions.read(stores -> stores.readings().before(before, most));
    }
}
