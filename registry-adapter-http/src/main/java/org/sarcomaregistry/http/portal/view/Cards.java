package org.sarcomaregistry.http.portal.view;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.Cell;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.PublicFigure;
import org.sarcomaregistry.http.portal.view.Card.Meaning;
import org.sarcomaregistry.http.portal.view.Card.Numbers;

/** Writes figures out for a reader: whole for those who may see them, by the rules of disclosure for everybody else. */
public final class Cards {

    private static final String NONE = "–";

    private final Words words;

    public Cards(Words words) {
        this.words = words;
    }

    /** The whole figure, beside the country's, with a link to the cases behind it. */
    public Card own(Indicator indicator, Figure figure, Optional<PublicFigure> nation, String cases) {
        var card = own(indicator, figure);
        return new Card(
                card.meaning(),
                card.mark(),
                card.numbers(),
                card.bar(),
                nation.flatMap(this::nationalShare),
                Optional.of(cases),
                ImmutableList.of());
    }

    /** The whole figure. */
    public Card own(Indicator indicator, Figure figure) {
        var counts = figure.counts();
        var numbers = new Numbers(
                figure.share().isPresent() ? words.percent(figure.share().getAsDouble()) : NONE,
                counted(counts.met(), counts.tally().assessed()),
                figure.interval().map(i -> words.range(i.lower(), i.upper())).orElse(NONE),
                figure.intervalAtEveryLook().map(i -> words.range(i.lower(), i.upper())),
                new OpenWords(words).of(counts),
                figure.bounds().map(b -> words.range(b.lower(), b.upper())).orElse(NONE));
        var share = figure.share().isPresent() ? Optional.of(figure.share().getAsDouble()) : Optional.<Double>empty();
        return new Card(
                Meaning.of(indicator, words),
                Mark.of(figure.attainment(), words),
                numbers,
                Optional.of(Bar.of(share, figure.interval(), figure.bounds(), about(indicator, numbers))),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of());
    }

    /** What everybody may see of a figure. */
    public Card published(Indicator indicator, PublicFigure figure) {
        var numbers = new Numbers(
                cell(figure.share(), words::percent),
                figure.met().fold(met -> counted(met, value(figure.assessed()).orElse(0L)), words::hidden, () -> NONE),
                cell(figure.interval(), i -> words.range(i.lower(), i.upper())),
                Optional.empty(),
                cell(figure.open(), open -> Long.toString(open)),
                cell(figure.bounds(), b -> words.range(b.lower(), b.upper())));
        boolean drawn =
                value(figure.share()).isPresent() || value(figure.bounds()).isPresent();
        var bar = Bar.of(
                value(figure.share()), value(figure.interval()), value(figure.bounds()), about(indicator, numbers));
        return new Card(
                Meaning.of(indicator, words),
                figure.attainment().fold(a -> Mark.of(a, words), () -> Mark.hidden(words), () -> Mark.hidden(words)),
                numbers,
                drawn ? Optional.of(bar) : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                ImmutableList.of());
    }

    private Bar.About about(Indicator indicator, Numbers numbers) {
        var nb =
                "Andel " + numbers.share() + ", 95 %-intervall " + numbers.interval() + ", kan bli " + numbers.bounds();
        var en = "Share " + numbers.share() + ", 95 % interval " + numbers.interval() + ", could become "
                + numbers.bounds();
        var target = indicator
                .target()
                .map(t -> words.say(", målnivå ", ", target ") + words.say(t.text()))
                .orElse("");
        return new Bar.About(indicator.target(), words.say(nb, en) + target);
    }

    private Optional<String> nationalShare(PublicFigure nation) {
        return value(nation.share()).map(words::percent);
    }

    private String counted(long met, long assessed) {
        return assessed == 0 ? words.say("ingen avgjort", "none decided") : met + words.say(" av ", " of ") + assessed;
    }

    private <T> String cell(Cell<T> cell, java.util.function.Function<? super T, String> shown) {
        return cell.<String>fold(shown, words::hidden, () -> NONE);
    }

    private static <T> Optional<T> value(Cell<T> cell) {
        return cell.<Optional<T>>fold(Optional::of, Optional::empty, Optional::empty);
    }
}
