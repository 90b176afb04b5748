package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.javalin.http.Context;
import java.util.Comparator;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.sarcomaregistry.application.counting.CountKey;
import org.sarcomaregistry.application.counting.ReportCount;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.Choice;
import org.sarcomaregistry.http.portal.view.CountingView;
import org.sarcomaregistry.http.portal.view.Frame;

/** How a place reports: received, on time, rejected and in draft, and how much of what is known was reported. */
final class CountingPage {

    private static final int YEARS = 12;

    private final PortalUseCases useCases;
    private final Viewing viewing;

    CountingPage(PortalUseCases useCases, Viewing viewing) {
        this.useCases = useCases;
        this.viewing = viewing;
    }

    CountingView view(Context ctx) {
        viewing.subject();
        var asked = Asked.of(ctx);
        var place = asked.unit().map(viewing::seen).or(viewing::first).orElseThrow(Asked::notFound);
        int now = useCases.statistics().today().getYear();
        int year = asked.year().orElse(now);
        if (year > now || year < now - YEARS) {
            throw Asked.notFound();
        }
        var frame = new Frame(asked.words(), Address.at("/counting", place.code(), year), viewing.isOn());
        var counting = useCases.reporting().counting();
        var counts = counting.counts(place, year);
        return new CountingView(
                frame,
                Choice.of(
                        "/counting",
                        viewing.visible(),
                        IntStream.rangeClosed(0, YEARS)
                                .map(back -> now - back)
                                .boxed()
                                .toList(),
                        new Choice.Chosen(place, year, frame.words())),
                frame.words().place(place),
                year,
                frame.words().date(counting.today()),
                rows(
                        counts,
                        key -> key.kind().map(FormKind::ordinal).orElse(FormKind.values().length),
                        key -> form(frame, key)),
                rows(counts, key -> Viewing.name(key.unit()), key -> Viewing.name(key.unit())),
                rows(counts, key -> key.month(), CountingPage::month),
                counting.coverage(place, year).stream()
                        .map(figure -> covered(frame, figure))
                        .collect(toImmutableList()));
    }

    private static String form(Frame frame, CountKey key) {
        return key.kind().map(kind -> frame.say(kind.label())).orElse(frame.say("Ukjent skjema", "Unknown form"));
    }

    private static String month(CountKey key) {
        return "%02d.%d".formatted(key.month().getMonthValue(), key.month().getYear());
    }

    /** Counts that have something in common, added. */
    private static <K extends Comparable<? super K>> ImmutableList<CountingView.Row> rows(
            ImmutableSortedMap<CountKey, ReportCount> counts,
            Function<CountKey, K> common,
            Function<CountKey, String> name) {
        var added = new TreeMap<K, ReportCount>(Comparator.naturalOrder());
        var names = new TreeMap<K, String>(Comparator.naturalOrder());
        counts.forEach((key, count) -> {
            added.merge(common.apply(key), count, ReportCount::plus);
            names.put(common.apply(key), name.apply(key));
        });
        return added.entrySet().stream()
                .map(entry -> row(names.getOrDefault(entry.getKey(), ""), entry.getValue()))
                .collect(toImmutableList());
    }

    private static CountingView.Row row(String name, ReportCount count) {
        return new CountingView.Row(
                name, count.received(), count.onTime(), count.corrections(), count.rejected(), count.drafts());
    }

    private static CountingView.Covered covered(Frame frame, Figure figure) {
        var words = frame.words();
        var counts = figure.counts();
        var place = Scopes.NORWAY
                .byCode(figure.key().scope().code())
                .map(words::place)
                .orElse("");
        return new CountingView.Covered(
                place,
                frame.say(OwnPart.indicator(figure).name()),
                figure.share().isPresent() ? words.percent(figure.share().getAsDouble()) : "–",
                counts.met() + " " + frame.say("av", "of") + " "
                        + counts.tally().assessed(),
                frame.to(Address.cases(figure.key())));
    }
}
