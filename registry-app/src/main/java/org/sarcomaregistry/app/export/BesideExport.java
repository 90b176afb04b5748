package org.sarcomaregistry.app.export;

import com.google.common.base.Joiner;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVPrinter;
import org.sarcomaregistry.application.publishing.Release;
import org.sarcomaregistry.domain.code.Codes;
import org.sarcomaregistry.domain.comparison.Comparison;
import org.sarcomaregistry.domain.comparison.Comparisons;
import org.sarcomaregistry.domain.comparison.Place;
import org.sarcomaregistry.domain.comparison.Spread;
import org.sarcomaregistry.domain.indicator.Figure;
import org.sarcomaregistry.domain.indicator.FigureKey;
import org.sarcomaregistry.domain.indicator.Indicator;
import org.sarcomaregistry.domain.indicator.SarcomaIndicators;
import org.sarcomaregistry.domain.indicator.Scope;
import org.sarcomaregistry.domain.statistics.RankInterval;
import org.sarcomaregistry.domain.statistics.Trend;

/** Writes what stands beside the figures of a release, unprotected. */
final class BesideExport {

    private static final List<String> COMPARED = List.of(
            "indicator",
            "level",
            "unit",
            "year",
            "beside_nation",
            "beside_nation_certain",
            "beside_target",
            "beside_target_certain",
            "spread_ratio",
            "spread_units",
            "beside_spread",
            "trend",
            "trend_per_year",
            "trend_p",
            "trend_method",
            "rank_first",
            "rank_last",
            "rank_units",
            "reports_to_high",
            "reports_to_low");

    private BesideExport() {}

    static void write(Release release, Path folder) throws IOException {
        adherence(release, folder.resolve("adherence.csv"));
        comparisons(release, folder.resolve("comparisons.csv"));
        adjusted(release, folder.resolve("adjusted.csv"));
    }

    /** Writes rows. */
    private interface Rows {
        void to(CSVPrinter csv) throws IOException;
    }

    private static void table(Path file, List<String> header, Rows rows) throws IOException {
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8);
                var csv = new CSVPrinter(out, FigureExport.FORMAT)) {
            csv.printRecord(header);
            rows.to(csv);
        }
    }

    private static void adherence(Release release, Path file) throws IOException {
        var header = List.of(
                "recommendation",
                "level",
                "unit",
                "year",
                "followed",
                "not_followed",
                "not_applicable",
                "not_decidable");
        table(file, header, csv -> {
            for (var entry : release.adherence().counts().entrySet()) {
                var counts = entry.getValue();
                csv.printRecord(row(
                        named(
                                entry.getKey().recommendation(),
                                entry.getKey().scope(),
                                entry.getKey().year()),
                        counts.followed(),
                        counts.notFollowed(),
                        counts.notApplicable(),
                        counts.notDecidable()));
            }
        });
    }

    private static void comparisons(Release release, Path file) throws IOException {
        var counts = release.counts();
        table(file, COMPARED, csv -> {
            for (Indicator indicator : SarcomaIndicators.all()) {
                var comparisons = Comparisons.of(indicator, counts);
                for (Figure figure : release.figures()) {
                    var key = figure.key();
                    if (key.indicator().equals(indicator.id())) {
                        csv.printRecord(row(comparisons.of(key.scope(), key.year())));
                    }
                }
            }
        });
    }

    private static List<Object> row(Comparison one) {
        return row(
                named(one.key().indicator(), one.key().scope(), one.key().year()),
                one.besideNation().map(Place::reported).map(Codes::fromName).orElse(""),
                one.besideNation().map(Place::certain).map(Codes::fromName).orElse(""),
                one.besideTarget().map(Place::reported).map(Codes::fromName).orElse(""),
                one.besideTarget().map(Place::certain).map(Codes::fromName).orElse(""),
                decimals(one.besideSpread().map(Spread::ratio)),
                one.besideSpread().map(Spread::units).map(String::valueOf).orElse(""),
                one.besideSpread().map(Spread::position).map(Codes::fromName).orElse(""),
                one.trend().map(Trend::direction).map(Codes::fromName).orElse(""),
                decimals(one.trend().map(Trend::perYear)),
                decimals(one.trend().map(Trend::p)),
                one.trend().map(Trend::method).map(Codes::fromName).orElse(""),
                one.rank().map(RankInterval::first).map(String::valueOf).orElse(""),
                one.rank().map(RankInterval::last).map(String::valueOf).orElse(""),
                one.rank().map(RankInterval::units).map(String::valueOf).orElse(""),
                one.deciding().map(deciding -> number(deciding.high())).orElse(""),
                one.deciding().map(deciding -> number(deciding.low())).orElse(""));
    }

    private static void adjusted(Release release, Path file) throws IOException {
        var header = List.of(
                "indicator",
                "level",
                "unit",
                "year",
                "covariates",
                "met",
                "compared",
                "expected",
                "ratio",
                "met_without_standard",
                "without_standard");
        table(file, header, csv -> {
            for (var entry : release.adjusted().entrySet()) {
                FigureKey key = entry.getKey();
                var beside = entry.getValue();
                csv.printRecord(row(
                        named(key.indicator(), key.scope(), key.year()),
                        Joiner.on(' ').join(beside.covariates()),
                        beside.compared().met(),
                        beside.compared().assessed(),
                        FigureExport.fixed(OptionalDouble.of(beside.expected())),
                        FigureExport.fixed(beside.ratio()),
                        beside.withoutStandard().met(),
                        beside.withoutStandard().assessed()));
            }
        });
    }

    private static List<Object> named(String what, Scope scope, int year) {
        return List.of(what, scope.level().code(), scope.code(), year);
    }

    private static List<Object> row(List<Object> name, Object... cells) {
        var row = new ArrayList<>(name);
        row.addAll(Arrays.asList(cells));
        return row;
    }

    private static String decimals(Optional<Double> number) {
        return number.map(n -> FigureExport.fixed(OptionalDouble.of(n))).orElse("");
    }

    private static String number(OptionalLong number) {
        return number.isPresent() ? Long.toString(number.getAsLong()) : "";
    }
}
