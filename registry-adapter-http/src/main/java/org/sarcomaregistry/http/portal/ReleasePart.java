package org.sarcomaregistry.http.portal;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;
import org.sarcomaregistry.domain.indicator.Attainment;
import org.sarcomaregistry.domain.indicator.CaseCounts.CaseKey;
import org.sarcomaregistry.domain.indicator.Disclosure;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.PublicFigure;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.indicator.Scopes;
import org.sarcomaregistry.domain.tumour.TumourGroup;
import org.sarcomaregistry.http.portal.PublishedFigures.Published;
import org.sarcomaregistry.http.portal.view.BesideWords;
import org.sarcomaregistry.http.portal.view.Card;
import org.sarcomaregistry.http.portal.view.Cards;
import org.sarcomaregistry.http.portal.view.Choice;
import org.sarcomaregistry.http.portal.view.Frame;
import org.sarcomaregistry.http.portal.view.Note;
import org.sarcomaregistry.http.portal.view.ReleaseView;

/** A place and year of a release, for everybody. */
record ReleasePart(Published published, Frame frame, Scope place, int year) {

    /** The part that is asked for; the whole country unless another place is. */
    static ReleaseView of(Published published, Asked asked, Frame frame) {
        var place = asked.unit().orElse(Scope.NATION);
        int lastComplete = published.release().summary().dataDate().getYear() - 1;
        var years = Years.of(published.figures().keySet(), lastComplete);
        int year = years.chosen(asked.year());
        return new ReleasePart(published, frame, place, year).view(years);
    }

    private ReleaseView view(Years years) {
        var summary = published.release().summary();
        var path = frame.address().path();
        var chosen = new Choice.Chosen(place, year, frame.words());
        return new ReleaseView(
                frame,
                new ReleaseView.Identity(summary.id(), frame.words().date(summary.dataDate()), summary.codebook()),
                Choice.of(path, Scopes.NORWAY.all(), years.all(), chosen),
                frame.words().place(place),
                cards(),
                notes(new Notes(frame, place, year, ImmutableSet.copyOf(Scopes.NORWAY.all()))),
                groups(),
                total());
    }

    private ImmutableList<Card> cards() {
        var cards = new Cards(frame.words());
        return SarcomaIndicators.all().stream()
                .filter(indicator -> !isEmpty(figure(indicator)))
                .map(indicator -> cards.published(indicator, figure(indicator))
                        .beside(published
                                .beside(indicator, place, year)
                                .map(BesideWords.of(frame.words())::of)
                                .orElse(ImmutableList.of())))
                .collect(toImmutableList());
    }

    private ImmutableList<Note> notes(Notes notes) {
        return SarcomaIndicators.all().stream()
                .filter(indicator -> isEmpty(figure(indicator)))
                .map(notes::of)
                .collect(toImmutableList());
    }

    private PublicFigure figure(Indicator indicator) {
        return published.figure(indicator, place, year);
    }

    private static boolean isEmpty(PublicFigure figure) {
        return figure.attainment().<Boolean>fold(a -> a == Attainment.NO_PATIENTS, () -> false, () -> false);
    }

    private ImmutableList<ReleaseView.Group> groups() {
        return Arrays.stream(TumourGroup.values())
                .map(group -> new ReleaseView.Group(frame.say(group.label()), written(shown(group))))
                .collect(toImmutableList());
    }

    /** The total gives a single hidden group away, therefore it is hidden with any. */
    private Optional<String> total() {
        boolean all = Arrays.stream(TumourGroup.values())
                .allMatch(group -> shown(group).isPresent());
        long sum = Arrays.stream(TumourGroup.values()).mapToLong(this::cases).sum();
        return all ? Optional.of(Long.toString(sum)) : Optional.empty();
    }

    private OptionalLong shown(TumourGroup group) {
        return Disclosure.count(cases(group));
    }

    private long cases(TumourGroup group) {
        return Optional.ofNullable(published.release().cases().get(new CaseKey(place, year, group)))
                .orElse(0);
    }

    private String written(OptionalLong count) {
        return count.isPresent()
                ? Long.toString(count.getAsLong())
                : frame.words().hidden();
    }
}
