package org.sarcomaregistry.domain.indicator;

import java.util.Locale;
import org.sarcomaregistry.domain.text.Text;

/** Says a figure in a few words, with what is open about it. */
public final class FigureText {

    private FigureText() {}

    /**
     * For example {@code 75–88 % (6 of 7, 1 can't be decided)}; the share stands as a range while anything is open.
     *
     * @param figure with its counts
     * @return the figure in both languages
     */
    public static Text of(Figure figure) {
        return figure.bounds()
                .map(bounds -> range(bounds).then(" ", counted(figure)))
                .orElse(Text.of("ingen pasienter", "no patients"));
    }

    private static Text range(Bounds bounds) {
        var lower = percent(bounds.lower());
        var upper = percent(bounds.upper());
        return Text.same(lower.equals(upper) ? lower + " %" : lower + "–" + upper + " %");
    }

    private static Text counted(Figure figure) {
        var tally = figure.counts().tally();
        var text =
                Text.of("(" + tally.met() + " av " + tally.assessed(), "(" + tally.met() + " of " + tally.assessed());
        long open = figure.counts().open();
        if (open > 0) {
            text = text.then(", ", Text.of(open + " kan ikke avgjøres", open + " can't be decided"));
        }
        return level(text, figure.attainment()).then("", Text.same(")"));
    }

    private static Text level(Text text, Attainment attainment) {
        return switch (attainment) {
            case HIGH, MODERATE, LOW ->
                text.then(
                        ", ",
                        Text.of(
                                attainment.label().nb().toLowerCase(Locale.ROOT),
                                attainment.label().en().toLowerCase(Locale.ROOT)));
            case CANNOT_BE_DECIDED, NO_LEVEL, NO_PATIENTS, NOT_DEFINED -> text;
        };
    }

    private static String percent(double share) {
        return Long.toString(Math.round(share * 100));
    }
}
