package org.sarcomaregistry.domain.indicator;

import org.sarcomaregistry.domain.text.Text;

/** Renders an indicator's definition from its parts, so that code and documentation are one. */
final class Definition {

    private Definition() {}

    static Text of(Indicator indicator) {
        return indicator
                .measure()
                .fold(
                        share -> rendered(indicator, share),
                        unpublished -> indicator.status().label());
    }

    private static Text rendered(Indicator indicator, Measure.Share share) {
        var population = indicator.population().text();
        var met = share.met().text();
        var placing = indicator.placing();
        var nb = "Teller: " + met.nb() + ". Nevner: forløp der " + population.nb() + ". Telles ved "
                + placing.attribution().label().nb() + " i "
                + placing.year().label().nb() + pooled(placing, " (", " år samlet)")
                + ". " + way(indicator).nb() + ". Målnivå: "
                + indicator.target().map(t -> t.text().nb()).orElse("ikke publisert") + ".";
        var en = "Numerator: " + met.en() + ". Denominator: courses where " + population.en() + ". Counted for the "
                + placing.attribution().label().en() + " in the "
                + placing.year().label().en()
                + pooled(placing, " (", " years pooled)") + ". "
                + way(indicator).en() + ". Target: "
                + indicator.target().map(t -> t.text().en()).orElse("not published") + ".";
        return Text.of(nb, en);
    }

    private static Text way(Indicator indicator) {
        return switch (indicator.direction()) {
            case HIGHER_IS_BETTER -> Text.of("Høyere er bedre", "Higher is better");
            case LOWER_IS_BETTER -> Text.of("Lavere er bedre", "Lower is better");
            case NEITHER ->
                Text.of(
                        "Andelen beskriver; verken høyere eller lavere er bedre",
                        "The share describes; neither higher nor lower is better");
        };
    }

    private static String pooled(Placing placing, String before, String after) {
        return placing.pooledYears() == 1 ? "" : before + placing.pooledYears() + after;
    }
}
