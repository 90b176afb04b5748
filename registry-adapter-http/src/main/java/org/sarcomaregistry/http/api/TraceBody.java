package org.sarcomaregistry.http.api;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.function.Predicate;
import org.sarcomaregistry.application.querying.Trace;
import org.sarcomaregistry.application.querying.Trace.Counting;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.course.CourseQuery;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.text.Text;

/**
 * Where a message is counted, and where not and why.
 *
 * @param release the release whose figures these are; absent for today's
 * @param firstRelease the first release that knew the message; absent while there is none
 */
record TraceBody(
        String receipt,
        Optional<String> release,
        Optional<String> firstRelease,
        String standing,
        Text meaning,
        ImmutableList<Text> queries,
        ImmutableList<Counted> counted,
        ImmutableList<Left> notCounted) {

    /**
     * A figure whose cell the course is in.
     *
     * @param as {@code numerator}, {@code denominator} (and not in the numerator) or {@code open}
     * @param decided whether this very message is among those that decided it
     */
    record Counted(String indicator, Text name, PlaceBody place, int year, String as, boolean decided, Text reason) {}

    /** An indicator that leaves the course out. */
    record Left(String indicator, Text name, Text reason) {}

    static TraceBody of(
            Receipt receipt, Trace trace, Optional<String> release, Optional<String> first, Predicate<Scope> mayKnow) {
        var known = trace.countings().stream()
                .filter(counting -> mayKnow.test(
                        counting.indicator().placing().attribution().of(counting.course())))
                .collect(toImmutableList());
        return new TraceBody(
                receipt.id().toString(),
                release,
                first,
                Codes.fromName(trace.standing()),
                trace.meaning(),
                trace.queries().stream().map(CourseQuery::text).collect(toImmutableList()),
                known.stream()
                        .filter(Counting::counts)
                        .map(counting -> counted(counting, receipt))
                        .collect(toImmutableList()),
                known.stream()
                        .filter(counting -> !counting.counts())
                        .map(TraceBody::left)
                        .collect(toImmutableList()));
    }

    private static Counted counted(Counting counting, Receipt receipt) {
        var figure = counting.figure().orElseThrow();
        var decisive = decisive(counting);
        return new Counted(
                counting.indicator().id(),
                counting.indicator().name(),
                PlaceBody.of(figure.scope()),
                figure.year(),
                switch (decisive.truth()) {
                    case YES -> "numerator";
                    case NO -> "denominator";
                    case UNKNOWN -> "open";
                },
                counting.isDecidedBy(receipt.message()),
                decisive.reason());
    }

    /** What is open about being in the denominator is open about the figure. */
    private static Verdict decisive(Counting counting) {
        var explanation = counting.explanation();
        return explanation.included().truth() == Truth.UNKNOWN ? explanation.included() : explanation.met();
    }

    private static Left left(Counting counting) {
        var reason = counting.figure().isPresent()
                ? counting.explanation().included().reason()
                : Text.of("året er ikke kjent: ", "the year is not known: ")
                        .then("", counting.indicator().placing().year().label());
        return new Left(counting.indicator().id(), counting.indicator().name(), reason);
    }
}
