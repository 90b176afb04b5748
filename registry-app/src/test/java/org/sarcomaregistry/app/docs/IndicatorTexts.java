package org.sarcomaregistry.app.docs;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import org.sarcomaregistry.domain.indicator.Counts;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.report.FormKind;
import org.sarcomaregistry.domain.text.Language;

/** Every indicator as its parts define it, and figures that show what bounds do. */
final class IndicatorTexts {

    private IndicatorTexts() {}

    static String definitions() {
        return SarcomaIndicators.all().stream().map(IndicatorTexts::section).collect(joining("\n", "\n", "\n"));
    }

    private static String section(Indicator indicator) {
        return "### " + indicator.id() + ": " + indicator.name().en() + "\n\n"
                + line("Norsk navn", indicator.name().nb())
                + line("Definition", indicator.definition(Language.EN))
                + line("Definisjon", indicator.definition(Language.NB))
                + line("Source", indicator.source().en())
                + line("Kilde", indicator.source().nb())
                + line(
                        "Status",
                        indicator.status().label().en() + " / "
                                + indicator.status().label().nb())
                + line("Edition", Integer.toString(indicator.edition()))
                + line("Minimum denominator", minimum(indicator))
                + line(
                        "Answered by",
                        indicator
                                .answeredBy()
                                .map(FormKind::code)
                                .map(Markdown::code)
                                .orElse("no report"));
    }

    private static String minimum(Indicator indicator) {
        if (!indicator.isDefined()) {
            return "no figure";
        }
        return indicator.minimumDenominator() == 0 ? "none" : Integer.toString(indicator.minimumDenominator());
    }

    private static String line(String name, String text) {
        return "- **" + name + "**: " + text + "\n";
    }

    /** Figures of surgery reports' coverage, whose level is known, and of free margins, which has none. */
    static String example() {
        var table =
                Markdown.table("", "met", "not met", "undecided", "perhaps", "share", "95 %", "bounds", "attainment");
        row(table, "A", SarcomaIndicators.FREE_MARGINS_AT_SURGERY, new Counts(7, 2, 3, 0, 0, 0));
        row(table, "B", SarcomaIndicators.FREE_MARGINS_AT_SURGERY, new Counts(8, 2, 2, 0, 0, 0));
        row(table, "C", SarcomaIndicators.COVERAGE_SURGERY, new Counts(41, 5, 0, 0, 3, 0));
        row(table, "D", SarcomaIndicators.COVERAGE_SURGERY, new Counts(41, 5, 0, 0, 8, 0));
        return "\n" + table + "\n";
    }

    private static void row(Markdown table, String name, Indicator indicator, Counts counts) {
        var figure = Figure.of(indicator, new FigureKey(indicator.id(), Scope.NATION, 2025), counts);
        var interval = figure.interval().orElseThrow();
        var bounds = figure.bounds().orElseThrow();
        table.row(
                name,
                Long.toString(counts.met()),
                Long.toString(counts.unmet()),
                Long.toString(counts.undecided()),
                Long.toString(counts.perhapsMet() + counts.perhapsUnmet() + counts.perhaps()),
                percent(figure.share().orElseThrow()),
                percent(interval.lower()) + " to " + percent(interval.upper()),
                percent(bounds.lower()) + " to " + percent(bounds.upper()),
                figure.attainment().label().en());
    }

    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f %%", share * 100);
    }
}
