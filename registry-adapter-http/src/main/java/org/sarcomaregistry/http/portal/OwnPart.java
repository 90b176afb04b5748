package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.Optional;
import org.sarcomaregistry.domain.indicator.Attainment;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.Figures;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.http.portal.PublishedFigures.Published;
import org.sarcomaregistry.http.portal.view.Address;
import org.sarcomaregistry.http.portal.view.BesideWords;
import org.sarcomaregistry.http.portal.view.Card;
import org.sarcomaregistry.http.portal.view.Cards;
import org.sarcomaregistry.http.portal.view.Choice;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.Note;
import org.sarcomaregistry.http.portal.view.OwnView;

/** The page of a hospital, or of any other place that the viewer may see: today's figures and what is missing. */
final class OwnPart {

    private final PortalUseCases useCases;
    private final Viewing viewing;

    OwnPart(PortalUseCases useCases, Viewing viewing) {
        this.useCases = useCases;
        this.viewing = viewing;
    }

    /** What is asked for; empty when the viewer may see nothing and asks for nothing. */
    Optional<OwnView> of(Asked asked, Frame frame, Optional<Published> newest) {
        var place = asked.unit().map(viewing::seen).or(viewing::first);
        return place.map(scope -> view(scope, asked, frame, newest));
    }

    private OwnView view(Scope place, Asked asked, Frame frame, Optional<Published> newest) {
        var years = years();
        int year = years.chosen(asked.year());
        var visible = viewing.visible();
        var here = frame.at(Address.at("/", place.code(), year));
        var figures = useCases.statistics().figures(place, year);
        var missing = new MissingPart(
                here, useCases.missingReports().of(place), place, year, key -> visible.contains(key.scope()));
        return new OwnView(
                Choice.of("/", visible, years.all(), new Choice.Chosen(place, year, frame.words())),
                frame.words().place(place),
                levels(figures, frame),
                cards(figures, here, newest),
                notes(figures, new Notes(here, place, year, visible)),
                missing.view(asked.text("missing").isPresent(), useCases.transactions()),
                seen(figures));
    }

    private Years years() {
        var statistics = useCases.statistics();
        return Years.of(
                statistics.figures().counts().keySet(), statistics.today().getYear() - 1);
    }

    /** Stands for figures as they are: other counts, other text. */
    static String seen(Collection<Figure> figures) {
        return Integer.toHexString(figures.stream().map(Figure::counts).toList().hashCode());
    }

    private static ImmutableList<OwnView.Level> levels(Collection<Figure> figures, Frame frame) {
        return ImmutableList.of(
                        Attainment.HIGH,
                        Attainment.MODERATE,
                        Attainment.LOW,
                        Attainment.CANNOT_BE_DECIDED,
                        Attainment.NO_LEVEL)
                .stream()
                .map(level -> OwnView.Level.of(
                        level,
                        (int) figures.stream()
                                .filter(f -> f.attainment() == level)
                                .count(),
                        frame.words()))
                .filter(level -> level.figures() > 0)
                .collect(toImmutableList());
    }

    private static ImmutableList<Card> cards(Collection<Figure> figures, Frame frame, Optional<Published> newest) {
        var cards = new Cards(frame.words());
        var seen = newest.flatMap(release -> figures.stream()
                        .findFirst()
                        .map(figure -> release.seenBy(figure.key().scope())))
                .orElse(Figures.NONE);
        return figures.stream()
                .filter(figure -> !isEmpty(figure))
                .map(figure -> {
                    var indicator = indicator(figure);
                    var nation = newest.map(release ->
                            release.figure(indicator, Scope.NATION, figure.key().year()));
                    var beside = Published.beside(
                            indicator, figure.key().scope(), figure.key().year(), seen);
                    return cards.own(indicator, figure, nation, frame.to(Address.cases(figure.key())))
                            .beside(beside.map(BesideWords.ofNewest(frame.words())::of)
                                    .orElse(ImmutableList.of()));
                })
                .collect(toImmutableList());
    }

    private static ImmutableList<Note> notes(Collection<Figure> figures, Notes notes) {
        return figures.stream()
                .filter(OwnPart::isEmpty)
                .map(figure -> notes.of(indicator(figure)))
                .collect(toImmutableList());
    }

    private static boolean isEmpty(Figure figure) {
        return figure.attainment() == Attainment.NO_PATIENTS || figure.attainment() == Attainment.NOT_DEFINED;
    }

    static Indicator indicator(Figure figure) {
        return SarcomaIndicators.byId(figure.key().indicator()).orElseThrow();
    }
}
