package org.sarcomaregistry.domain.comparison;

import java.util.Locale;
import java.util.Optional;
import org.sarcomaregistry.domain.statistics.FunnelPosition;
import org.sarcomaregistry.domain.statistics.RankInterval;
import org.sarcomaregistry.domain.statistics.Trend;
import org.sarcomaregistry.domain.text.Text;

/** Says comparisons in a few words. */
public final class ComparisonText {

    private static final double NOTEWORTHY = 0.05;

    private ComparisonText() {}

    /**
     * For example {@code below the 95 % limit, whatever is still open}.
     *
     * @param place beside the nation or a target
     * @return where the unit lies and how sure that is
     */
    public static Text of(Place place) {
        boolean nobody = place.reported() == FunnelPosition.NOBODY;
        if (nobody || place.certain() == place.reported()) {
            return nobody
                    ? of(place.reported())
                    : of(place.reported()).then(", ", Text.of("hva enn det åpne blir", "whatever is still open"));
        }
        return of(place.reported())
                .then(", ", Text.of("men det åpne kan endre det", "but what is open could change that"));
    }

    /**
     * {@return a place in words}
     *
     * @param position in a funnel
     */
    public static Text of(FunnelPosition position) {
        return switch (position) {
            case FAR_BELOW -> Text.of("under 99,8 %-grensen", "below the 99.8 % limit");
            case BELOW -> Text.of("under 95 %-grensen", "below the 95 % limit");
            case INSIDE -> Text.of("innenfor grensene", "within the limits");
            case ABOVE -> Text.of("over 95 %-grensen", "above the 95 % limit");
            case FAR_ABOVE -> Text.of("over 99,8 %-grensen", "above the 99.8 % limit");
            case CANNOT_BE_DECIDED -> Text.of("kan ikke avgjøres", "can't be decided");
            case NOBODY -> Text.of("ingen pasienter", "no patients");
        };
    }

    /**
     * For example {@code no clear trend (p = 0.31)}.
     *
     * @param trend over the unit's years
     * @return which way, and how easily chance would have done as much
     */
    public static Text of(Trend trend) {
        var p = trend.p() < 0.001 ? "p < 0.001" : String.format(Locale.ROOT, "p = %.3f", trend.p());
        var way = trend.p() >= NOTEWORTHY
                ? Text.of("ingen sikker utvikling", "no clear trend")
                : switch (trend.direction()) {
                    case RISING -> Text.of("stigende", "rising");
                    case FALLING -> Text.of("synkende", "falling");
                    case LEVEL -> Text.of("uendret", "level");
                };
        return way.then(" ", Text.of("(" + p.replace('.', ',') + ")", "(" + p + ")"));
    }

    /**
     * For example {@code 2–4 of 7}.
     *
     * @param rank among the units that were compared
     * @return the ranks that are possible, or that there is no telling
     */
    public static Text of(RankInterval rank) {
        if (rank.cannotBeRanked()) {
            return Text.of("kan ikke rangeres", "can't be ranked");
        }
        var ranks = rank.first() == rank.last() ? "" + rank.first() : rank.first() + "–" + rank.last();
        return Text.of(ranks + " av " + rank.units(), ranks + " of " + rank.units());
    }

    /**
     * For example {@code at least 3 reports to be high, at least 12 to be low}.
     *
     * @param deciding what it takes
     * @return empty where the level is settled, or can't be by any report
     */
    public static Optional<Text> of(Deciding deciding) {
        var high = deciding.high();
        var low = deciding.low();
        boolean settled = high.orElse(1) == 0 || low.orElse(1) == 0;
        if (settled || (high.isEmpty() && low.isEmpty())) {
            return Optional.empty();
        }
        if (high.isEmpty()) {
            return Optional.of(reports(low.getAsLong(), "lav", "low"));
        }
        var first = reports(high.getAsLong(), "høy", "high");
        return Optional.of(
                low.isEmpty()
                        ? first
                        : first.then(
                                ", ",
                                Text.of(
                                        "minst " + low.getAsLong() + " til lav",
                                        "at least " + low.getAsLong() + " to be low")));
    }

    private static Text reports(long number, String nb, String en) {
        return Text.of(
                "minst " + number + (number == 1 ? " melding til " : " meldinger til ") + nb,
                "at least " + number + (number == 1 ? " report to be " : " reports to be ") + en);
    }
}
