package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.sarcomaregistry.application.querying.Trace;
import org.sarcomaregistry.application.querying.Trace.Counting;
import org.sarcomaregistry.application.reporting.Receipt;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.explanation.Derived;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.ReceiptView;

/** Where the courses of a message are counted, and where not and why. */
record CountedPart(Frame frame, Receipt receipt, Trace trace, ImmutableSet<Scope> visible) {

    ImmutableList<ReceiptView.Tumour> tumours() {
        return trace.courses().stream().map(this::tumour).collect(toImmutableList());
    }

    private ReceiptView.Tumour tumour(Course course) {
        return new ReceiptView.Tumour(
                frame.words().tumour(course.key()),
                frame.say(course.tumour().group().label()),
                frame.words().date(course.diagnosedOn()),
                decided(course),
                countings(course).filter(Counting::counts).map(this::counted).collect(toImmutableList()),
                countings(course).filter(c -> !c.counts()).map(this::left).collect(toImmutableList()));
    }

    private ImmutableList<ReceiptView.Decided> decided(Course course) {
        return Derived.all(course).entrySet().stream()
                .filter(one -> one.getValue().grounds().isDecidedBy(receipt.message()))
                .flatMap(one -> one.getValue().value().stream()
                        .map(value -> new ReceiptView.Decided(
                                frame.say(one.getKey().label()),
                                frame.say(value.label()),
                                frame.say(one.getValue().reason()))))
                .collect(toImmutableList());
    }

    private Stream<Counting> countings(Course course) {
        return trace.countings().stream().filter(counting -> counting.course().equals(course));
    }

    private ReceiptView.Counted counted(Counting counting) {
        var figure = counting.figure().orElseThrow();
        return new ReceiptView.Counted(
                frame.say(counting.indicator().name()),
                frame.words().place(figure.scope()) + " " + figure.year(),
                visible.contains(figure.scope()) ? Optional.of(frame.to(Address.cases(figure))) : Optional.empty(),
                how(counting),
                counting.isDecidedBy(receipt.message()));
    }

    private String how(Counting counting) {
        var included = counting.explanation().included();
        var met = counting.explanation().met();
        if (included.truth() == Truth.UNKNOWN) {
            return frame.say("Åpent: ", "Open: ") + frame.say(included.reason());
        }
        return switch (met.truth()) {
                    case YES -> frame.say("I telleren: ", "In the numerator: ");
                    case NO -> frame.say("Bare i nevneren: ", "In the denominator only: ");
                    case UNKNOWN -> frame.say("Åpent: ", "Open: ");
                }
                + frame.say(met.reason());
    }

    private ReceiptView.Left left(Counting counting) {
        var why = counting.figure().isPresent()
                ? frame.say(counting.explanation().included().reason())
                : frame.say("året er ikke kjent: ", "the year isn't known: ")
                        + frame.say(counting.indicator().placing().year().label());
        return new ReceiptView.Left(frame.say(counting.indicator().name()), why);
    }
}
