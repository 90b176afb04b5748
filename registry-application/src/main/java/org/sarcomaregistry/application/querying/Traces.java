package org.sarcomaregistry.application.querying;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sarcomaregistry.application.Transactions;
import org.sarcomaregistry.application.querying.Trace.Counting;
import org.sarcomaregistry.application.querying.Trace.Standing;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Effective;
import org.sarcomaregistry.domain.course.History;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.report.Adjudication;
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.PersonKey;

/** Follows a receipt to the figures of today, or of a release: where its message is counted, or why not. */
public final class Traces {

    private final Transactions transactions;
    private final CurrentCourses courses;
    private final Statistics statistics;

    public Traces(Transactions transactions, CurrentCourses courses, Statistics statistics) {
        this.transactions = transactions;
        this.courses = courses;
        this.statistics = statistics;
    }

    /** What has become of the message that got a receipt. */
    public Trace of(Receipt receipt) {
        return of(receipt, new View(entry -> true, courses::history, statistics.today()));
    }

    /**
     * What had become of it in what was known at some time, as a release is made of it.
     *
     * @param dataDate what was learnt after it was not known
     * @param watermark nor was what stands further on in the log
     */
    public Trace asKnown(Receipt receipt, LocalDate dataDate, long watermark) {
        Predicate<Entry> known =
                entry -> entry.position() <= watermark && !entry.learntOn().isAfter(dataDate);
        return of(receipt, new View(known, person -> courses.history(person, known), dataDate));
    }

    /**
     * What is seen from a point in time.
     *
     * @param known the entries that were known
     * @param histories what they amounted to
     */
    private record View(Predicate<Entry> known, Function<PersonKey, Optional<History>> histories, LocalDate dataDate) {}

    private Trace of(Receipt receipt, View view) {
        return transactions
                .read(stores -> stores.log().find(receipt.message()))
                .filter(entry -> receipt.position().isPresent())
                .map(entry -> view.known().test(entry) ? trace(entry, view) : Trace.without(Standing.NOT_YET))
                .orElse(Trace.without(Standing.REJECTED));
    }

    private Trace trace(Entry entry, View view) {
        if (entry.content().kind() == FormKind.WITHDRAWAL) {
            return Trace.without(Standing.WITHDRAWS);
        }
        return entry.person()
                .flatMap(view.histories())
                .map(history -> stands(entry, history.person().identities(), view)
                        ? standing(entry, history, view)
                        : Trace.without(Standing.REPLACED))
                .orElse(Trace.without(Standing.ABOUT_NOBODY));
    }

    private boolean stands(Entry entry, Collection<PersonKey> identities, View view) {
        var entries = transactions.read(stores -> identities.stream()
                .flatMap(identity -> stores.log().of(identity).stream())
                .filter(view.known())
                .collect(toImmutableList()));
        return Effective.of(entries).contains(entry);
    }

    private static Trace standing(Entry entry, History history, View view) {
        var queries = history.queries().stream()
                .filter(query -> query.about().contains(entry.ref()))
                .collect(toImmutableList());
        var about = about(entry, history);
        var countings = about.stream()
                .flatMap(course -> SarcomaIndicators.all().stream()
                        .filter(Indicator::isDefined)
                        .map(indicator -> counting(indicator, course, view.dataDate())))
                .collect(toImmutableList());
        return new Trace(Standing.STANDS, queries, about, countings);
    }

    /** What registers tell of a person is about all of the person's courses, a decision about those of its messages. */
    private static ImmutableList<Course> about(Entry entry, History history) {
        if (entry.content() instanceof Adjudication decision) {
            return history.courses().stream()
                    .filter(course -> course.sources().stream()
                            .anyMatch(ref -> decision.about().contains(ref.message())))
                    .collect(toImmutableList());
        }
        var kind = entry.content().kind();
        boolean ofPerson = kind == FormKind.POPULATION_REGISTER || kind == FormKind.CAUSE_OF_DEATH;
        return history.courses().stream()
                .filter(course -> ofPerson || course.sources().contains(entry.ref()))
                .collect(toImmutableList());
    }

    private static Counting counting(Indicator indicator, Course course, LocalDate dataDate) {
        var placing = indicator.placing();
        Optional<FigureKey> figure = placing.year()
                .day(course)
                .map(day -> new FigureKey(indicator.id(), placing.smallestPlace(course), day.getYear()));
        return new Counting(indicator, course, figure, indicator.explain(course, dataDate));
    }
}
