package org.sarcomaregistry.application.querying;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
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
import org.sarcomaregistry.domain.report.Entry;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.report.PersonKey;

/** Follows a receipt to today's figures: where its message is counted, or why not. */
public final class Traces {

    private final Transactions transactions;
    private final CurrentCourses courses;
    private final Statistics statistics;

    public Traces(Transactions transactions, CurrentCourses courses, Statistics statistics) {
        this.transactions = transactions;
        this.courses = courses;
        this.statistics = statistics;
    }

    /** What became of the message that got a receipt. */
    public Trace of(Receipt receipt) {
        return transactions
                .read(stores -> stores.log().find(receipt.message()))
                .filter(entry -> receipt.position().isPresent())
                .map(this::trace)
                .orElse(Trace.without(Standing.REJECTED));
    }

    private Trace trace(Entry entry) {
        if (entry.content().kind() == FormKind.WITHDRAWAL) {
            return Trace.without(Standing.WITHDRAWS);
        }
        return entry.person()
                .flatMap(courses::history)
                .map(history -> stands(entry, history.person().identities())
                        ? standing(entry, history)
                        : Trace.without(Standing.REPLACED))
                .orElse(Trace.without(Standing.ABOUT_NOBODY));
    }

    private boolean stands(Entry entry, Collection<PersonKey> identities) {
        var entries = transactions.read(stores -> identities.stream()
                .flatMap(identity -> stores.log().of(identity).stream())
                .collect(toImmutableList()));
        return Effective.of(entries).contains(entry);
    }

    private Trace standing(Entry entry, History history) {
        var queries = history.queries().stream()
                .filter(query -> query.about().contains(entry.ref()))
                .collect(toImmutableList());
        var about = about(entry, history);
        var countings = about.stream()
                .flatMap(course -> SarcomaIndicators.all().stream()
                        .filter(Indicator::isDefined)
                        .map(indicator -> counting(indicator, course)))
                .collect(toImmutableList());
        return new Trace(Standing.STANDS, queries, about, countings);
    }

    /** What registers tell of a person is about all of the person's courses. */
    private static ImmutableList<Course> about(Entry entry, History history) {
        var kind = entry.content().kind();
        boolean ofPerson = kind == FormKind.POPULATION_REGISTER || kind == FormKind.CAUSE_OF_DEATH;
        return history.courses().stream()
                .filter(course -> ofPerson || course.sources().contains(entry.ref()))
                .collect(toImmutableList());
    }

    private Counting counting(Indicator indicator, Course course) {
        var placing = indicator.placing();
        Optional<FigureKey> figure = placing.year()
                .day(course)
                .map(day -> new FigureKey(indicator.id(), placing.attribution().of(course), day.getYear()));
        return new Counting(indicator, course, figure, indicator.explain(course, statistics.today()));
    }
}
