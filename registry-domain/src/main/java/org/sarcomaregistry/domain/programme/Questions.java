package org.sarcomaregistry.domain.programme;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Comparator.comparingLong;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sarcomaregistry.domain.code.YesNoUnknown;
import org.sarcomaregistry.domain.course.Course;
import org.sarcomaregistry.domain.course.Told;
import org.sarcomaregistry.domain.indicator.Property;
import org.sarcomaregistry.domain.indicator.Truth;
import org.sarcomaregistry.domain.indicator.Verdict;
import org.sarcomaregistry.domain.report.EntryRef;
import org.sarcomaregistry.domain.report.WorkUp;
import org.sarcomaregistry.domain.text.Text;

/** How properties of a course are made of what single reports say, and how they give their reasons. */
final class Questions {

    private static final Text NO_WORK_UP = Text.of("utredningsmeldingen mangler", "the work-up report is missing");

    private Questions() {}

    /** A property that does not look at the data date. */
    static Property timeless(String id, Text text, Function<Course, Verdict> judge) {
        return new Property(id, text, (course, dataDate) -> judge.apply(course));
    }

    /** Yes if any work-up of the primary tumour says yes; else no if any says no; else unknown. */
    static Property ofWorkUps(String id, Text text, Function<WorkUp, Truth> of) {
        return timeless(id, text, course -> any(course.events().workUps(), of, text, NO_WORK_UP));
    }

    /** The same for a number that a bound decides. */
    static <T> Property ofWorkUps(
            String id, Text text, Function<WorkUp, Optional<T>> value, Function<T, Boolean> holds) {
        return ofWorkUps(
                id,
                text,
                workUp -> value.apply(workUp).map(holds).map(Truth::of).orElse(Truth.UNKNOWN));
    }

    /** Yes if any of the events says yes; else no if any says no; else unknown. */
    static <C> Verdict any(Collection<Told<C>> events, Function<C, Truth> of, Text text, Text missing) {
        return Stream.of(Truth.YES, Truth.NO)
                .flatMap(truth -> events.stream()
                        .filter(told -> of.apply(told.content()) == truth)
                        .map(told -> said(truth, text, told.by())))
                .findFirst()
                .orElseGet(() -> events.isEmpty()
                        ? Verdict.of(Truth.UNKNOWN, missing)
                        : said(Truth.UNKNOWN, text, refs(events)));
    }

    /** No if any of the items says no; else unknown if any is; else yes. */
    static <I> Verdict every(
            Collection<I> items, Function<I, Truth> of, Text text, BiFunction<I, Truth, ImmutableList<EntryRef>> refs) {
        return Stream.of(Truth.NO, Truth.UNKNOWN)
                .flatMap(truth -> items.stream()
                        .filter(item -> of.apply(item) == truth)
                        .map(item -> said(truth, text, refs.apply(item, truth))))
                .findFirst()
                .orElseGet(() -> said(
                        Truth.YES,
                        text,
                        items.stream()
                                .flatMap(item -> refs.apply(item, Truth.YES).stream())
                                .collect(toImmutableList())));
    }

    /** The property's own words with the answer behind them. */
    static Verdict said(Truth truth, Text text, ImmutableList<EntryRef> by) {
        return new Verdict(truth, text.then(": ", word(truth)), inOrder(by));
    }

    /** Something that shows the answer in words of its own. */
    static Verdict shown(Truth truth, String nb, String en, Collection<? extends Told<?>> by) {
        return new Verdict(truth, Text.of(nb, en), inOrder(refs(by)));
    }

    static Verdict unknown(String nb, String en) {
        return Verdict.of(Truth.UNKNOWN, Text.of(nb, en));
    }

    static ImmutableList<EntryRef> refs(Collection<? extends Told<?>> told) {
        return told.stream().flatMap(one -> one.by().stream()).collect(toImmutableList());
    }

    private static ImmutableList<EntryRef> inOrder(Collection<EntryRef> refs) {
        return refs.stream()
                .distinct()
                .sorted(comparingLong(EntryRef::position))
                .collect(toImmutableList());
    }

    private static Text word(Truth truth) {
        return truth == Truth.UNKNOWN
                ? YesNoUnknown.UNKNOWN.label()
                : (truth == Truth.YES ? YesNoUnknown.YES : YesNoUnknown.NO).label();
    }
}
